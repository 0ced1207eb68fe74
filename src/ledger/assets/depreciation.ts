import type { Money } from '#base/money.ts';
import type { Rate } from '#base/rate.ts';
import type { Title } from '#base/words.ts';

/** An asset at the beginning of a month that is to be written off. */
export interface MonthState {
  /** Cost less what has been written off before this month. */
  readonly book: Money;
  /** What is left in the end; nothing is written off below it. */
  readonly residual: Money;
  /** Months of use that are left, this one counted; at least one. */
  readonly monthsLeft: number;
  /** Months from this one to December, both counted. */
  readonly monthsOfYear: number;
  /** Months written off before this one since the year, or a new estimate, began; and their sum. */
  readonly monthsDone: number;
  readonly writtenOffThisYear: Money;
  /** A year's rate, of methods that need one. */
  readonly yearlyRate: Rate | null;
}

/** A way of writing an asset off: a slot, so that a region may bring its own. */
export interface DepreciationMethod {
  readonly code: string;
  readonly title: Title;
  /** Whether a class that uses it must say a rate a year. */
  readonly needsRate: boolean;
  /** One month's depreciation in sen, before `monthDepreciation` holds it within what is left. */
  month(state: MonthState): Money;
}

/** Declares a method; `methods/all.ts` lists it. */
export function defineDepreciation(method: DepreciationMethod): DepreciationMethod {
  return method;
}
