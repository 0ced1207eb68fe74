import type { Day } from '#base/day.ts';
import { figures } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { readPhone } from '#base/people/contact.ts';
import { dayOfCell } from '#ledger/import/cell-day.ts';
import { moneyOfCell } from '#ledger/import/cell-money.ts';
import { maskedNik } from '#ledger/import/fault.ts';
import type { Fault, FaultLevel } from '#ledger/import/fault.ts';
import { wordsOf } from '#ledger/import/label.ts';
import { addressOf, columnOf } from '#ledger/import/sheet.ts';
import type { Cell } from '#ledger/import/sheet.ts';
import type { ColumnUse, Table } from '#ledger/import/table.ts';
import type { MemberField } from './member-columns.ts';
import type { BalanceKey, MemberBalance, MemberRow } from './member-row.ts';
import { readNik } from './nik.ts';

/** The sheet, its columns by field, and the day up to which two digits of a year reach. */
export interface MemberTable {
  readonly table: Table;
  readonly uses: readonly ColumnUse<MemberField>[];
  readonly today: Day;
}

const mostName = 160;
const mostStall = 80;
const mostNumber = 40;
// Tabs and line breaks are folded into spaces before; what is left of these no name holds.
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/;

/** Reads one person's row, cell by cell; every cell at fault is named. */
export function readMemberRow(of: MemberTable, row: number): MemberRow {
  const reader = cellReader(of, row);
  const number = reader.text('number', mostNumber);
  if (number === '' && !reader.isFaulty('number')) reader.fault('number', 'nonumber', 'error');
  const name = reader.text('name', mostName);
  if (name === '' && !reader.isFaulty('name')) reader.fault('name', 'noname', 'error');
  const nik = nikOf(reader);
  const sex = sexOf(reader);
  const bornOn = reader.day('birth');
  const phone = phoneOf(reader);
  const stall = reader.text('stall', mostStall);
  const joinedOn = reader.day('joined');
  const ceiling = reader.money('ceiling');
  const balances = balancesOf(of, row, reader);
  const outstanding = balances.find((balance) => balance.key === 'outstanding')?.amount ?? null;
  if (ceiling !== null && outstanding !== null && ceiling > 0n && outstanding > ceiling) {
    const facts = { text: figures(outstanding), ceiling: figures(ceiling) };
    reader.fault('outstanding', 'sisa>plafon', 'error', facts);
  }
  const termMonths = reader.count('term');
  const instalmentsPaid = reader.count('instalments');
  const extra = extraOf(of, row, reader);
  const { faults } = reader;
  const { file, name: sheet } = of.table.sheet;
  const held = faults.some((fault) => fault.level === 'error');
  return {
    file,
    sheet,
    row,
    number,
    name,
    nik,
    sex,
    bornOn,
    phone,
    stall,
    joinedOn,
    balances,
    ceiling,
    termMonths,
    instalmentsPaid,
    extra,
    faults,
    held,
  };
}

/** What a balance column's amounts are keyed by. */
export function balanceKeyOf(
  { table }: MemberTable,
  use: ColumnUse<MemberField>,
): BalanceKey | null {
  const { field } = use;
  if (field === 'otherBalance') {
    const words = table.columns[columnOf(use.column)]?.words ?? use.column;
    return `other:${use.account ?? words}`;
  }
  return field === 'entryShare' ||
    field === 'mandatoryShare' ||
    field === 'savings' ||
    field === 'outstanding'
    ? field
    : null;
}

type Facts = Readonly<Record<string, string>>;

interface CellReader {
  readonly faults: Fault[];
  cell(field: MemberField): Cell | null;
  text(field: MemberField, most: number): string;
  day(field: MemberField): Day | null;
  money(field: MemberField): Money | null;
  moneyAt(column: number): Money | null;
  count(field: MemberField): number | null;
  fault(field: MemberField, code: string, level: FaultLevel, facts?: Facts): void;
  isFaulty(field: MemberField): boolean;
}

