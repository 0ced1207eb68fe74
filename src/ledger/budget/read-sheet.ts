import { decimal, figures, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { moneyOfCell } from '../import/cell-money.ts';
import type { Fault } from '../import/fault.ts';
import { addressOf } from '../import/sheet.ts';
import type { Cell, Sheet } from '../import/sheet.ts';
import {
  findTable,
  firstDataRow,
  isTotalRow,
  matchColumns,
  repeatsHeader,
} from '../import/table.ts';
import type { Table } from '../import/table.ts';
import { mostRows } from './budget-input.ts';
import { placeOf, rowKey } from './budget.ts';
import type { BudgetAccount, BudgetUnit } from './budget.ts';
import type { Drafting, TypedRow } from './edit-lines.ts';
import { sheetSynonyms } from './sheet-synonyms.ts';
import type { SheetField } from './sheet-synonyms.ts';
import { spread } from './spread.ts';
import { noMonths } from './sum-months.ts';

/** A sheet read: rows as the draft takes them, and what is wrong, cell by cell. */
export interface ReadSheet {
  readonly sheet: string;
  readonly rows: readonly TypedRow[];
  readonly faults: readonly Fault[];
}

/** What a sheet is held against. */
export type SheetAgainst = Pick<Drafting, 'budget' | 'accounts' | 'units'>;

/**
 * Reads a budget from the first sheet that holds one: a row an account, its unit or none, and months or the
 * year's sum, which is spread evenly. An empty cell is not budgeted; an account that is not named stays as it is.
 *
 * @throws Refusal `budget/sheet-none`, `budget/sheet-many`
 */
export function readBudgetSheet(sheets: readonly Sheet[], against: SheetAgainst): ReadSheet {
  for (const sheet of sheets) {
    const table = findTable(sheet, sheetSynonyms, 2);
    const columns = table && columnsOf(table);
    if (!table || !columns) continue;
    if (sheet.rows.length > mostRows + 200) refuse('budget/sheet-many', { most: mostRows });
    return { sheet: sheet.name, ...readTable(table, columns, against) };
  }
  return refuse('budget/sheet-none', { field: 'file' });
}

/** Where each field stands; null if the table is no budget. */
function columnsOf(table: Table): ReadonlyMap<SheetField, number> | null {
  const found = new Map(
    matchColumns(table.columns, sheetSynonyms).map(({ field, column }) => [field, column]),
  );
  const hasSums = found.has('total') || monthFields.some((month) => found.has(month));
  return found.has('code') && hasSums ? found : null;
}

const monthFields = Array.from({ length: 12 }, (_, i): SheetField => `m${i + 1}` as SheetField);

/** A table on its way: its cells, and the faults found so far. */
interface Reading extends SheetAgainst {
  readonly table: Table;
  readonly columns: ReadonlyMap<SheetField, number>;
  readonly faults: Fault[];
}

function readTable(
  table: Table,
  columns: ReadonlyMap<SheetField, number>,
  against: SheetAgainst,
): Pick<ReadSheet, 'rows' | 'faults'> {
  const reading: Reading = { ...against, table, columns, faults: [] };
  const seen = new Map<string, number>();
  const rows: TypedRow[] = [];
  const { sheet } = table;
  for (let row = firstDataRow(table); row < sheet.rows.length; row += 1) {
    if (isNoAccount(reading, row)) continue;
    const read = readRow(reading, row);
    if (!read) continue;
    const key = rowKey(read);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      fault(reading, { row, field: 'code' }, 'duprow', { row: String(earlier + 1) });
      continue;
    }
    seen.set(key, row);
    rows.push(read);
  }
  return { rows, faults: reading.faults };
}

/** Headings, sums, repeated heads and empty rows. */
function isNoAccount(reading: Reading, row: number): boolean {
  const cells = reading.table.sheet.rows[row]!;
  const code = textAt(reading, row, 'code');
  if (isTotalRow(cells) && !/\d/.test(code)) return true;
  if (repeatsHeader(reading.table, row)) return true;
  return isBlank(reading, row) && (code === '' || accountOf(reading.accounts, code) === undefined);
}

