import { addDays, addMonths, daysBetween, monthEnd, monthStart, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { split, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { RunOffMethod, RunOffSpan } from './run-off.ts';

/** What falls on one month, posted on its last day. */
export interface MonthPart {
  /** The first day of the month. */
  readonly month: Day;
  /** The month's last day, on which it is posted. */
  readonly dueOn: Day;
  /** How many days of the month lie in the span. */
  readonly days: number;
  readonly amount: Money;
}

/**
 * The parts of a sum, month by month; they sum to it, to the sen. By months each month of the span takes the
 * same, the first and the last whole; by days each takes its days of all days, 29 February among them.
 * What cannot be shared out evenly goes sen by sen to the largest remainders (`split`), so no month takes the
 * odd rest. Months on which nothing falls are left out.
 */
export function runOffSchedule({ total, method, fromOn, untilOn }: RunOffSpan): MonthPart[] {
  const months = monthsOf(fromOn, untilOn);
  const days = months.map((month) => daysIn(month, fromOn, untilOn));
  const weights = days.map((count) => (method === 'day' ? BigInt(count) : 1n));
  const amounts = split(total, weights);
  return months
    .map((month, i) => ({ month, dueOn: monthEnd(month), days: days[i]!, amount: amounts[i]! }))
    .filter(({ amount }) => amount !== zero);
}

/** How many months a span touches. */
export function monthCount(fromOn: Day, untilOn: Day): number {
  const [[ay, am], [by, bm]] = [partsOf(fromOn), partsOf(untilOn)];
  return (by - ay) * 12 + bm - am + 1;
}

/**
 * The last day of a span of so many months: by months the end of the last calendar month, by days the day
 * before the same date so many months later (15 March and 12 months: 14 March).
 */
export function lastOf(fromOn: Day, months: number, method: RunOffMethod): Day {
  return method === 'month'
    ? monthEnd(addMonths(monthStart(fromOn), months - 1))
    : addDays(addMonths(fromOn, months), -1);
}

function monthsOf(fromOn: Day, untilOn: Day): Day[] {
  const first = monthStart(fromOn);
  return Array.from({ length: monthCount(fromOn, untilOn) }, (_, i) => addMonths(first, i));
}

function daysIn(month: Day, fromOn: Day, untilOn: Day): number {
  const first = fromOn > month ? fromOn : month;
  const end = monthEnd(month);
  return daysBetween(first, untilOn < end ? untilOn : end) + 1;
}
