import writeExcel from 'write-excel-file/node';
import type { Day } from '#base/day.ts';
import { dayText } from '#base/day-text.ts';
import { decimal, negate, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { SheetFile } from '#ledger/import/sheet.ts';
import { sideTotal } from './opening-balances.ts';
import type { OpeningBalance } from './opening-balances.ts';
import type { OpeningMember } from './opening-members.ts';

type Cell = string | number | null | { value: string | number; [option: string]: unknown };

/** Writes the two workbooks that a treasurer would bring: the members, and the trial balance. */
export async function openingSheets(
  members: readonly OpeningMember[],
  balances: readonly OpeningBalance[],
  opening: Day,
): Promise<SheetFile[]> {
  const said = dayText(opening, 'id', 'long');
  return [
    { name: 'anggota.xlsx', bytes: await workbook('Anggota', memberRows(members, said)) },
    {
      name: 'neraca-saldo.xlsx',
      bytes: await workbook('Neraca Saldo', balanceRows(balances, said)),
    },
  ];
}

async function workbook(sheet: string, rows: Cell[][]): Promise<Uint8Array> {
  return writeExcel(rows as never, { sheet }).toBuffer();
}

const centred = { align: 'center', fontWeight: 'bold' };

/** A cell over several columns or rows; what it covers must be empty. */
function over(value: string, columns: number, rows = 1): Cell[] {
  const head = { value, columnSpan: columns, rowSpan: rows, ...centred };
  return [head, ...Array.from({ length: columns - 1 }, () => null)];
}

function memberRows(members: readonly OpeningMember[], said: string): Cell[][] {
  const single = [
    'No',
    'No. Anggota',
    'Nama Lengkap',
    'NIK',
    'L/P',
    'Tgl Lahir',
    'Lapak',
    'No. HP',
    'Tgl Masuk',
  ];
  const lower = [
    'Pokok',
    'Wajib',
    'Sukarela',
    'Plafon',
    'Jk. Waktu (bln)',
    'Angs. ke',
    'Sisa Pokok',
  ];
  const total = (of: (member: OpeningMember) => Money) => number(sum(members.map(of)));
  return [
    over('KOPERASI PEDAGANG PASAR (KOPPAS) WONOKROMO', 16),
    over(`DAFTAR ANGGOTA, SIMPANAN DAN PINJAMAN PER ${said.toUpperCase()}`, 16),
    [],
    [
      ...single.flatMap((label) => over(label, 1, 2)),
      ...over('Simpanan', 3),
      ...over('Pinjaman', 4),
    ],
    [...single.map(() => null), ...lower.map((value) => ({ value, ...centred }))],
    ...members.map((member, i) => memberRow(member, i + 1)),
    [
      ...over('JUMLAH', 9),
      total((m) => m.entryShare),
      total((m) => m.mandatoryShare),
      total((m) => m.savings),
      total((m) => m.loan?.ceiling ?? zero),
      null,
      null,
      total((m) => m.loan?.outstanding ?? zero),
    ],
    [],
    [`Surabaya, ${said}`],
    ['Bendahara,'],
  ];
}

function memberRow(member: OpeningMember, ordinal: number): Cell[] {
  const { loan } = member;
  return [
    ordinal,
    member.number,
    // Some rows were typed by somebody who likes capitals.
    ordinal % 23 === 0 ? member.name.toUpperCase() : member.name,
    member.nik,
    member.sex,
    dayFirst(member.bornOn, '-'),
    member.stall,
    member.phone,
    dayFirst(member.joinedOn, '/'),
    number(member.entryShare),
    number(member.mandatoryShare),
    member.savings === zero ? '-' : number(member.savings),
    ...(loan
      ? [number(loan.ceiling), loan.termMonths, loan.instalmentsPaid, number(loan.outstanding)]
      : [null, null, null, null]),
  ];
}

function balanceRows(balances: readonly OpeningBalance[], said: string): Cell[][] {
  const total = number(sideTotal(balances));
  return [
    over('KOPPAS WONOKROMO', 4),
    over(`NERACA SALDO PER ${said.toUpperCase()}`, 4),
    [],
    ['Kode', 'Nama Perkiraan', 'Debet', 'Kredit'],
    ...balances.map(({ code, name, amount }) =>
      amount > zero
        ? [code, name, number(amount), null]
        : [code, name, null, number(negate(amount))],
    ),
    [...over('JUMLAH', 2), total, total],
  ];
}

function dayFirst(day: Day, between: string): string {
  return day.split('-').toReversed().join(between);
}

/** A spreadsheet has nothing but floating numbers; these amounts are far inside what they hold exactly. */
function number(amount: Money): number {
  return Number(decimal(amount));
}
