import { refuse } from './refusal.ts';

declare const moneyBrand: unique symbol;

/** An exact amount in sen, 1/100 rupiah, as ISO 4217 has it. Never a `number`. */
export type Money = bigint & { readonly [moneyBrand]: 'Money' };

/** Nothing. */
export const zero = 0n as Money;

/** The largest amount the books take: 10 million billion rupiah, far inside a 64-bit integer. */
export const mostMoney = 1_000_000_000_000_000_000n as Money;

/** Makes money of a whole number of sen, as the database keeps it. */
export function sen(value: bigint | number | string): Money {
  return BigInt(value) as Money;
}

/** Makes money of whole rupiah. */
export function rupiah(value: bigint | number): Money {
  return (BigInt(value) * 100n) as Money;
}

/** Adds any number of amounts. */
export function sum(amounts: Iterable<Money>): Money {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total as Money;
}

export function plus(a: Money, b: Money): Money {
  return (a + b) as Money;
}

export function minus(a: Money, b: Money): Money {
  return (a - b) as Money;
}

export function negate(a: Money): Money {
  return -a as Money;
}

export function absolute(a: Money): Money {
  return (a < 0n ? -a : a) as Money;
}

/**
 * Shares an amount out in proportion to weights; the shares sum to the amount, to the sen.
 *
 * Each share is rounded towards nought first; the sen left over go one by one to the largest
 * remainders, the earlier of equals first. All weights nought: everything goes to the first.
 *
 * @param amount what is shared out, may be negative
 * @param weights one whole number, not negative, per share; at least one
 */
export function split(amount: Money, weights: readonly bigint[]): Money[] {
  if (weights.length === 0) throw new RangeError('split needs at least one weight');
  if (weights.some((w) => w < 0n)) throw new RangeError('a weight may not be negative');
  const total = weights.reduce((a, w) => a + w, 0n);
  const due = total === 0n ? weights.map((_, i) => (i === 0 ? 1n : 0n)) : weights;
  const whole = total === 0n ? 1n : total;
  const size = amount < 0n ? -amount : amount;
  const shares = due.map((w) => (size * w) / whole);
  let left = size - shares.reduce((a, s) => a + s, 0n);
  const byRemainder = due
    .map((w, index) => ({ index, remainder: (size * w) % whole }))
    .toSorted((a, b) =>
      a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
    );
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    shares[index]! += 1n;
    left -= 1n;
  }
  return shares.map((s) => (amount < 0n ? -s : s) as Money);
}

/** Money as it leaves the process: a decimal string of rupiah with two digits (`-1250.00`). */
export function decimal(amount: Money): string {
  const size = amount < 0n ? -amount : amount;
  const rest = String(size % 100n).padStart(2, '0');
  return `${amount < 0n ? '-' : ''}${size / 100n}.${rest}`;
}

/**
 * Reads the decimal string of API, CLI and files: `1250`, `1250.5`, `-1250.00`.
 * Refuses `money/not-decimal` for anything else, `money/too-large` beyond `mostMoney`.
 */
export function fromDecimal(text: string): Money {
  const match = /^(-?)(\d{1,17})(?:\.(\d{1,2}))?$/.exec(text);
  if (!match) refuse('money/not-decimal', { text: text.slice(0, 40) });
  const size = BigInt(match[2]!) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
  if (size > mostMoney) refuse('money/too-large', { text });
  return (match[1] ? -size : size) as Money;
}

/**
 * Reads an amount as an Indonesian types it: `1.250.000`, `1.250.000,50`, `Rp 1.250.000,-`, `1250000`.
 * A full stop groups thousands, a comma begins the sen. Not negative unless a minus stands in front.
 * Refuses `money/not-an-amount` with the text, never guesses and never rounds.
 */
export function readMoney(text: string): Money {
  const bare = text
    .normalize('NFKC')
    .trim()
    .replace(/^rp\.?\s*/i, '')
    .replace(/,-+$/, '')
    .trim();
  const match =
    /^(-?)\s*(\d{1,3}(?:\.\d{3})+|\d{1,17})(?:,(\d{1,2}))?$/.exec(bare) ??
    /^(-?)\s*(\d{1,17})\.(\d{2})$/.exec(bare);
  if (!match || !/^[\x20-\x7e]*$/.test(bare))
    refuse('money/not-an-amount', { text: text.slice(0, 40) });
  const size =
    BigInt(match[2]!.replaceAll('.', '')) * 100n + BigInt((match[3] ?? '').padEnd(2, '0'));
  if (size > mostMoney) refuse('money/too-large', { text: text.slice(0, 40) });
  return (match[1] ? -size : size) as Money;
}

/**
 * Money for the eye: `1.250.000` or `1.250.000,50`; sen are shown only when they are not nought.
 * Without `Rp` and with a plain minus: the page decides on brackets, sign and symbol.
 */
export function figures(amount: Money): string {
  const size = amount < 0n ? -amount : amount;
  const whole = String(size / 100n).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = size % 100n;
  return `${amount < 0n ? '-' : ''}${whole}${rest === 0n ? '' : `,${String(rest).padStart(2, '0')}`}`;
}
