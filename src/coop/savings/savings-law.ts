import { day } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { rupiah, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { percent } from '#base/rate.ts';
import type { Rate } from '#base/rate.ts';
import type { Title } from '#base/words.ts';

/** The most that savings may pay in a year, from a day on. */
export interface SavingsCap {
  readonly from: Day;
  /** Percent a year. */
  readonly most: string;
  readonly citation: Title;
}

/**
 * Caps on what savings pay, the newest last. Permenkop 8/2023 was promulgated on 20 June 2023; the Minister may
 * set another cap (art. 26(5)), which then is one more row.
 */
export const savingsCaps: readonly SavingsCap[] = [
  {
    from: day('2023-06-20'),
    most: '9',
    citation: {
      id: 'Permenkop 8/2023, pasal 26(4)',
      en: 'Ministerial Regulation 8/2023, art. 26(4)',
    },
  },
];

/** The cap that holds on a day; undefined before the first. */
export function capOn(on: Day): SavingsCap | undefined {
  return savingsCaps.findLast(({ from }) => from <= on);
}

/** How days are counted into a year's interest. */
export const dayBases = ['365', '360', 'actual', 'twelfths'] as const;
export type DayBasis = (typeof dayBases)[number];

/**
 * What a rate really pays in a year of 365 days on a balance that nobody touches, interest not added to it: days
 * over 360 pay 365/360 of what the rate says.
 *
 * @param yearly percent a year, as it is agreed (`9`)
 */
export function paidInYear(yearly: string, basis: DayBasis): Rate {
  const { over, under } = percent(yearly);
  return basis === '360' ? { over: over * 365n, under: under * 360n } : { over, under };
}

/** A rate in percent with at most two digits, halves up: 9,125 % is `9.13`. */
export function percentOf({ over, under }: Rate): string {
  const hundredths = (2n * over * 10_000n + under) / (2n * under);
  const rest = String(hundredths % 100n).padStart(2, '0');
  return `${hundredths / 100n}${rest === '00' ? '' : `.${rest}`}`;
}

/** Whether one rate is above another. */
export function isAbove(a: Rate, b: Rate): boolean {
  return a.over * b.under > b.over * a.under;
}

/**
 * Refuses a rate that pays more than the law lets savings pay on that day.
 * @throws Refusal `savings-terms/above-cap` with what it really pays, the cap and its citation
 */
export function mustBeWithinCap(yearly: string, basis: DayBasis, on: Day, field: string): void {
  const cap = capOn(on);
  if (!cap) return;
  const paid = paidInYear(yearly, basis);
  if (!isAbove(paid, percent(cap.most))) return;
  refuse('savings-terms/above-cap', {
    field,
    rate: yearly,
    paid: percentOf(paid),
    most: cap.most,
    rule: cap.citation.id,
  });
}

/** Stamp duty on a paper that says money was received, from a day on. */
export interface StampDuty {
  readonly from: Day;
  /** Papers on more than this carry it. */
  readonly above: Money;
  readonly amount: Money;
  readonly citation: Title;
  /** Why a paper on money saved with a cooperative carries none. */
  readonly savings: Title;
}

/** UU 10/2020 is in force since 1 January 2021; papers on money saved are free of it at any sum. */
export const stampDuties: readonly StampDuty[] = [
  {
    from: day('2021-01-01'),
    above: rupiah(5_000_000),
    amount: rupiah(10_000),
    citation: { id: 'UU 10/2020, pasal 3(2)g dan 5', en: 'Law 10/2020, arts. 3(2)g and 5' },
    savings: { id: 'UU 10/2020, pasal 7 huruf g', en: 'Law 10/2020, art. 7(g)' },
  },
];

/** What a receipt says of stamp duty: the sum that is owed, or the rule by which none is. */
export interface StampNote {
  readonly owed: Money;
  readonly rule: Title;
}

/**
 * The stamp duty of a receipt, null where the question does not arise: up to Rp 5 million none is owed.
 * @param isSaving the paper tells of money saved, or of its payment to whoever saved it
 */
export function stampDutyOn(on: Day, amount: Money, isSaving: boolean): StampNote | null {
  const duty = stampDuties.findLast(({ from }) => from <= on);
  if (!duty || amount <= duty.above) return null;
  return isSaving ? { owed: zero, rule: duty.savings } : { owed: duty.amount, rule: duty.citation };
}
