import type { Day } from '#base/day.ts';
import { decimal, figures, minus, negate, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { moneyOfCell } from './cell-money.ts';
import type { Fault } from './fault.ts';
import { proposeClass } from './propose-class.ts';
import { addressOf, columnLetter, columnOf } from './sheet.ts';
import type { Cell, Sheet } from './sheet.ts';
import {
  dayOfTitle,
  findTable,
  firstDataRow,
  isTotalRow,
  matchColumns,
  repeatsHeader,
} from './table.ts';
import type { ColumnUse, Synonym, Table } from './table.ts';

export type TrialField = 'code' | 'name' | 'debit' | 'credit' | 'balance';

/** The words by which cooperatives head a trial balance; of several pairs the closing one counts. */
export const trialSynonyms: readonly Synonym<TrialField>[] = [
  { field: 'code', words: 'kode', not: 'anggota', weight: 3 },
  { field: 'code', words: 'no akun', weight: 4 },
  { field: 'code', words: 'akun', alone: true, weight: 1 },
  { field: 'code', words: 'code', weight: 3 },
  { field: 'name', words: 'nama akun', weight: 5 },
  { field: 'name', words: 'nama', not: 'anggota', weight: 3 },
  { field: 'name', words: 'uraian', weight: 3 },
  { field: 'name', words: 'keterangan', weight: 2 },
  { field: 'name', words: 'akun', not: 'kode no', weight: 2 },
  { field: 'debit', words: 'akhir debit', weight: 6 },
  { field: 'debit', words: 'saldo debit', not: 'awal mutasi', weight: 5 },
  { field: 'debit', words: 'debit', not: 'awal mutasi penyesuaian', weight: 4 },
  { field: 'credit', words: 'akhir kredit', weight: 6 },
  { field: 'credit', words: 'saldo kredit', not: 'awal mutasi', weight: 5 },
  { field: 'credit', words: 'kredit', not: 'awal mutasi penyesuaian', weight: 4 },
  { field: 'credit', words: 'credit', not: 'awal mutasi', weight: 4 },
  { field: 'balance', words: 'saldo akhir', not: 'debit kredit', weight: 4 },
  { field: 'balance', words: 'saldo', not: 'awal debit kredit normal', weight: 3 },
  { field: 'balance', words: 'nilai', weight: 2 },
  { field: 'balance', words: 'jumlah', weight: 1 },
];

/** One account of the trial balance, as the cooperative has it. */
export interface TrialRow {
  /** From nought, in its sheet. */
  readonly row: number;
  /** The cell of its amount. */
  readonly cell: string;
  readonly code: string;
  readonly name: string;
  /** Debit above nought, credit below. */
  readonly balance: Money;
}

/** A trial balance read: its accounts, its two sums, and what is wrong with it. */
export interface TrialBalance {
  readonly file: string;
  readonly sheet: string;
  readonly table: Table;
  readonly columns: readonly ColumnUse<TrialField>[];
  readonly day: Day | null;
  readonly rows: readonly TrialRow[];
  readonly debit: Money;
  readonly credit: Money;
  readonly faults: readonly Fault[];
  readonly lastRow: number;
}

/** Finds a trial balance in a sheet, or null: it names accounts and has a debit and a credit, or a balance. */
export function findTrialBalance(
  sheet: Sheet,
): { table: Table; columns: ColumnUse<TrialField>[] } | null {
  const table = findTable(sheet, trialSynonyms, 2);
  if (!table) return null;
  const matched = matchColumns(table.columns, trialSynonyms);
  const has = (field: TrialField) => matched.some((use) => use.field === field);
  if (!has('name') || !((has('debit') && has('credit')) || has('balance'))) return null;
  const paired = has('debit') && has('credit');
  const columns = matched
    .filter((use) =>
      paired ? use.field !== 'balance' : use.field !== 'debit' && use.field !== 'credit',
    )
    .map(({ column, field }) => ({ column: columnLetter(column), field }));
  return { table, columns };
}

/** Reads a trial balance by its columns; it must balance, or a fault tells by how much it does not. */
export function readTrialBalance(
  table: Table,
  columns: readonly ColumnUse<TrialField>[],
  today: Day,
): TrialBalance {
  const faults: Fault[] = [];
  const read = readRows(table, columns, faults);
  const rows = read.signed ? read.rows : withSides(read.rows);
  faultsOfCodes(table, rows, columnNumber(columns, 'code'), faults);
  const debit = sum(rows.map((row) => (row.balance > 0n ? row.balance : zero)));
  const credit = sum(rows.map((row) => (row.balance < 0n ? negate(row.balance) : zero)));
  if (debit !== credit) faults.push(unbalanced(table, columns, read, minus(debit, credit)));
  const { file, name } = table.sheet;
  const day = dayOfTitle(table, today);
  return {
    file,
    sheet: name,
    table,
    columns,
    day,
    rows,
    debit,
    credit,
    faults,
    lastRow: read.lastRow,
  };
}

interface ReadRows {
  readonly rows: TrialRow[];
  readonly signed: boolean;
  readonly lastRow: number;
  readonly totalRow: number | null;
}

function readRows(
  table: Table,
  columns: readonly ColumnUse<TrialField>[],
  faults: Fault[],
): ReadRows {
  const at = (field: TrialField) => columnNumber(columns, field);
  const [code, name, debit, credit, balance] = [
    at('code'),
    at('name'),
    at('debit'),
    at('credit'),
    at('balance'),
  ];
  const { sheet } = table;
  const rows: TrialRow[] = [];
  let totalRow: number | null = null;
  let lastRow = firstDataRow(table);
  for (let row = firstDataRow(table); row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row]!;
    const codeText = textOf(cells[code]);
    const nameText = textOf(cells[name]);
    if (isTotalRow(cells) && !/\d/.test(codeText)) {
      totalRow = row;
      continue;
    }
    const amounts = [debit, credit, balance].filter((column) => column >= 0);
    const isBlank = amounts.every((column) => !cells[column]);
    if ((codeText === '' && nameText === '') || repeatsHeader(table, row)) continue;
    // A heading, or the place and date above the signatures.
    if (isBlank && (codeText === '' || nameText === '' || isHeading(sheet, row, code))) continue;
    // Texts below the total are signatures, whatever column they stand in.
    if (
      totalRow !== null &&
      amounts.every((column) => moneyOfCell(cells[column]) === null || !cells[column])
    ) {
      continue;
    }
    const read = (column: number) => (column < 0 ? zero : readMoneyAt(table, row, column, faults));
    const value = balance >= 0 ? read(balance) : minus(read(debit), read(credit));
    const shown = amounts.find((column) => cells[column]) ?? amounts[0] ?? name;
    rows.push({
      row,
      cell: addressOf(row, shown),
      code: codeText,
      name: nameText || codeText,
      balance: value,
    });
    lastRow = row;
  }
  return { rows, signed: balance < 0, lastRow, totalRow };
}

