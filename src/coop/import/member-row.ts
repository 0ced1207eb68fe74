import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import type { Fault } from '#ledger/import/fault.ts';

/** The balances a member sheet brings; `other:` and a label for any further control account. */
export type BalanceKey =
  | 'entryShare'
  | 'mandatoryShare'
  | 'savings'
  | 'outstanding'
  | `other:${string}`;

/** One amount of one member. */
export interface MemberBalance {
  readonly key: BalanceKey;
  readonly cell: string;
  /** Null if the cell holds no amount. */
  readonly amount: Money | null;
}

/** One person of a member sheet, faulty or not. */
export interface MemberRow {
  readonly file: string;
  readonly sheet: string;
  /** From nought. */
  readonly row: number;
  readonly number: string;
  readonly name: string;
  /** Sixteen digits, or null: blank, at fault, or gone through a floating-point number. */
  readonly nik: string | null;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: Day | null;
  readonly phone: string | null;
  readonly stall: string;
  readonly joinedOn: Day | null;
  readonly balances: readonly MemberBalance[];
  readonly ceiling: Money | null;
  readonly termMonths: number | null;
  readonly instalmentsPaid: number | null;
  /** Columns that mean nothing to us, by their label, kept with the row. */
  readonly extra: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** A fault of level error holds the row back. */
  readonly held: boolean;
}

/** A row that is no person: a total, a heading, a signature. */
export interface SkippedRow {
  readonly row: number;
  readonly why: 'total' | 'heading' | 'signature' | 'header';
  readonly text: string;
}

/** A thing worth a look that is no fault: relatives share a stall, somebody joined very young. */
export interface Hint {
  readonly file: string;
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly code: 'stall' | 'age';
  readonly facts: Readonly<Record<string, string>>;
}

/** What the sheet's own total row says of a column. */
export interface SheetTotal {
  readonly key: BalanceKey;
  readonly cell: string;
  readonly amount: Money;
  /** What the cells above it add up to: since the last total, and from the first row. */
  readonly since: Money;
  readonly all: Money;
}

/** The balances of other cooperatives' making are keyed by their label's words. */
export function isOther(key: BalanceKey): boolean {
  return key.startsWith('other:');
}
