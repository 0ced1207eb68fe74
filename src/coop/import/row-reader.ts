import type { Day } from '#base/day.ts';
import { figures } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dayOfCell } from '#ledger/import/cell-day.ts';
import { moneyOfCell } from '#ledger/import/cell-money.ts';
import type { Fault, FaultLevel } from '#ledger/import/fault.ts';
import { addressOf, columnOf } from '#ledger/import/sheet.ts';
import type { Cell } from '#ledger/import/sheet.ts';
import type { ColumnUse, Table } from '#ledger/import/table.ts';
import type { MemberField } from './member-columns.ts';

/** The sheet, its columns by field, and the day up to which two digits of a year reach. */
export interface MemberTable {
  readonly table: Table;
  readonly uses: readonly ColumnUse<MemberField>[];
  readonly today: Day;
}

/** One row while it is read: its cells by field, and the faults found so far. */
export interface RowReader {
  readonly of: MemberTable;
  readonly row: number;
  readonly columns: ReadonlyMap<MemberField, number>;
  readonly faults: Fault[];
}

/** What is wrong with a cell; `facts` are its text unless given. */
export interface Wrong {
  readonly code: string;
  readonly level: FaultLevel;
  readonly facts?: Readonly<Record<string, string>>;
}

// Tabs and line breaks are folded into spaces before; what is left of these no name holds.
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Opens a row for reading. */
export function readerOf(of: MemberTable, row: number): RowReader {
  const columns = new Map(of.uses.map((use) => [use.field, columnOf(use.column)]));
  return { of, row, columns, faults: [] };
}

/** A field's cell, or null. */
export function cellAt(reader: RowReader, field: MemberField): Cell | null {
  return cellIn(reader, reader.columns.get(field) ?? -1);
}

/** A field's text, tidied; a text that no register can hold is a fault. */
export function textAt(reader: RowReader, field: MemberField, most: number): string {
  const cell = cellAt(reader, field);
  if (!cell) return '';
  const text = tidy(cell);
  if (cell.kind === 'broken') faultAt(reader, field, { code: 'formula', level: 'error' });
  else if (control.test(text))
    faultAt(reader, field, { code: 'control', level: 'error', facts: {} });
  else if (text.length > most) faultAt(reader, field, { code: 'toolong', level: 'error' });
  else return /^[-.]+$/.test(text) ? '' : text;
  return '';
}

/** A field's day; null if blank, and a fault if it is none. */
export function dayAt(reader: RowReader, field: MemberField): Day | null {
  const cell = cellAt(reader, field);
  if (!cell || /^[-.\s]*$/.test(cell.text)) return null;
  const read = dayOfCell(cell, reader.of.today);
  const code = cell.kind === 'broken' ? 'formula' : 'baddate';
  if (read === null) faultAt(reader, field, { code, level: 'error' });
  return read;
}

/** A field's money; null if the column or cell is lacking. */
export function moneyAt(reader: RowReader, field: MemberField): Money | null {
  return cellAt(reader, field) ? moneyIn(reader, reader.columns.get(field)!) : null;
}

/** The money in a column: blank is nothing; what is no amount, or below nought, is a fault. */
export function moneyIn(reader: RowReader, column: number): Money | null {
  const cell = cellIn(reader, column);
  const amount = moneyOfCell(cell);
  if (amount === null) {
    wrongIn(reader, column, {
      code: cell!.kind === 'broken' ? 'formula' : 'amount',
      level: 'error',
    });
  } else if (amount < 0n) {
    wrongIn(reader, column, { code: 'negative', level: 'error', facts: { text: figures(amount) } });
  }
  return amount;
}

/** A field's whole number of months or instalments; null if blank or nought. */
export function countAt(reader: RowReader, field: MemberField): number | null {
  const cell = cellAt(reader, field);
  const amount = moneyOfCell(cell);
  if (!cell || amount === 0n) return null;
  const worded = /^(\d{1,4}) ?(?:x|kali|bulan|bln)?$/i.exec(tidy(cell))?.[1];
  const count = amount === null ? Number(worded ?? NaN) : Number(amount) / 100;
  if (Number.isInteger(count) && count > 0 && count <= 1200) return count;
  faultAt(reader, field, { code: 'count', level: 'error' });
  return null;
}

/** Names a field's cell as wrong; a field without a column is named where the person's name stands. */
export function faultAt(reader: RowReader, field: MemberField, wrong: Wrong): void {
  wrongIn(reader, columnFor(reader, field), wrong);
}

/** Whether a field's cell has been named already. */
export function isFaulty(reader: RowReader, field: MemberField): boolean {
  const cell = addressOf(reader.row, columnFor(reader, field));
  return reader.faults.some((fault) => fault.cell === cell);
}

/** A cell's text in one form: composed letters, single spaces, no `.0` behind a number. */
export function tidy(cell: Cell): string {
  const text = cell.text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return cell.kind === 'number' ? text.replace(/\.0+$/, '') : text;
}

function cellIn({ of, row }: RowReader, column: number): Cell | null {
  return of.table.sheet.rows[row]?.[column] ?? null;
}

function columnFor({ columns }: RowReader, field: MemberField): number {
  return columns.get(field) ?? columns.get('name') ?? columns.get('number') ?? 0;
}

function wrongIn(reader: RowReader, column: number, { code, level, facts }: Wrong): void {
  const { file, name: sheet } = reader.of.table.sheet;
  const cell = cellIn(reader, column);
  const shown = facts ?? { text: cell ? tidy(cell).slice(0, 60) : '' };
  const at = addressOf(reader.row, column);
  reader.faults.push({ file, sheet, cell: at, code, level, facts: shown, follows: [] });
}
