import { z } from 'zod';
import { isDay, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { textInput, wholeInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import type { ClassVersion } from './asset.ts';
import { depreciationMethod } from './methods/all.ts';
import { taxGroups } from './tax-group.ts';

/** A month, `2026-01`, or any day of it; read as its first day. */
export const monthInput = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-\d\d)?$/)
  .transform((text): Day => {
    const first = `${text.slice(0, 7)}-01`;
    return isDay(first) ? monthStart(first) : refuse('day/not-a-day', { field: 'month', text });
  });

const percentInput = z.string().regex(/^\d{1,2}(\.\d{1,4})?$|^100$/);

/** What a class says, and how it writes off from a month on. */
export const classFields = {
  name: textInput(120, 2),
  taxGroup: z.enum(taxGroups),
  method: textInput(40, 1),
  /** Percent a year, for methods that need one. */
  yearlyRate: percentInput.optional(),
  lifeMonths: wholeInput(0, 1200),
  residualPercent: percentInput.default('0'),
  starts: z.enum(['same-month', 'next-month']).default('same-month'),
};

type Typed = z.output<z.ZodObject<typeof classFields>>;

/** A class's terms as they were typed; refuses a method without its rate, or without a life. */
export function versionOf(typed: Typed, fromMonth: Day): ClassVersion {
  const method = depreciationMethod(typed.method);
  if (method.needsRate && typed.yearlyRate === undefined)
    refuse('asset-class/no-rate', { field: 'yearlyRate' });
  if (method.code !== 'none' && typed.lifeMonths === 0)
    refuse('asset-class/no-life', { field: 'lifeMonths' });
  return {
    fromMonth,
    method: method.code,
    yearlyRate: method.needsRate ? (typed.yearlyRate ?? '') : '',
    lifeMonths: method.code === 'none' ? 0 : typed.lifeMonths,
    residualPercent: typed.residualPercent,
    starts: typed.starts,
  };
}

/** A class's terms as its history keeps them. */
export function toldVersion(version: ClassVersion) {
  const { fromMonth, method, yearlyRate, lifeMonths, residualPercent, starts } = version;
  return { fromMonth, method, yearlyRate, lifeMonths, residualPercent, starts };
}
