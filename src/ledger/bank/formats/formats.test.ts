import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, sen } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import { readStatementFile } from './all-formats.ts';
import { bankAmount } from './bank-amount.ts';
import { bankDay } from './bank-day.ts';
import type { OwnColumns } from './own-columns.ts';
import type { Day } from '#base/day.ts';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../../test/data/bank/${name}`, import.meta.url)));
const read = (name: string, own: OwnColumns | null = null) =>
  readStatementFile({ name, bytes: bytesOf(name) }, own);
const readText = (text: string, name = 'uji.csv') =>
  readStatementFile({ name, bytes: new TextEncoder().encode(text) }, null);
const told = (name: string) => new TextDecoder().decode(bytesOf(name));

/** The refusal of a text: its code and the codes and places of its faults. */
function refusalOf(text: string): string[] {
  try {
    readText(text);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const faults = (error.facts['faults'] ?? []) as { code: string; facts: { place: string } }[];
    return [error.code, ...faults.map((fault) => `${fault.code} ${fault.facts.place}`)];
  }
  return [];
}

const march = [
  ['2026-03-01', '2500000.00'],
  ['2026-03-02', '1250000.50'],
  ['2026-03-05', '-15000.00'],
  ['2026-03-17', '-3000000.00'],
  ['2026-03-31', '1234.56'],
];

test.each([
  ['bca-klikbca.csv', 'bca', '0123456789'],
  ['mandiri-kopra.csv', 'mandiri', null],
  ['bri-cms.csv', 'bri', '003401000123305'],
  ['bri-qlola.csv', 'bri', null],
  ['bni-direct.csv', 'bni', '0987654321'],
  ['bsi-cms.csv', 'bsi', '7123456789'],
  ['mt940-dua-halaman.sta', 'mt940', '003401000123305'],
  ['camt053-02.xml', 'camt053', '003401000123305'],
])('%s tells March to the sen, from its opening to its closing', (name, format, number) => {
  const statement = read(name);
  expect(statement.format).toBe(format);
  expect(statement.movements.map(({ day, amount }) => [day, decimal(amount)])).toEqual(march);
  expect([statement.opening, statement.closing]).toEqual([sen(1_000_000_000), sen(1_073_623_506)]);
  expect(statement.number).toBe(number);
  expect(statement.movements[3]!.memo).toContain('CEK 482913');
});

test('Mandiri’s cash management has no balances, and a reference beside each movement', () => {
  const statement = read('mandiri-mcm.csv');
  expect(statement).toMatchObject({ format: 'mandiri', opening: null, closing: null });
  expect(statement.movements.map(({ day, amount }) => [day, decimal(amount)])).toEqual(march);
  expect(statement.movements[1]!.reference).toBe('R00001');
});

test('days without a year lie in the two years that the period names', () => {
  const days = read('bca-pergantian-tahun.csv').movements.map((one) => one.day);
  expect(days).toEqual(['2025-12-31', '2026-01-02']);
});

test('a CSV of no known bank is read by the titles that were named once', () => {
  const own = { day: 'Tgl', memo: 'berita', in: 'Masuk', out: 'Keluar' };
  const columns = { ...own, reference: '', amount: '', side: '', balance: '' };
  const statement = read('bank-daerah.csv', columns);
  expect(statement.movements.map(({ day, amount }) => [day, decimal(amount)])).toEqual(march);
  expect(refusalOf(told('bank-daerah.csv'))).toEqual(['bank-file/unknown']);
});

test('MT940 turns back what was booked, and finds the year of a day of booking', () => {
  const { movements, opening } = read('mt940-pembalikan.sta');
  expect(opening).toBe(sen(-10_000));
  expect(movements.map(({ day, amount }) => [day, decimal(amount)])).toEqual([
    ['2025-12-31', '25.00'],
    ['2026-01-02', '-40.00'],
    ['2026-01-02', '15.00'],
  ]);
});

test('a batch of camt.053 is taken apart where its parts make it up', () => {
  const { movements } = read('camt053-08-kumpulan.xml');
  expect(
    movements.map(({ amount, memo, reference }) => [decimal(amount), memo, reference]),
  ).toEqual([
    ['100000.00', 'Kios 0 & Kawan', 'IURAN-0'],
    ['150000.00', 'Kios 1 & Kawan', 'IURAN-1'],
    ['250000.00', 'Kios 2 & Kawan', 'IURAN-2'],
  ]);
});

test('every fault is named by its line or tag, and nothing of the file is read', () => {
  const bri = told('bri-cms.csv');
  const csv = bri.replace('05/03/26', '45/03/26').replace('3.000.000,00;0,00', '3.0x0,00;0,00');
  expect(refusalOf(csv)).toEqual([
    'bank-file/unfit',
    'bank-file/day baris 7',
    'bank-file/amount baris 8',
  ]);
  const lost = bri.split('\r\n').filter((line) => !line.includes('BIAYA ADM'));
  expect(refusalOf(lost.join('\r\n'))).toEqual(['bank-file/unfit', 'bank-file/balance baris 7']);
  const mt940 = told('mt940-dua-halaman.sta');
  expect(refusalOf(mt940.replace('D15000,', 'D15.000,'))).toEqual([
    'bank-file/unfit',
    'bank-file/tag baris 18, :61:',
  ]);
  expect(refusalOf(mt940.replace(/:62F:.*/, ''))).toEqual([
    'bank-file/unfit',
    'bank-file/tag-missing baris 14, :20:',
  ]);
  expect(
    refusalOf(mt940.replaceAll('C260302IDR13750000,50', 'C260302USD13750000,50'))[1],
  ).toContain('bank-file/currency');
  const camt = told('camt053-02.xml');
  expect(refusalOf(camt.replace('15000.00', '15000.01'))).toEqual([
    'bank-file/unfit',
    'bank-file/sum Stmt 2026-03',
  ]);
  expect(refusalOf(camt.replace('<Dt>2026-03-05</Dt>', '<Dt>2026-02-30</Dt>'))).toEqual([
    'bank-file/unfit',
    'bank-file/day Stmt 2026-03, Ntry 3',
  ]);
  const batch = told('camt053-08-kumpulan.xml');
  expect(refusalOf(batch.replace('150000.00', '150001.00'))[1]).toBe(
    'bank-file/batch Stmt 2026-03, Ntry 1',
  );
});

const ownOf = (text: string) =>
  readStatementFile(
    { name: 'uji.csv', bytes: new TextEncoder().encode(text) },
    {
      ...{ day: 'Tgl', memo: 'Berita', amount: 'Nilai' },
      ...{ reference: '', side: '', in: '', out: '', balance: '' },
    },
  );

test('a row with a day and an amount is a movement, whatever words its memo begins with', () => {
  const { movements, opening } = ownOf(
    [
      'Berita,Tgl,Nilai',
      'TOTAL BELANJA TOKO,01/03/2026,-50000',
      'Kredit usaha,02/03/2026,70000',
      'Saldo awal kas titipan,03/03/2026,500',
      'Saldo Awal,,1000000',
    ].join('\n'),
  );
  expect(movements.map(({ day, amount }) => [day, decimal(amount)])).toEqual([
    ['2026-03-01', '-50000.00'],
    ['2026-03-02', '70000.00'],
    ['2026-03-03', '500.00'],
  ]);
  expect(opening).toBe(sen(100_000_000));
});

test('a quote that is never closed is a fault, and a memo of two lines is none', () => {
  const rows = 'Tgl,Berita,Nilai\n01/03/2026,"Setoran A,100\n02/03/2026,B,200\n';
  expect(() => ownOf(`${rows}03/03/2026,"C",300\n`)).toThrow(
    expect.objectContaining({
      facts: expect.objectContaining({
        faults: [
          {
            field: 'file',
            code: 'bank-file/quote',
            facts: { place: 'baris 2', text: '"Setoran A,100' },
          },
        ],
      }),
    }),
  );
  const twoLines = 'Tgl,Berita,Nilai\n01/03/2026,"Setoran\nkios 7",100\n';
  expect(ownOf(twoLines).movements[0]!.memo).toBe('Setoran kios 7');
});

test('a CSV of another currency is refused, and a row beyond its period widens it', () => {
  const bca = told('bca-klikbca.csv');
  expect(refusalOf(bca.replace('Uang : IDR', 'Uang : USD'))[1]).toMatch(
    /^bank-file\/currency baris/,
  );
  const rows = 'Periode : 01/03/2026 - 31/03/2026\nTgl,Berita,Nilai\n01/04/2026,A,100\n';
  expect(ownOf(rows)).toMatchObject({ from: '2026-03-01', to: '2026-04-01' });
});

test('a file that was made to do harm, or is none of these, is refused', () => {
  const camt = told('camt053-02.xml');
  const bomb = camt.replace('<Document', '<!DOCTYPE x [<!ENTITY a "aaaa">]><Document');
  expect(refusalOf(bomb)).toEqual(['bank-file/entities']);
  expect(refusalOf(camt.slice(0, 900))[0]).toMatch(/^bank-file\/(?:xml|unfit)$/);
  expect(refusalOf('%PDF-1.7 x')).toEqual(['bank-file/not-text']);
  expect(refusalOf('PK\u0003\u0004')).toEqual(['bank-file/not-text']);
  expect(refusalOf('  \n ')).toEqual(['bank-file/empty']);
  const large = { name: 'a.csv', bytes: new Uint8Array(10 * 1024 * 1024 + 1).fill(97) };
  expect(() => readStatementFile(large, null)).toThrow(
    expect.objectContaining({ code: 'bank-file/too-large' }),
  );
});

test('whatever stands in a file is read or refused, and never a defect', () => {
  const seeds = ['bca-klikbca.csv', 'mt940-dua-halaman.sta', 'camt053-02.xml'].map(told);
  fc.assert(
    fc.property(
      fc.constantFrom(...seeds),
      fc.nat(1200),
      fc.nat(40),
      fc.string({ maxLength: 12, unit: 'binary' }),
      (text, at, cut, put) => {
        refusalOf(text.slice(0, at) + put.toWellFormed() + text.slice(at + cut));
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);

test('an amount is read however a bank groups it, and what is ambiguous is none', () => {
  const known = {
    '1,234.56': 123_456n,
    '1.234,56': 123_456n,
    '1234.56': 123_456n,
    '1.234': 123_400n,
    '1,234,567': 123_456_700n,
    '100,000.00 DB': -10_000_000n,
    '100.000,00CR': 10_000_000n,
    '(15,00)': -1_500n,
    '15.00-': -1_500n,
    'Rp 1.000': 100_000n,
    '0,5': 50n,
  };
  for (const [text, amount] of Object.entries(known))
    expect([text, bankAmount(text)]).toEqual([text, amount]);
  for (const text of ['', '1.23.4', '1,2345', '12a', '--5', '1.234.56', '9'.repeat(19)]) {
    expect([text, bankAmount(text)]).toEqual([text, null]);
  }
});

test('a day is read day first, and one that is none is none', () => {
  const period = { from: '2026-03-01' as Day, to: '2026-03-31' as Day };
  for (const text of [
    '31/03/2026',
    '31-03-26',
    '31 Mar 2026',
    '2026-03-31',
    '20260331',
    "'31/03",
    '31/03/26 23:59:59',
    '31/03/2026 09.12.33',
  ]) {
    expect([text, bankDay(text, period)]).toEqual([text, '2026-03-31']);
  }
  for (const text of ['30/02/2026', '03/31/2026', '01/04', 'kemarin', '']) {
    expect([text, bankDay(text, period)]).toEqual([text, null]);
  }
});
