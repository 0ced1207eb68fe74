import { addMonths, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { monthDepreciation } from './month-depreciation.ts';
import type { ClassTerms, Estimate } from './month-depreciation.ts';

/** An asset as its months are worked out. */
export interface Written {
  /** Cost less what was written off other than month by month: before the register, by impairment. */
  readonly base: Money;
  readonly terms: readonly ClassTerms[];
  readonly estimates: readonly Estimate[];
  /** What has been written off for a month already, by its first day. */
  readonly done: ReadonlyMap<Day, Money>;
}

/** One month's depreciation. */
export interface MonthAmount {
  readonly month: Day;
  readonly amount: Money;
}

/**
 * The months from the first up to `until` that are not written off yet, in order, each worked out on what
 * came before it: a missed month is caught up, a month that is done is left alone.
 *
 * @param until the first day of the last month that is asked for
 */
export function dueMonths(asset: Written, until: Day): MonthAmount[] {
  const due: MonthAmount[] = [];
  const first = asset.estimates[0]?.fromMonth;
  if (first === undefined) return due;
  let book = asset.base;
  let total = asset.base;
  for (const amount of asset.done.values()) total = minus(total, amount);
  let thisYear: Money[] = [];
  for (let month = first; month <= until; month = addMonths(month, 1)) {
    const isNew = asset.estimates.some((estimate) => estimate.fromMonth === month);
    if (isNew || partsOf(month)[1] === 1) thisYear = [];
    let amount = asset.done.get(month);
    if (amount === undefined) {
      const { terms, estimates } = asset;
      const asked = monthDepreciation({ month, book, terms, estimates, thisYear });
      // Later months may have been written off already; together they never pass what was to be.
      amount = asked > total ? (total > zero ? total : zero) : asked;
      total = minus(total, amount);
      if (amount !== zero) due.push({ month, amount });
    }
    book = minus(book, amount);
    thisYear.push(amount);
  }
  return due;
}

/** The whole life from the first month to the last that writes something off; at most a hundred years. */
export function wholeLife(asset: Written): MonthAmount[] {
  const last = asset.estimates.at(-1);
  return last ? dueMonths(asset, addMonths(last.fromMonth, Math.max(last.monthsLeft, 1) - 1)) : [];
}