function readRow(reading: Reading, row: number): TypedRow | null {
  const { accounts, units } = reading;
  const code = textAt(reading, row, 'code');
  const facts = { text: code.slice(0, 40) };
  if (code === '') return fault(reading, { row, field: 'code' }, 'nocode', {});
  const account = accountOf(accounts, code);
  if (!account) return fault(reading, { row, field: 'code' }, 'noaccount', facts);
  const named = textAt(reading, row, 'unit');
  const unit = named === '' ? null : unitOf(units, named);
  if (unit === undefined)
    return fault(reading, { row, field: 'unit' }, 'nounit', { text: named.slice(0, 40) });
  const filled = !isBlank(reading, row);
  if (filled && account.isClosed)
    return fault(reading, { row, field: 'code' }, 'closedaccount', facts);
  if (filled && unit?.isClosed)
    return fault(reading, { row, field: 'unit' }, 'closedunit', { text: named.slice(0, 40) });
  return { accountId: account.id, unitId: unit?.id ?? null, months: monthsAt(reading, row) };
}

/** The months of a row: as they are written, or the year's sum spread evenly where none is. */
function monthsAt(reading: Reading, row: number): (Money | null)[] {
  const first = placeOf(reading.budget.fromMonth);
  const months = monthFields.map((field) => moneyAt(reading, row, field));
  const total = moneyAt(reading, row, 'total');
  for (const [i, month] of months.entries()) {
    // A revision's sheet may show earlier months, which stay what they were.
    if (i < first && month !== null) months[i] = null;
  }
  if (months.every((month) => month === null)) {
    if (total === null) return months;
    const weights = Array.from({ length: 12 - first }, () => 1n);
    return [...noMonths(first), ...spread(total, weights)];
  }
  const told = sum(months.map((month) => month ?? zero));
  if (total !== null && first === 0 && total !== told)
    fault(reading, { row, field: 'total' }, 'yearsum', {
      text: figures(total),
      cells: figures(told),
    });
  return months;
}

function moneyAt(reading: Reading, row: number, field: SheetField): Money | null {
  const cell = cellAt(reading, row, field);
  if (!cell) return null;
  const amount = moneyOfCell(cell);
  if (amount !== null) return amount;
  const code = cell.kind === 'broken' ? 'formula' : 'amount';
  fault(reading, { row, field }, code, { text: cell.text.slice(0, 60) });
  return null;
}

function isBlank(reading: Reading, row: number): boolean {
  return [...monthFields, 'total' as const].every((field) => cellAt(reading, row, field) === null);
}

function cellAt({ table, columns }: Reading, row: number, field: SheetField): Cell | null {
  const column = columns.get(field);
  return column === undefined ? null : (table.sheet.rows[row]?.[column] ?? null);
}

function textAt(reading: Reading, row: number, field: SheetField): string {
  const cell = cellAt(reading, row, field);
  const text = (cell?.text ?? '').replace(/\s+/g, ' ').trim();
  return cell?.kind === 'number' ? text.replace(/\.0+$/, '') : text;
}

function fault(
  { table, columns, faults }: Reading,
  { row, field }: { readonly row: number; readonly field: SheetField },
  code: string,
  facts: Readonly<Record<string, string>>,
): null {
  const { file, name } = table.sheet;
  const cell = addressOf(row, columns.get(field) ?? columns.get('code') ?? 0);
  faults.push({ file, sheet: name, cell, code, level: 'error', facts, follows: [] });
  return null;
}

function accountOf(accounts: readonly BudgetAccount[], code: string): BudgetAccount | undefined {
  const bare = (text: string) => text.replace(/[\s.-]/g, '').toLowerCase();
  const exact = accounts.find((account) => account.code === code);
  if (exact) return exact;
  const alike = accounts.filter((account) => bare(account.code) === bare(code));
  return alike.length === 1 ? alike[0] : undefined;
}

function unitOf(units: readonly BudgetUnit[], text: string): BudgetUnit | undefined {
  const wanted = text.toLowerCase();
  return (
    units.find((unit) => unit.code.toLowerCase() === wanted) ??
    units.find((unit) => unit.name.toLowerCase() === wanted)
  );
}

/** Rows as they travel through a page: decimal strings. */
export function sentRows(rows: readonly TypedRow[]) {
  return rows.map(({ accountId, unitId, months }) => ({
    accountId,
    unitId,
    months: months.map((month) => (month === null ? null : decimal(month))),
  }));
}
