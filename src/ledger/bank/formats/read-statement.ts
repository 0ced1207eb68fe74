import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { sum } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { BankMovement } from '../bank.ts';

/** What stands in a file of the bank, however it is laid out. */
export interface ReadStatement {
  /** Digits only; null where the file does not say. */
  readonly number: string | null;
  readonly from: Day;
  /** The day that its opening balance bears, where that may be its own first day or the last one before. */
  readonly openingDay?: Day;
  readonly to: Day;
  readonly opening: Money | null;
  readonly closing: Money | null;
  /** The oldest first. */
  readonly movements: readonly BankMovement[];
}

/** A file as it came, read as a text. */
export interface StatementFile {
  readonly name: string;
  readonly text: string;
}

/** One thing wrong in a file: where it stands, what is there, and a code whose sentence says what would be right. */
export interface StatementFault {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** How one bank, or a standard, writes statements. */
export interface StatementFormat {
  readonly code: string;
  readonly title: string;
  /** Whether a file looks like this one. */
  sniff(file: StatementFile): boolean;
  /** Reads it whole, or refuses with every fault; never a part. */
  read(file: StatementFile): ReadStatement;
}

/** Declares a format; `all-formats.ts` lists it. */
export function defineStatementFormat(format: StatementFormat): StatementFormat {
  return format;
}

const mostFaults = 20;

/** Refuses a file for its faults, the first twenty of them, each with its place; nothing if there are none. */
export function refuseFaults(file: StatementFile, faults: readonly StatementFault[]): void {
  if (faults.length === 0) return;
  refuse('bank-file/unfit', {
    field: 'file',
    file: file.name,
    count: String(faults.length),
    faults: faults.slice(0, mostFaults).map(({ code, facts }) => ({ field: 'file', code, facts })),
  });
}

/** The fault of a statement whose movements do not lead from its opening to its closing; null: they do. */
export function sumFault(
  place: string,
  { opening, closing, movements }: Pick<ReadStatement, 'opening' | 'closing' | 'movements'>,
  shown: (amount: Money) => string,
): StatementFault | null {
  if (opening === null || closing === null) return null;
  const reached = sum([opening, ...movements.map((one) => one.amount)]);
  if (reached === closing) return null;
  const difference = shown((closing - reached) as Money);
  return {
    code: 'bank-file/sum',
    facts: { place, opening: shown(opening), closing: shown(closing), difference },
  };
}
