import { daysBetween, monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, negate, plus, sen, split, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { roundHalfUp } from '#base/rate.ts';
import { refuse } from '#base/refusal.ts';

/**
 * Spreads a sum over months by weights: whole rupiah, and the sen of the sum in the last month that has a
 * weight. The months sum to the whole, to the sen. All weights nought: evenly.
 *
 * @param weights one whole number, not negative, per month; at least one
 */
export function spread(total: Money, weights: readonly bigint[]): Money[] {
  const isNone = weights.every((weight) => weight === 0n);
  const given = isNone ? weights.map(() => 1n) : weights;
  const size = total < 0n ? -total : total;
  const rest = size % 100n;
  const months = split(sen(size / 100n), given).map((rupiah) => sen(rupiah * 100n));
  const last = given.findLastIndex((weight) => weight > 0n);
  months[last] = plus(months[last]!, sen(rest));
  return total < 0n ? months.map(negate) : months;
}

/**
 * The weights that follow what each month had; a month against the side of the whole, or with nothing,
 * weighs nothing.
 */
export function patternOf(months: readonly (Money | null)[]): bigint[] {
  const amounts = months.map((month) => month ?? zero);
  const total = amounts.reduce(plus, zero);
  return amounts.map((amount) => {
    const along = total < 0n ? negate(amount) : amount;
    return along > 0n ? along : 0n;
  });
}

/**
 * An amount grown by a percentage, to the nearest whole rupiah, halves away from nought.
 *
 * @param percent a decimal text, below nought for less: `7.5`, `-10`
 * @throws Refusal `budget/growth`
 */
export function grown(amount: Money, percent: string): Money {
  const match = /^(-?)(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(percent.trim());
  if (!match) refuse('budget/growth', { field: 'growth', text: percent.slice(0, 20) });
  const size = BigInt(match[2]!) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
  const over = 10_000n + (match[1] ? -size : size);
  if (over < 0n) refuse('budget/growth', { field: 'growth', text: percent.slice(0, 20) });
  return sen(roundHalfUp(amount, { over, under: 1_000_000n }) * 100n);
}

/**
 * What of a month's sum belongs to the days of a span: all of it for a whole month, else by days. Parts of a
 * month that lie side by side sum to the month, to the sen.
 */
export function withinSpan(
  month: Day,
  amount: Money,
  { from, to }: { readonly from: Day; readonly to: Day },
): Money {
  const [first, last] = [monthStart(month), monthEnd(month)];
  if (to < first || from > last) return zero;
  const days = daysBetween(first, last) + 1;
  const upTo = (passed: number) =>
    roundHalfUp(amount, { over: BigInt(passed), under: BigInt(days) });
  const before = from <= first ? 0 : daysBetween(first, from);
  const until = to >= last ? days : daysBetween(first, to) + 1;
  return minus(upTo(until), upTo(before));
}

/** Whether a span takes in only whole months, so that nothing is reckoned by days. */
export function isWholeMonths({ from, to }: { readonly from: Day; readonly to: Day }): boolean {
  return from === monthStart(from) && to === monthEnd(to);
}
