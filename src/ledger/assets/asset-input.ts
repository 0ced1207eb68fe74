import { z } from 'zod';
import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, moneyInput, textInput, wholeInput } from '#base/input.ts';
import { decimal, minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { percent, roundHalfUp } from '#base/rate.ts';
import { refuse } from '#base/refusal.ts';
import { queueAsset, queueEstimate } from './asset.store.ts';
import type { AssetClass, AssetFace } from './asset.ts';
import { firstMonth, inForce } from './month-depreciation.ts';

/** What an asset's row says beside its money. */
export const faceFields = {
  name: textInput(160, 2),
  place: textInput(120).default(''),
  serial: textInput(80).default(''),
  supplier: textInput(120).default(''),
};

/** What is typed of every new asset, however it came. */
export const newAssetFields = {
  classId: idInput,
  /** Left out: the class's code and the next number. */
  number: z
    .string()
    .regex(/^[0-9A-Za-z][0-9A-Za-z./-]{0,31}$/)
    .optional(),
  ...faceFields,
  acquiredOn: dayInput,
  /** The first day of use; that of purchase if left out. */
  usedFrom: dayInput.optional(),
  /** Months of use; the class's if left out. */
  lifeMonths: wholeInput(1, 1200).optional(),
  /** What is left in the end; the class's share of the cost if left out. */
  residual: moneyInput.optional(),
  taxMethod: z.enum(['straight-line', 'declining-balance']).default('straight-line'),
};

export type NewAsset = z.output<z.ZodObject<typeof newAssetFields>>;

/** What a new asset costs, and from when on how many months of use are left. */
interface Value {
  readonly cost: Money;
  readonly accumulated: Money;
  /** For what was written off before the register: the first month that is still to come. */
  readonly next?: { readonly fromMonth: Day; readonly monthsLeft: number } | undefined;
}

/**
 * Queues a new asset's row with its first estimate; returns its id and number.
 *
 * @param known numbers that assets have already
 * @throws Refusal `asset/bad-cost`, `asset/residual-too-high`, `asset/used-before`
 */
export function queueNewAsset(
  deed: Deed,
  typed: NewAsset,
  { own, known }: { readonly own: AssetClass; readonly known: readonly string[] },
  value: Value,
): { readonly id: string; readonly number: string } {
  const usedFrom = typed.usedFrom ?? typed.acquiredOn;
  if (usedFrom < typed.acquiredOn) refuse('asset/used-before', { field: 'usedFrom' });
  if (value.cost <= zero) refuse('asset/bad-cost', { field: 'cost' });
  const terms = inForce(own.versions, monthStart(usedFrom)) ?? own.versions[0]!;
  const residual = typed.residual ?? roundHalfUp(value.cost, percent(terms.residualPercent));
  if (residual < zero || residual > minus(value.cost, value.accumulated))
    refuse('asset/residual-too-high', { field: 'residual' });
  const monthsLeft = value.next?.monthsLeft ?? typed.lifeMonths ?? terms.lifeMonths;
  const fromMonth = value.next?.fromMonth ?? firstMonth(usedFrom, terms.starts);
  const { classId, name, place, serial, supplier, acquiredOn, taxMethod } = typed;
  const number = typed.number ?? nextNumber(own.code, known);
  const row = { name, place, serial, supplier, acquiredOn, usedFrom, taxMethod };
  const asset: AssetFace = { id: newId(), number, classId, ...row };
  queueAsset(deed, asset);
  queueEstimate(deed, asset.id, { fromMonth, monthsLeft, residual });
  recordFields(
    deed,
    { kind: 'asset', id: asset.id },
    {},
    { number, ...row, cost: decimal(value.cost), residual: decimal(residual), monthsLeft },
  );
  deed.note({ assetId: asset.id });
  return { id: asset.id, number };
}

/** The class's code and the number after its highest: `KMP-007`. */
export function nextNumber(code: string, known: readonly string[]): string {
  const taken = known
    .filter((number) => number.startsWith(`${code}-`))
    .map((number) => Number(number.slice(code.length + 1)))
    .filter((number) => Number.isSafeInteger(number));
  return `${code}-${String(Math.max(0, ...taken) + 1).padStart(3, '0')}`;
}

/** The first day of the month after a day's. */
export function nextMonth(on: Day): Day {
  return addMonths(monthStart(on), 1);
}
