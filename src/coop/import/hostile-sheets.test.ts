import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { readWorkbook } from '#ledger/import/read-workbook.ts';
import type { Cell } from '#ledger/import/sheet.ts';
import { rowsXml, xlsxOf } from '../../../test/make-xlsx.ts';
import { checkAnswer } from './check-answer.ts';
import { checkSheets } from './check-sheets.ts';

const today = day('2026-11-24');
const header = [
  'No. Anggota',
  'Nama',
  'NIK',
  'Tgl Masuk',
  'Simpanan Pokok',
  'Simpanan Sukarela',
  'Plafon',
  'Sisa Pokok',
  'Catatan',
];
const good = [
  '0001',
  'Sari',
  '3578104501789001',
  '15/04/2021',
  '100000',
  '2500000',
  '5000000',
  '1000000',
  'x',
];

type Value = string | { n: string } | null;

async function check(rows: Value[][], name = 'uji.xlsx') {
  return checkSheets(await readWorkbook({ name, bytes: xlsxOf(rowsXml(rows)) }), today);
}

/** The one row of a member with one cell replaced, and what is said of it. */
async function faultsOf(column: number, value: Value) {
  const row: Value[] = [...good];
  row[column] = value;
  const found = await check([header, row]);
  return found.faults.map((fault) => `${fault.cell} ${fault.code} ${fault.level}`);
}

describe('a hostile cell becomes a named fault', () => {
  test.each([
    [0, null, ['A2 nonumber error']],
    [1, null, ['B2 noname error']],
    [1, 'Sari\u0007Dewi', ['B2 control error']],
    [1, 'x'.repeat(200), ['B2 toolong error']],
    [2, '357810450178900', ['C2 nik15 error']],
    [2, '35781045017890012', ['C2 nik error']],
    [2, '35781O4501789001', ['C2 nik error']],
    [2, { n: '3578104501789001' }, ['C2 nikfloat warning']],
    [2, '3.57810450178900E+15', ['C2 nikfloat warning']],
    [2, '3578104513789001', ['C2 nikdate warning']],
    [2, '3578107101789001', []],
    [2, '3578107201789001', ['C2 nikdate warning']],
    [2, '-', []],
    [2, "'3578104501789001", []],
    [3, '31/04/2020', ['D2 baddate error']],
    [3, { n: '1E+9' }, ['D2 baddate error']],
    [3, '', []],
    [4, '1e9', ['E2 amount error']],
    [4, 'NaN', ['E2 amount error']],
    [4, '١٢٣', ['E2 amount error']],
    [4, '1.000.000,005', ['E2 amount error']],
    [4, { n: '100000.333' }, ['E2 amount error']],
    [4, { n: 'NaN' }, ['E2 amount error']],
    [4, { n: '1E+15' }, []],
    [4, { n: '-0' }, []],
    [4, { n: '-1' }, ['E2 negative error']],
    [7, '5.000.001', ['H2 sisa>plafon error']],
    [7, '5.000.000', []],
  ] as [number, Value, string[]][])('column %i holding %j: %j', async (column, value, faults) => {
    expect(await faultsOf(column, value)).toEqual(faults);
  });
});

test('a number given twice is named at the later row', async () => {
  const found = await check([header, good, ['00 01', 'Budi', null, null, '1']]);
  expect(found.faults.map((fault) => `${fault.cell} ${fault.code}`)).toEqual(['A3 dupnumber']);
});

test('two columns of one name are one field and one note', async () => {
  const found = await check([
    [...header, 'Catatan', 'Simpanan Pokok'],
    [...good, 'y', '7'],
  ]);
  expect(found.faults.map((fault) => `${fault.cell} ${fault.code} ${fault.level}`)).toEqual([
    'K1 duphead warning',
  ]);
  expect(found.members[0]!.extra).toEqual({
    Catatan: 'x',
    'Catatan (J)': 'y',
    'Simpanan Pokok': '7',
  });
});

test('headings, subtotals, page headers and signatures are no people, wherever they stand', async () => {
  const found = await check([
    ['KOPERASI PASAR'],
    header,
    ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ['BLOK A'],
    good,
    ['Jumlah Blok A', null, null, null, '100.000'],
    header,
    ['BLOK B'],
    ['0002', 'Total Wijaya', '3578104501789002', null, '100.000'],
    ['0003', 'Jumlah Rahayu'],
    [null, 'Sub Total', null, null, '100.000'],
    ['TOTAL', null, null, null, '200.000', '2.500.000'],
    [],
    ['Surabaya, 31 Desember 2025', 'Mengetahui'],
    ['Ketua', 'Bendahara'],
    ['Drs. H. Slamet', 'Siti Aminah'],
  ]);
  expect(found.members.map((member) => member.name)).toEqual([
    'Sari',
    'Total Wijaya',
    'Jumlah Rahayu',
  ]);
  expect(found.faults).toEqual([]);
  expect(found.readings[0]!.skipped.map((row) => row.why)).toEqual([
    'heading',
    'total',
    'header',
    'signature',
    'total',
    'total',
    'signature',
    'signature',
    'signature',
  ]);
});

test('a sheet’s own total that its cells do not add up to is worth a look', async () => {
  const found = await check([header, good, ['JUMLAH', null, null, null, '200.000']]);
  expect(found.faults.map((fault) => `${fault.cell} ${fault.code} ${fault.level}`)).toEqual([
    'E3 total warning',
  ]);
});

