import { z } from 'zod';
import type { Day } from '#base/day.ts';
import { dayInput, idInput, moneyInput, textInput, wholeInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { voucherKinds } from '../entries/voucher.ts';
import { sampleSubjects } from './population.ts';
import type { PopulationItem } from './population.ts';
import {
  monetaryItems,
  monetaryStep,
  randomItems,
  samplingMethods,
  systematicItems,
} from './select-items.ts';
import type { Chosen } from './select-items.ts';

/** More than these nobody looks at one by one. */
export const mostItems = 500;

const amountInput = moneyInput.refine((amount) => amount >= zero, {
  params: { code: 'audit-sample/amount-below' },
});

/** What a sample is drawn by. */
export const sampleInput = z.object({
  name: textInput(80, 3),
  about: z.enum(sampleSubjects),
  method: z.enum(samplingMethods),
  /** Public: whoever knows it draws the same. Empty: the draw's own id is taken. */
  seed: textInput(64).default(''),
  from: dayInput.optional(),
  to: dayInput,
  kind: z.enum(voucherKinds).optional(),
  unitId: idInput.optional(),
  officeId: idInput.optional(),
  accountId: idInput.optional(),
  /** Nothing smaller is in the population. */
  least: amountInput.default(zero),
  size: wholeInput(1, mostItems).optional(),
  /** Of the monetary method: how many rupiah apart its hits lie; instead of a size. */
  step: amountInput.optional(),
});

export type SampleQuestion = z.output<typeof sampleInput>;

/**
 * Checks that a question fits its subject and its method.
 * @throws Refusal `audit-sample/no-account`, `audit-sample/no-span`, `audit-sample/days-reversed`,
 *   `audit-sample/future`, `audit-sample/no-size`, `audit-sample/size-or-step`, `audit-sample/step-elsewhere`
 */
export function mustFit(asked: SampleQuestion, today: Day): void {
  const { about, method, from, to, size, step } = asked;
  if (about === 'lines' && asked.accountId === undefined)
    refuse('audit-sample/no-account', { field: 'accountId' });
  if (about !== 'balances' && from === undefined) refuse('audit-sample/no-span', { field: 'from' });
  if (from !== undefined && from > to)
    refuse('audit-sample/days-reversed', { field: 'from', from, to });
  if (to > today) refuse('audit-sample/future', { field: 'to', today });
  if (method !== 'monetary' && step !== undefined)
    refuse('audit-sample/step-elsewhere', { field: 'step' });
  if (size === undefined && step === undefined) refuse('audit-sample/no-size', { field: 'size' });
  if (size !== undefined && step !== undefined)
    refuse('audit-sample/size-or-step', { field: 'step' });
  if (step === zero) refuse('audit-sample/amount-below', { field: 'step' });
}

/** What a question chooses of a population, and the step it used. */
export interface Selection<Item> {
  readonly chosen: readonly Chosen<Item>[];
  readonly step: Money | null;
}

/**
 * Chooses items by the question's method.
 * @throws Refusal `audit-sample/empty`, `audit-sample/too-few`, `audit-sample/step-too-small`
 */
export function select<Item extends PopulationItem>(
  items: readonly Item[],
  { method, size = 1, step: asked }: Pick<SampleQuestion, 'method' | 'size' | 'step'>,
  seed: string,
): Selection<Item> {
  if (items.length === 0) refuse('audit-sample/empty', { field: 'to' });
  if (method === 'monetary') {
    const step = asked ?? monetaryStep(items, size);
    const chosen = monetaryItems(items, step, seed);
    if (chosen.length > mostItems)
      refuse('audit-sample/step-too-small', {
        field: 'step',
        count: chosen.length,
        most: mostItems,
      });
    // A step beyond the whole may hit nothing: then nothing can be said of the population.
    if (chosen.length === 0) refuse('audit-sample/step-too-large', { field: 'step' });
    return { chosen, step };
  }
  if (size > items.length)
    refuse('audit-sample/too-few', { field: 'size', count: items.length, size });
  const drawn =
    method === 'random' ? randomItems(items, size, seed) : systematicItems(items, size, seed);
  return { chosen: drawn.map((item) => ({ item, isCertain: false })), step: null };
}
