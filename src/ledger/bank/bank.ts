import { partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';

/** One movement as the bank tells it: in above nought, out below. */
export interface BankMovement {
  readonly day: Day;
  readonly amount: Money;
  readonly memo: string;
  readonly reference: string;
}

/** A line of the bank that is kept. */
export interface BankLine extends BankMovement {
  readonly id: string;
}

/** A line of the books on a bank account: debit (in) above nought. */
export interface BookLine {
  readonly entryId: string;
  readonly lineNo: number;
  readonly day: Day;
  readonly amount: Money;
  readonly number: string;
  readonly memo: string;
  readonly document: string;
}

/** The name of a line of the books. */
export function bookKey({ entryId, lineNo }: Pick<BookLine, 'entryId' | 'lineNo'>): string {
  return `${entryId}:${lineNo}`;
}

/** What a line of the bank usually is. */
export interface BankRule {
  readonly id: string;
  readonly words: string;
  readonly direction: 'in' | 'out';
  readonly accountId: string;
  readonly memo: string;
  readonly posts: boolean;
}

/** Days since 1970 of a civil day: for the many comparisons that matching takes. */
export function dayNumber(of: Day): number {
  const [year, month, date] = partsOf(of);
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** A bank account's number for the eye: its last four digits (`•••• 3456`). */
export function maskedNumber(number: string): string {
  return `•••• ${number.slice(-4)}`;
}

/** A text as words are compared: capitals, letters and digits only, single spaces. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
}

/** The first rule whose words stand in a line of its direction, the longest words first; or undefined. */
export function ruleFor(line: BankMovement, rules: readonly BankRule[]): BankRule | undefined {
  const direction = line.amount > 0n ? 'in' : 'out';
  const text = ` ${plainWords(`${line.memo} ${line.reference}`)} `;
  return rules
    .filter((rule) => rule.direction === direction && text.includes(plainWords(rule.words)))
    .toSorted((a, b) => b.words.length - a.words.length)[0];
}
