import { bookKey, dayNumber, plainWords } from './bank.ts';
import type { BankLine, BookLine } from './bank.ts';
import { combine } from './combine-amounts.ts';
import type { Reason, Suggestion } from './suggestion.ts';

/** A cheque may lie a week before it is brought to the bank. */
const mostDays = 10;
const sure = 85;
const mostRivals = 30;

interface Pair {
  readonly bank: BankLine;
  readonly book: BookLine;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/**
 * Proposes which lines of the bank and of the books are the same money: first one to one by amount, day,
 * reference and words, the best scores first; then several on one side that add up to one on the other.
 * No line stands in two proposals, and all sums are equal.
 */
export function suggestMatches(
  bank: readonly BankLine[],
  books: readonly BookLine[],
): Suggestion[] {
  const paired = pairUp(bank, books);
  const used = new Set(
    paired.flatMap((one) => [...one.bank.map((l) => l.id), ...one.books.map(bookKey)]),
  );
  const restBank = bank.filter((line) => !used.has(line.id));
  const restBooks = books.filter((line) => !used.has(bookKey(line)));
  const many = combine(restBank, restBooks, mostDays);
  return [...paired, ...many].toSorted(
    (a, b) => b.score - a.score || (a.bank[0]!.day < b.bank[0]!.day ? -1 : 1),
  );
}

function pairUp(bank: readonly BankLine[], books: readonly BookLine[]): Suggestion[] {
  const byAmount = grouped(books, (line) => line.amount);
  const bankByAmount = grouped(bank, (line) => line.amount);
  const pairs: Pair[] = [];
  for (const [amount, lines] of bankByAmount) {
    const candidates = byAmount.get(amount) ?? [];
    for (const line of lines) {
      const near = candidates
        .filter((book) => Math.abs(dayNumber(line.day) - dayNumber(book.day)) <= mostDays)
        .slice(0, mostRivals);
      for (const book of near) {
        const isOnly = near.length === 1 && lines.length === 1;
        pairs.push(scored(line, book, isOnly));
      }
    }
  }
  const taken = new Set<string>();
  const suggestions: Suggestion[] = [];
  const ordered = pairs.toSorted((a, b) => b.score - a.score);
  const rivals = rivalScores(ordered);
  for (const pair of ordered) {
    const [left, right] = [pair.bank.id, bookKey(pair.book)];
    if (taken.has(left) || taken.has(right)) continue;
    taken.add(left).add(right);
    // Two that fit equally well are a person's to decide.
    const isAlone = rivals(pair) < pair.score;
    suggestions.push({
      bank: [pair.bank],
      books: [pair.book],
      score: pair.score,
      reasons: pair.reasons,
      isCertain: pair.score >= sure && isAlone,
    });
  }
  return suggestions;
}

/** The best score that either line of a pair has with another. */
function rivalScores(pairs: readonly Pair[]): (pair: Pair) => number {
  const best = new Map<string, Pair[]>();
  for (const pair of pairs) {
    for (const key of [pair.bank.id, bookKey(pair.book)]) {
      const known = best.get(key) ?? [];
      if (known.length < 2) best.set(key, [...known, pair]);
    }
  }
  return (pair) => {
    const others = [pair.bank.id, bookKey(pair.book)].flatMap((key) =>
      (best.get(key) ?? []).filter((one) => one !== pair),
    );
    return Math.max(0, ...others.map((one) => one.score));
  };
}

function scored(bank: BankLine, book: BookLine, isOnly: boolean): Pair {
  const reasons: Reason[] = ['amount'];
  const apart = Math.abs(dayNumber(bank.day) - dayNumber(book.day));
  let score = 50;
  if (apart === 0) {
    score += 25;
    reasons.push('same-day');
  } else if (apart <= 3) {
    score += 20 - 3 * apart;
    reasons.push('near-day');
  }
  if (namesReference(bank, book)) {
    score += 25;
    reasons.push('reference');
  }
  const shared = sharedWords(`${bank.memo} ${bank.reference}`, `${book.memo} ${book.document}`);
  if (shared > 0) {
    score += Math.min(12, 4 * shared);
    reasons.push('words');
  }
  if (isOnly) {
    score += 15;
    reasons.push('only-one');
  }
  return { bank, book, score: Math.min(100, score), reasons };
}

/** Whether a number of four digits or more (a cheque, a slip) stands on both sides. */
function namesReference(bank: BankLine, book: BookLine): boolean {
  const told = new Set(numbersOf(`${bank.memo} ${bank.reference}`));
  return numbersOf(`${book.document} ${book.memo}`).some((number) => told.has(number));
}

function numbersOf(text: string): string[] {
  return text.match(/\d{4,}/g) ?? [];
}

const idle = new Set([
  'DARI',
  'KE',
  'UNTUK',
  'BANK',
  'TRANSFER',
  'SETORAN',
  'KAS',
  'DAN',
  'THE',
  'TRSF',
]);

function sharedWords(a: string, b: string): number {
  const own = new Set(wordsIn(a));
  return new Set(wordsIn(b).filter((word) => own.has(word))).size;
}

function wordsIn(text: string): string[] {
  return plainWords(text)
    .split(' ')
    .filter((word) => word.length >= 3 && !/^\d+$/.test(word) && !idle.has(word));
}

function grouped<T>(lines: readonly T[], key: (line: T) => bigint): Map<bigint, T[]> {
  const groups = new Map<bigint, T[]>();
  for (const line of lines) {
    const known = groups.get(key(line));
    if (known) known.push(line);
    else groups.set(key(line), [line]);
  }
  return groups;
}