test('a sheet exported as CSV says the same, groups above columns understood without merged cells', async () => {
  const lines = [
    'DAFTAR ANGGOTA PER 31 DESEMBER 2025;;;;;;;',
    'No;No. Agt;Nama;Simpanan;;;Pinjaman;',
    ';;;Pokok;Wajib;Manasuka;Plafond;Sisa',
    '1;0001;Sari;100.000;1.140.000;Rp 7.350.000,-;19.500.000;3.250.000',
    'JUMLAH;;;100.000;1.140.000;7.350.000;;3.250.000',
  ];
  const found = checkSheets(
    await readWorkbook({ name: 'anggota.csv', bytes: strToU8(lines.join('\r\n')) }),
    today,
  );
  expect(checkAnswer(found, 'id')).toEqual({
    members: 1,
    sums: {
      entryShares: '100000.00',
      mandatoryShares: '1140000.00',
      savings: '7350000.00',
      loansOutstanding: '3250000.00',
      assets: '0.00',
    },
    faults: [],
  });
  expect(found.day).toBe('2025-12-31');
});

test('other control accounts find theirs by name, and a column without one is a fault', async () => {
  const members = [
    [...header.slice(0, 6), 'Simpanan Hari Raya', 'Simpanan Berjangka'],
    ['1', 'Sari', null, null, '100', '50', '30', '20'],
  ];
  const trial = [
    ['Kode', 'Nama Akun', 'Debet', 'Kredit'],
    ['1-1', 'Kas', '200', null],
    ['2-1', 'Simpanan sukarela', null, '50'],
    ['2-2', 'Simpanan hari raya', null, '30'],
    ['2-9', 'Utang lain', null, '20'],
    ['3-1', 'Simpanan pokok', null, '100'],
  ];
  const sheets = [
    ...(await readWorkbook({ name: 'a.xlsx', bytes: xlsxOf(rowsXml(members)) })),
    ...(await readWorkbook({ name: 'n.xlsx', bytes: xlsxOf(rowsXml(trial)) })),
  ];
  const found = checkSheets(sheets, today);
  expect(found.faults.map((fault) => `${fault.cell} ${fault.code}`)).toEqual(['H1 nocontrol']);
  const columns = found.readings[0]!.mapping.columns.map((use) =>
    use.column === 'H' ? { ...use, account: '2-9' } : use,
  );
  const mended = checkSheets(sheets, today, [{ file: 'a.xlsx', sheet: 'Lembar', columns }]);
  expect(mended.faults).toEqual([]);
  expect(mended.controls.map((control) => control.account?.code)).toEqual([
    '3-1',
    '2-1',
    '2-2',
    '2-9',
  ]);
});

test('a trial balance of one signed column, and one by usual sides, both balance', async () => {
  const signed = await check([
    ['Kode', 'Perkiraan', 'Saldo'],
    ['1', 'Kas', '100'],
    ['3', 'Hibah', '-100'],
  ]);
  expect(signed.faults).toEqual([]);
  const usual = await check([
    ['Kode', 'Perkiraan', 'Saldo'],
    ['11', 'Kas', '100'],
    ['13', 'Akumulasi penyusutan', '-20'],
    ['31', 'Hibah', '80'],
  ]);
  expect(usual.faults).toEqual([]);
  expect(usual.sums.assets).toBe(8000n);
});

test('of opening, movement and closing columns the closing ones count', async () => {
  const found = await check([
    ['Kode', 'Nama Akun', 'Saldo Awal', null, 'Mutasi', null, 'Saldo Akhir', null],
    [null, null, 'Debet', 'Kredit', 'Debet', 'Kredit', 'Debet', 'Kredit'],
    ['1-1', 'Kas', '70', null, '30', null, '100', null],
    ['3-1', 'Hibah', null, '70', null, '30', null, '100'],
  ]);
  expect(found.trial?.columns.map((use) => use.column).join('')).toBe('ABGH');
  expect(found.faults).toEqual([]);
});

test('a sheet without a table is refused by name', async () => {
  await expect(check([['halo'], ['apa', 'kabar']])).rejects.toMatchObject({
    code: 'import/no-table',
  });
});

test(
  'whatever the cells hold, a check answers with faults and never falls',
  { timeout: 60_000 },
  () => {
    const cell = fc.oneof(
      fc.record({
        kind: fc.constantFrom('text', 'number', 'day', 'flag', 'broken'),
        text: fc.string({ unit: 'binary', maxLength: 20 }),
      }),
      fc.record({
        kind: fc.constantFrom('text', 'number'),
        text: fc.oneof(
          fc.constantFrom(
            '1e9',
            '-',
            '١٢٣',
            '31/02/2019',
            '=SUM(A1)',
            'JUMLAH',
            '∞',
            '３５７８',
            '2026-13-01',
            '0.005',
          ),
          fc.double().map(String),
          fc.date().map((of) => (Number.isNaN(of.getTime()) ? '' : of.toISOString())),
        ),
      }),
      fc.constant(null),
    ) as fc.Arbitrary<Cell | null>;
    const row = fc.array(cell, { minLength: 9, maxLength: 9 });
    const head = header.map((text): Cell => ({ kind: 'text', text }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const found = checkSheets(
          [{ file: 'a', name: 'b', rows: [head, ...rows], merges: [] }],
          today,
        );
        expect(checkAnswer(found, 'en').faults.every((fault) => fault.message.length > 0)).toBe(
          true,
        );
        const taken = found.members
          .filter((member) => !member.held)
          .flatMap((member) => member.balances);
        expect(taken.every(({ amount }) => amount !== null && amount >= 0n)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  },
);