/** A row without amounts whose code begins the next rows' codes is a heading: `1-1000 Aset lancar`. */
function isHeading(sheet: Sheet, row: number, codeColumn: number): boolean {
  if (codeColumn < 0) return true;
  const stem = textOf(sheet.rows[row]?.[codeColumn])
    .replace(/[-.\s]/g, '')
    .replace(/0+$/, '');
  const next = textOf(sheet.rows[row + 1]?.[codeColumn]).replace(/[-.\s]/g, '');
  return stem !== '' && next.startsWith(stem) && next.replace(/0+$/, '') !== stem;
}

function readMoneyAt({ sheet }: Table, row: number, column: number, faults: Fault[]): Money {
  const cell = sheet.rows[row]?.[column] ?? null;
  const amount = moneyOfCell(cell);
  if (amount !== null) return amount;
  faults.push({
    ...placeOf(sheet, row, column),
    code: cell!.kind === 'broken' ? 'formula' : 'amount',
    level: 'error',
    facts: { text: cell!.text.slice(0, 60) },
    follows: [],
  });
  return zero;
}

/** A single column of balances: signed if it sums to nought, else each on its class's usual side. */
function withSides(rows: readonly TrialRow[]): TrialRow[] {
  if (sum(rows.map((row) => row.balance)) === 0n) return [...rows];
  return rows.map((row) => {
    const { normal, contra } = proposeClass(row.code, row.name, 'debit');
    const isCredit = normal === 'credit';
    // A contra account (depreciation) shown below nought is meant as it is shown.
    const asShown = contra && row.balance < 0n;
    return { ...row, balance: isCredit && !asShown ? negate(row.balance) : row.balance };
  });
}

function faultsOfCodes(
  { sheet }: Table,
  rows: readonly TrialRow[],
  column: number,
  faults: Fault[],
): void {
  if (column < 0) return;
  const seen = new Map<string, number>();
  for (const { row, code } of rows) {
    const place = placeOf(sheet, row, column);
    const fault = { ...place, level: 'error' as const, follows: [] };
    if (code === '') faults.push({ ...fault, code: 'nocode', facts: {} });
    else if (!/^[0-9A-Za-z][0-9A-Za-z.-]{0,23}$/.test(code)) {
      faults.push({ ...fault, code: 'badcode', facts: { text: code.slice(0, 40) } });
    } else if (seen.has(code)) {
      faults.push({
        ...fault,
        code: 'dupcode',
        facts: { text: code, row: String(seen.get(code)! + 1) },
      });
    }
    seen.set(code, seen.get(code) ?? row);
  }
}

function unbalanced(
  { sheet }: Table,
  columns: readonly ColumnUse<TrialField>[],
  { totalRow, lastRow }: ReadRows,
  difference: Money,
): Fault {
  const column = Math.max(columnNumber(columns, 'debit'), columnNumber(columns, 'balance'), 0);
  const size = difference < 0n ? negate(difference) : difference;
  return {
    ...placeOf(sheet, totalRow ?? lastRow, column),
    code: 'unbalanced',
    level: 'error',
    facts: {
      difference: decimal(difference),
      figure: figures(size),
      more: difference > 0n ? 'debit' : 'kredit',
      moreEn: difference > 0n ? 'debit' : 'credit',
    },
    follows: [],
  };
}

function columnNumber(columns: readonly ColumnUse<TrialField>[], field: TrialField): number {
  return columnOf(columns.find((use) => use.field === field)?.column ?? '');
}

function placeOf(sheet: Sheet, row: number, column: number) {
  return { file: sheet.file, sheet: sheet.name, cell: addressOf(row, column) };
}

function textOf(cell: Cell | null | undefined): string {
  if (!cell) return '';
  const text = cell.text.replace(/\s+/g, ' ').trim();
  return cell.kind === 'number' ? text.replace(/\.0+$/, '') : text;
}
