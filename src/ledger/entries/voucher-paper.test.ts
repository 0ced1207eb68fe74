import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { rupiah } from '#base/money.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import type { Printing } from '#base/paper/printing.ts';
import { tableOrder } from '#base/paper/table-paper.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import type { CardLine, EntryCard } from './entry-card.view.ts';
import { voucherOrder } from './voucher-paper.ts';

const printing: Printing = {
  face: {
    name: 'Koperasi Pasar Wonokromo',
    legalNumber: '518/BH/KWK.13/2010',
    address: '',
    city: 'Surabaya',
    timeZone: 'Asia/Jakarta',
    accent: '#7a1f5c',
    logo: null,
    isPractice: false,
  },
  language: 'id',
  at: new Date('2026-11-24T03:00:00Z'),
  by: 'Siti Ayu',
};
const line = (code: string, account: string, amount: bigint, ownerId: string | null): CardLine => ({
  accountId: code,
  code,
  account,
  isCash: code === '1-1101',
  subAccountId: null,
  ownerKind: ownerId && 'member',
  ownerId,
  unitId: 'u',
  unit: 'Umum',
  officeId: 'o',
  office: 'Pusat',
  amount: rupiah(amount),
  memo: '',
});
const entry: EntryCard = {
  id: '0199',
  number: 'KM/K1/2026/000123',
  kind: 'cash-in',
  day: day('2026-11-24'),
  memo: 'Setoran #strong[palsu] simpanan wajib',
  document: 'KW-77',
  total: rupiah(1_250_000),
  unitId: 'u',
  unit: 'Umum',
  officeId: 'o',
  office: 'Pusat',
  postedAt: new Date('2026-11-24T02:00:00Z'),
  by: 'Tejo',
  approvedBy: 'Rahayu',
  deedId: '0199-aaaa',
  act: 'entry.post',
  isMonthClosed: false,
  reverses: null,
  reversedBy: null,
  lines: [
    line('1-1101', 'Kas Pusat', 1_250_000n, null),
    line('3-1201', 'Simpanan Wajib', -1_250_000n, 'm1'),
  ],
};
const facts = { owners: new Map([['m1', '0012 Siti Aminah']]), amount: rupiah(1_250_000) };

test('a voucher lies across A5 on one sheet, says its amount in words, who paid, and who signs', async () => {
  const pdf = await readPdf(await printPaper(voucherOrder(entry, facts, printing)));
  expect(pdf.pages.map((page) => page.size)).toEqual([[595, 420]]);
  const { text, textsOf } = pdf.pages[0]!;
  expect(textsOf('H1')).toEqual(['Bukti Kas Masuk']);
  for (const said of [
    'KM/K1/2026/000123',
    '24 November 2026',
    'KW-77',
    '0012 Siti Aminah',
    'Setoran #strong[palsu] simpanan wajib',
    'Rp 1.250.000',
    'Satu juta dua ratus lima puluh ribu rupiah',
    'Penyetor',
    'Tejo',
    'Rahayu',
  ])
    expect(text).toContain(said);
  expect(textsOf('TD').slice(0, 4)).toEqual(['1-1101 Kas Pusat', 'Umum · Pusat', '1.250.000', '']);
});

test('the same voucher in English on A4, and a size it does not come in', async () => {
  const order = voucherOrder(entry, facts, { ...printing, language: 'en', format: 'a4' });
  const { pages } = await readPdf(await printPaper(order));
  expect(pages.map((page) => page.size)).toEqual([[595, 842]]);
  expect(pages[0]!.text).toContain('One million two hundred and fifty thousand rupiah');
  expect(pages[0]!.textsOf('TH')).toEqual(['Account', 'Unit · office', 'Debit', 'Credit']);
  expect(() => voucherOrder(entry, facts, { ...printing, format: 'a3' })).toThrow(
    'paper/format-unfit',
  );
});

test('a list prints its rows under its heads, amounts right, and says when there are none', async () => {
  const columns = [
    { title: 'Nomor' },
    { title: 'Keterangan', isLong: true },
    { title: 'Jumlah', isAmount: true },
  ];
  const table = { title: 'Jurnal', lines: ['2 jurnal'], columns, none: 'Tidak ada jurnal.' };
  const rows = [
    ['KM-1', 'Setoran', '1.000'],
    ['KM-2', 'Tarik', '(2.000)'],
  ];
  const full = await readPdf(await printPaper(tableOrder({ ...table, rows }, printing)));
  expect(full.pages[0]!.textsOf('TD')).toEqual(rows.flat());
  const empty = await readPdf(await printPaper(tableOrder({ ...table, rows: [] }, printing)));
  expect(empty.pages[0]!.text).toContain('Tidak ada jurnal.');
  const many = Array.from({ length: 5001 }, () => ['', '', '']);
  expect(() => tableOrder({ ...table, rows: many }, printing)).toThrow('paper/too-long');
});
