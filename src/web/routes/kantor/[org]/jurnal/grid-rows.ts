import { absolute, figures, minus, readMoney, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/** One row of the grid, as typed. */
export interface GridRow {
  readonly id: number;
  akun: string;
  pemilik: string;
  ket: string;
  debit: string;
  kredit: string;
  unit: string;
  kantor: string;
}

/** The most lines that a form carries. */
export const mostRows = 500;
/** How many lines a fresh form has. */
export const freshRows = 8;

/** How many lines a form says it has (`baris`): never more than an entry may hold. */
export function rowCount(asked: string): number {
  const count = Number(asked);
  return Number.isInteger(count) && count > 0 ? Math.min(count, mostRows) : freshRows;
}

const cells = ['akun', 'pemilik', 'ket', 'debit', 'kredit', 'unit', 'kantor'] as const;

/** A row in which nothing is typed yet. */
export function blankRow(id: number): GridRow {
  return { id, akun: '', pemilik: '', ket: '', debit: '', kredit: '', unit: '', kantor: '' };
}

/** The rows that a form's values hold (`akun-0`, `debit-0` …), filled up to their count. */
export function rowsFrom(values: Readonly<Record<string, string>>): GridRow[] {
  return Array.from({ length: rowCount(values['baris'] ?? '') }, (_, i) => {
    const row = blankRow(i);
    for (const cell of cells) row[cell] = values[`${cell}-${i}`] ?? '';
    return row;
  });
}

/** Whether nothing stands in a row. */
export function isBlankRow(row: GridRow): boolean {
  return cells.slice(0, 5).every((cell) => row[cell].trim() === '');
}

/** What the grid adds up to; an amount that cannot be read counts as nought and is told. */
export interface GridSums {
  readonly debit: Money;
  readonly credit: Money;
  /** Debit less credit. */
  readonly difference: Money;
  readonly isUnread: boolean;
}

/** Adds up what is typed so far. */
export function sumsOf(rows: readonly GridRow[]): GridSums {
  const debits = rows.map((row) => amountOf(row.debit));
  const credits = rows.map((row) => amountOf(row.kredit));
  const debit = sum(debits.map((amount) => amount ?? zero));
  const credit = sum(credits.map((amount) => amount ?? zero));
  const isUnread = [...debits, ...credits].includes(null);
  return { debit, credit, difference: minus(debit, credit), isUnread };
}

/** An amount as typed: nought while empty, null while it cannot be read. */
export function amountOf(text: string): Money | null {
  if (text.trim() === '') return zero;
  try {
    return readMoney(text);
  } catch {
    return null; // half typed: the sums say so
  }
}

/** An amount as it stands in a cell once one has left it: `1.250.000`; what cannot be read stays. */
export function settled(text: string): string {
  const amount = amountOf(text);
  return amount === null || text.trim() === '' ? text.trim() : figures(amount);
}

/** Puts what the other rows still lack into a row, on the side where it belongs. */
export function fillRest(rows: readonly GridRow[], row: GridRow): void {
  const { difference } = sumsOf(rows.filter((one) => one.id !== row.id));
  if (difference === zero) return;
  const text = figures(absolute(difference));
  row.debit = difference < zero ? text : '';
  row.kredit = difference > zero ? text : '';
}