function cellReader({ table, uses, today }: MemberTable, row: number): CellReader {
  const cells = table.sheet.rows[row] ?? [];
  const columns = new Map(uses.map((use) => [use.field, columnOf(use.column)]));
  const faults: Fault[] = [];
  const columnFor = (field: MemberField) =>
    columns.get(field) ?? columns.get('name') ?? columns.get('number') ?? 0;
  const cellFor = (field: MemberField) => cells[columns.get(field) ?? -1] ?? null;

  function faultAt(column: number, code: string, level: FaultLevel, given: string | Facts): void {
    const { file, name: sheet } = table.sheet;
    const facts = typeof given === 'string' ? { text: given.slice(0, 60) } : given;
    faults.push({ file, sheet, cell: addressOf(row, column), code, level, facts, follows: [] });
  }

  function moneyAt(column: number): Money | null {
    const cell = cells[column] ?? null;
    const amount = moneyOfCell(cell);
    if (amount === null)
      faultAt(column, cell!.kind === 'broken' ? 'formula' : 'amount', 'error', cell!.text);
    else if (amount < 0n) faultAt(column, 'negative', 'error', figures(amount));
    return amount;
  }

  return {
    faults,
    cell: cellFor,
    fault: (field, code, level, facts) =>
      faultAt(columnFor(field), code, level, facts ?? cellFor(field)?.text ?? ''),
    isFaulty: (field) => faults.some((fault) => fault.cell === addressOf(row, columnFor(field))),
    text(field, most) {
      const cell = cellFor(field);
      if (!cell) return '';
      const text = tidy(cell);
      if (cell.kind === 'broken') faultAt(columnFor(field), 'formula', 'error', cell.text);
      else if (control.test(text)) faultAt(columnFor(field), 'control', 'error', '');
      else if (text.length > most) faultAt(columnFor(field), 'toolong', 'error', text);
      else return /^[-.]+$/.test(text) ? '' : text;
      return '';
    },
    day(field) {
      const cell = cellFor(field);
      if (!cell || /^[-.\s]*$/.test(cell.text)) return null;
      const read = dayOfCell(cell, today);
      if (read === null)
        faultAt(
          columnFor(field),
          cell.kind === 'broken' ? 'formula' : 'baddate',
          'error',
          tidy(cell),
        );
      return read;
    },
    money: (field) => (columns.has(field) && cellFor(field) ? moneyAt(columns.get(field)!) : null),
    moneyAt,
    count(field) {
      const cell = cellFor(field);
      const count = cell ? countOf(cell) : null;
      if (Number.isNaN(count)) faultAt(columnFor(field), 'count', 'error', cell!.text);
      return Number.isNaN(count) ? null : count;
    },
  };
}

/** A whole number of months or instalments; null for none, NaN for what is no such number. */
function countOf(cell: Cell): number | null {
  const amount = moneyOfCell(cell);
  if (amount === 0n) return null;
  const worded = /^(\d{1,4}) ?(?:x|kali|bulan|bln)?$/i.exec(tidy(cell))?.[1];
  const count = amount === null ? Number(worded ?? NaN) : Number(amount) / 100;
  return Number.isInteger(count) && count > 0 && count <= 1200 ? count : NaN;
}

function nikOf(reader: CellReader): string | null {
  const cell = reader.cell('nik');
  if (!cell) return null;
  const read = readNik(cell);
  if (read.fault)
    reader.fault('nik', read.fault.code, read.fault.level, { text: maskedNik(tidy(cell)) });
  return read.nik;
}

function sexOf(reader: CellReader): 'male' | 'female' | null {
  const cell = reader.cell('sex');
  const word = cell ? wordsOf(cell.text) : '';
  if (word === '') return null;
  if (/^(?:l|lk|laki|laki laki|pria|m|male)$/.test(word)) return 'male';
  if (/^(?:p|pr|perempuan|wanita|w|f|female)$/.test(word)) return 'female';
  reader.fault('sex', 'sex', 'warning');
  return null;
}

function phoneOf(reader: CellReader): string | null {
  const cell = reader.cell('phone');
  if (!cell || /^[-.\s0]*$/.test(cell.text)) return null;
  // Two numbers in one cell: the first is the one that is called.
  const phone = readPhone(tidy(cell).split(/[/,;]/)[0]!);
  if (phone === null) reader.fault('phone', 'phone', 'warning', {});
  return phone;
}

function balancesOf(of: MemberTable, row: number, reader: CellReader): MemberBalance[] {
  return of.uses.flatMap((use) => {
    const key = balanceKeyOf(of, use);
    if (key === null) return [];
    const column = columnOf(use.column);
    return [{ key, cell: addressOf(row, column), amount: reader.moneyAt(column) }];
  });
}

function extraOf(
  { table, uses }: MemberTable,
  row: number,
  reader: CellReader,
): Record<string, string> {
  const used = new Set(uses.map((use) => columnOf(use.column)));
  const extra: Record<string, string> = {};
  for (const [column, cell] of (table.sheet.rows[row] ?? []).entries()) {
    if (!cell || used.has(column)) continue;
    const label = table.columns[column]?.label ?? addressOf(0, column).replace('1', '');
    const key = label in extra ? `${label} (${addressOf(0, column).replace(/\d+/, '')})` : label;
    extra[key] = tidy(cell).replaceAll('\u0000', '').slice(0, 1000);
  }
  const phone = reader.cell('phone');
  if (phone && reader.faults.some((fault) => fault.code === 'phone'))
    extra['phone'] = tidy(phone).slice(0, 100);
  return extra;
}

function tidy(cell: Cell): string {
  const text = cell.text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  return cell.kind === 'number' ? text.replace(/\.0+$/, '') : text;
}
