import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { bookKey, dayNumber } from './bank.ts';
import type { BankLine, BookLine } from './bank.ts';
import type { Suggestion } from './suggestion.ts';

interface Dated {
  readonly day: Day;
  readonly amount: Money;
}

/** How many lines may make one up, how many near it are looked at, and how many steps all of it may take. */
const most = 5;
const mostNear = 18;
const mostSteps = 400_000;

/**
 * Finds lines of one side that add up to one of the other, within some days: a day's takings brought to
 * the bank in one sum, a transfer for several vouchers. Bounded: a line that takes too many steps is left.
 */
export function combine(
  bank: readonly BankLine[],
  books: readonly BookLine[],
  days: number,
): Suggestion[] {
  const budget = { steps: mostSteps };
  const taken = new Set<string>();
  const found: Suggestion[] = [];
  const freeBooks = window(books, days);
  for (const line of bank) {
    const near = freeBooks(line).filter((book) => !taken.has(bookKey(book)));
    const parts = partsOf(line.amount, near, budget);
    if (!parts) continue;
    taken.add(line.id);
    for (const part of parts) taken.add(bookKey(part));
    found.push(suggestion([line], parts, 'one-to-many'));
  }
  const freeBank = window(bank, days);
  for (const book of books) {
    if (taken.has(bookKey(book))) continue;
    const near = freeBank(book).filter((line) => !taken.has(line.id));
    const parts = partsOf(book.amount, near, budget);
    if (!parts) continue;
    taken.add(bookKey(book));
    for (const part of parts) taken.add(part.id);
    found.push(suggestion(parts, [book], 'many-to-one'));
  }
  return found;
}

function suggestion(
  bank: readonly BankLine[],
  books: readonly BookLine[],
  how: 'one-to-many' | 'many-to-one',
): Suggestion {
  const spread = [...bank, ...books].map((line) => line.day).toSorted();
  const apart = dayNumber(spread.at(-1)!) - dayNumber(spread[0]!);
  const parts = Math.max(bank.length, books.length);
  const score = Math.max(30, 75 - 3 * apart - 4 * (parts - 2));
  return { bank, books, score, reasons: [how], isCertain: false };
}

/** The lines around a day, of the same sign and smaller than the sum, the nearest days first. */
function window<T extends Dated>(lines: readonly T[], days: number): (around: Dated) => T[] {
  const ordered = lines
    .map((line) => ({ line, at: dayNumber(line.day) }))
    .toSorted((a, b) => a.at - b.at);
  return ({ day, amount }) => {
    const at = dayNumber(day);
    const near: typeof ordered = [];
    for (let i = firstFrom(ordered, at - days); i < ordered.length; i += 1) {
      const one = ordered[i]!;
      if (one.at > at + days || near.length >= 4 * mostNear) break;
      const isPart = amount > 0n ? one.line.amount > 0n : one.line.amount < 0n;
      if (isPart && size(one.line.amount) < size(amount)) near.push(one);
    }
    return near
      .toSorted((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))
      .slice(0, mostNear)
      .map((one) => one.line);
  };
}

function firstFrom(ordered: readonly { readonly at: number }[], from: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ordered[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

/** Two to five lines that add up to a sum exactly, or null; the largest are tried first. */
function partsOf<T extends Dated>(
  sum: Money,
  near: readonly T[],
  budget: { steps: number },
): T[] | null {
  if (near.length < 2) return null;
  const lines = near.toSorted((a, b) => (size(a.amount) > size(b.amount) ? -1 : 1));
  const chosen: T[] = [];
  const search = (from: number, left: bigint): boolean => {
    if (left === 0n) return chosen.length >= 2;
    if (chosen.length === most) return false;
    for (let i = from; i < lines.length; i += 1) {
      budget.steps -= 1;
      if (budget.steps < 0) return false;
      const amount = size(lines[i]!.amount);
      if (amount > left) continue;
      // What is left of the places could not fill it any more: all that follow are smaller.
      if (amount * BigInt(most - chosen.length) < left) return false;
      chosen.push(lines[i]!);
      if (search(i + 1, left - amount)) return true;
      chosen.pop();
    }
    return false;
  };
  return search(0, size(sum)) ? chosen : null;
}
