import { refuse } from './refusal.ts';
import type { Money } from './money.ts';

/** An exact fraction of two whole numbers: 18,1 % a year is no whole number of basis points a month. */
export interface Rate {
  readonly over: bigint;
  readonly under: bigint;
}

/**
 * Makes a rate of a decimal string: `rate('0.181')` is 18,1 %.
 * Refuses `rate/not-decimal` for anything that is not digits with at most one point.
 */
export function rate(text: string): Rate {
  const match = /^(\d{1,6})(?:\.(\d{1,12}))?$/.exec(text);
  if (!match) refuse('rate/not-decimal', { text: text.slice(0, 40) });
  const digits = match[2] ?? '';
  return lowest(BigInt(match[1]! + digits), 10n ** BigInt(digits.length));
}

/** A rate given in percent, as people say it: `percent('18.1')`. */
export function percent(text: string): Rate {
  return divide(rate(text), 100n);
}

/** A rate times a whole number. */
export function times(r: Rate, count: bigint | number): Rate {
  return lowest(r.over * BigInt(count), r.under);
}

/** A rate divided by a whole number, not nought: a year's rate to a month's. */
export function divide(r: Rate, count: bigint | number): Rate {
  if (BigInt(count) <= 0n) throw new RangeError('a rate is divided by a positive whole number');
  return lowest(r.over, r.under * BigInt(count));
}

/** Rate × amount, to the nearest sen, halves away from nought. */
export function roundHalfUp(amount: Money, r: Rate): Money {
  const product = amount * r.over;
  const size = product < 0n ? -product : product;
  const rounded = (2n * size + r.under) / (2n * r.under);
  return (product < 0n ? -rounded : rounded) as Money;
}

/** Rate × amount, sen beyond the whole cut off. */
export function roundDown(amount: Money, r: Rate): Money {
  return ((amount * r.over) / r.under) as Money;
}

function lowest(over: bigint, under: bigint): Rate {
  let [a, b] = [over, under];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? { over: 0n, under: 1n } : { over: over / a, under: under / a };
}
