import { figures } from '#base/money.ts';
import { readPhone } from '#base/people/contact.ts';
import { maskedNik } from '#ledger/import/fault.ts';
import { wordsOf } from '#ledger/import/label.ts';
import { addressOf, columnOf } from '#ledger/import/sheet.ts';
import type { ColumnUse } from '#ledger/import/table.ts';
import type { MemberField } from './member-columns.ts';
import type { BalanceKey, MemberBalance, MemberRow } from './member-row.ts';
import { readNik } from './nik.ts';
import {
  cellAt,
  countAt,
  dayAt,
  faultAt,
  isFaulty,
  moneyAt,
  moneyIn,
  readerOf,
  textAt,
  tidy,
} from './row-reader.ts';
import type { MemberTable, RowReader } from './row-reader.ts';

const mostName = 160;
const mostStall = 80;
const mostNumber = 40;

/** Reads one person's row, cell by cell; every cell at fault is named. */
export function readMemberRow(of: MemberTable, row: number): MemberRow {
  const reader = readerOf(of, row);
  const number = textAt(reader, 'number', mostNumber);
  if (number === '' && !isFaulty(reader, 'number'))
    faultAt(reader, 'number', { code: 'nonumber', level: 'error' });
  const name = textAt(reader, 'name', mostName);
  if (name === '' && !isFaulty(reader, 'name'))
    faultAt(reader, 'name', { code: 'noname', level: 'error' });
  const nik = nikOf(reader);
  const sex = sexOf(reader);
  const bornOn = dayAt(reader, 'birth');
  const phone = phoneOf(reader);
  const stall = textAt(reader, 'stall', mostStall);
  const joinedOn = dayAt(reader, 'joined');
  const ceiling = moneyAt(reader, 'ceiling');
  const balances = balancesOf(of, row, reader);
  const outstanding = balances.find((balance) => balance.key === 'outstanding')?.amount ?? null;
  if (ceiling !== null && outstanding !== null && ceiling > 0n && outstanding > ceiling) {
    const facts = { text: figures(outstanding), ceiling: figures(ceiling) };
    faultAt(reader, 'outstanding', { code: 'sisa>plafon', level: 'error', facts });
  }
  const termMonths = countAt(reader, 'term');
  const instalmentsPaid = countAt(reader, 'instalments');
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

function nikOf(reader: RowReader): string | null {
  const cell = cellAt(reader, 'nik');
  if (!cell) return null;
  const read = readNik(cell);
  if (read.fault) faultAt(reader, 'nik', { ...read.fault, facts: { text: maskedNik(tidy(cell)) } });
  return read.nik;
}

function sexOf(reader: RowReader): 'male' | 'female' | null {
  const cell = cellAt(reader, 'sex');
  const word = cell ? wordsOf(cell.text) : '';
  if (word === '') return null;
  if (/^(?:l|lk|laki|laki laki|pria|m|male)$/.test(word)) return 'male';
  if (/^(?:p|pr|perempuan|wanita|w|f|female)$/.test(word)) return 'female';
  faultAt(reader, 'sex', { code: 'sex', level: 'warning' });
  return null;
}

function phoneOf(reader: RowReader): string | null {
  const cell = cellAt(reader, 'phone');
  if (!cell || /^[-.\s0]*$/.test(cell.text)) return null;
  // Two numbers in one cell: the first is the one that is called.
  const phone = readPhone(tidy(cell).split(/[/,;]/)[0]!);
  if (phone === null) faultAt(reader, 'phone', { code: 'phone', level: 'warning', facts: {} });
  return phone;
}

function balancesOf(of: MemberTable, row: number, reader: RowReader): MemberBalance[] {
  return of.uses.flatMap((use) => {
    const key = balanceKeyOf(of, use);
    if (key === null) return [];
    const column = columnOf(use.column);
    return [{ key, cell: addressOf(row, column), amount: moneyIn(reader, column) }];
  });
}

function extraOf(
  { table, uses }: MemberTable,
  row: number,
  reader: RowReader,
): Record<string, string> {
  const used = new Set(uses.map((use) => columnOf(use.column)));
  const extra: Record<string, string> = {};
  for (const [column, cell] of (table.sheet.rows[row] ?? []).entries()) {
    if (!cell || used.has(column)) continue;
    const label = table.columns[column]?.label ?? addressOf(0, column).replace('1', '');
    const key = label in extra ? `${label} (${addressOf(0, column).replace(/\d+/, '')})` : label;
    extra[key] = tidy(cell).replaceAll('\u0000', '').slice(0, 1000);
  }
  const phone = cellAt(reader, 'phone');
  if (phone && reader.faults.some((fault) => fault.code === 'phone'))
    extra['phone'] = tidy(phone).slice(0, 100);
  return extra;
}
