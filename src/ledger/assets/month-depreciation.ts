import { addMonths, monthStart, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { percent } from '#base/rate.ts';
import { depreciationMethod } from './methods/all.ts';

/** How a class is written off from a month on. */
export interface ClassTerms {
  readonly fromMonth: Day;
  readonly method: string;
  /** Percent a year as a decimal text; empty for methods that need none. */
  readonly yearlyRate: string;
}

/** From a month on: months of use left, that month counted, and what is left in the end. */
export interface Estimate {
  readonly fromMonth: Day;
  readonly monthsLeft: number;
  readonly residual: Money;
}

/** What one month writes off, given what was written off in the months before it. */
export interface MonthQuestion {
  readonly month: Day;
  /** Cost less all that was written off for earlier months. */
  readonly book: Money;
  readonly terms: readonly ClassTerms[];
  readonly estimates: readonly Estimate[];
  /** What earlier months wrote off since January, or since the estimate that holds, by month. */
  readonly thisYear: readonly Money[];
}

/**
 * One month's depreciation in sen: never below nought, never more than what stands above the residual value,
 * and all of it in the last month of use (or in any later month, if the last was missed).
 */
export function monthDepreciation(asked: MonthQuestion): Money {
  const estimate = inForce(asked.estimates, asked.month);
  const terms = inForce(asked.terms, asked.month) ?? asked.terms[0];
  if (!estimate || !terms) return zero;
  const left = minus(asked.book, estimate.residual);
  const method = depreciationMethod(terms.method);
  if (left <= zero || method.code === 'none') return zero;
  const monthsLeft = estimate.monthsLeft - monthsBetween(estimate.fromMonth, asked.month);
  if (monthsLeft <= 1) return left;
  const amount = method.month({
    book: asked.book,
    residual: estimate.residual,
    monthsLeft,
    monthsOfYear: 13 - partsOf(asked.month)[1],
    monthsDone: asked.thisYear.length,
    writtenOffThisYear: asked.thisYear.reduce(plus, zero),
    yearlyRate: method.needsRate ? percent(terms.yearlyRate) : null,
  });
  return amount < zero ? zero : amount > left ? left : amount;
}

/** The last of those that hold from a month on; lists are in order of their month. */
export function inForce<T extends { readonly fromMonth: Day }>(
  list: readonly T[],
  month: Day,
): T | undefined {
  return list.findLast((one) => one.fromMonth <= month);
}

/** Whole months from one month's first day to another's. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  return (b[0] - a[0]) * 12 + b[1] - a[1];
}

/** The first month that is written off: that of first use, or the one after it. */
export function firstMonth(usedFrom: Day, starts: 'same-month' | 'next-month'): Day {
  return addMonths(monthStart(usedFrom), starts === 'same-month' ? 0 : 1);
}
