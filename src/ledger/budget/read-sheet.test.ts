import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { Refusal } from '#base/refusal.ts';
import { readWorkbook } from '../import/read-workbook.ts';
import type { BudgetAccount } from './budget.ts';
import { readBudgetSheet, sentRows } from './read-sheet.ts';

const account = (code: string, isClosed = false): BudgetAccount => ({
  ...{ id: code, code, name: `Akun ${code}`, isClosed },
  ...{ sakClass: 'operating-expense', normal: 'debit' },
});

const against = (fromMonth = '2026-01-01') => ({
  accounts: [account('5-2101'), account('5-2107'), account('5-9999', true)],
  units: [{ id: 'toko', code: 'TOKO', name: 'Unit toko', isClosed: false }],
  budget: {
    ...{ id: 'x', year: 2026, version: 1, status: 'draft' as const, fromMonth: day(fromMonth) },
    ...{ reason: '', edits: 0, decidedOn: null, decision: '' },
  },
});

const months =
  'Januari;Februari;Maret;April;Mei;Juni;Juli;Agustus;September;Oktober;November;Desember';
const head = `Kode akun;Nama akun;Unit;${months};Jumlah setahun`;

async function read(lines: readonly string[], fromMonth?: string) {
  const bytes = Buffer.from([head, ...lines].join('\n'));
  return readBudgetSheet(await readWorkbook({ name: 'rapb.csv', bytes }), against(fromMonth));
}

test('months are read as they stand, an empty cell is not budgeted, and a year’s sum alone is spread', async () => {
  const { rows, faults } = await read([
    'Beban;;;;;;;;;;;;;;;',
    '5-2101;Gaji;;1.000.000;;0;;;;;;;;;;1.000.000',
    '5 2107;Sewa;Unit toko;;;;;;;;;;;;;10.000.000',
    'Jumlah;;;1.000.000;;;;;;;;;;;;11.000.000',
  ]);
  expect(faults).toEqual([]);
  const [wages, rent] = sentRows(rows);
  expect(wages?.months.slice(0, 4)).toEqual(['1000000.00', null, '0.00', null]);
  expect(rent).toMatchObject({ accountId: '5-2107', unitId: 'toko' });
  expect(rent?.months.slice(3, 5)).toEqual(['833334.00', '833333.00']);
});

test('what is wrong is named by its cell, and nothing of it is kept', async () => {
  const { rows, faults } = await read([
    '5-2101;;;seribu;;;;;;;;;;;;',
    '9-1;;;1;;;;;;;;;;;;',
    ';;;5;;;;;;;;;;;;',
    '5-2107;;Gudang;1;;;;;;;;;;;;',
    '5-9999;;;1;;;;;;;;;;;;',
    '5-2107;;;1;2;;;;;;;;;;;4',
    '5-2107;;;7;;;;;;;;;;;;',
  ]);
  expect(faults.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
    'D2 amount',
    'A3 noaccount',
    'A4 nocode',
    'C5 nounit',
    'A6 closedaccount',
    'P7 yearsum',
    'A8 duprow',
  ]);
  expect(rows.map(({ accountId }) => accountId)).toEqual(['5-2101', '5-2107']);
});

test('a revision takes its own months alone, and a sheet without a budget is refused', async () => {
  const { rows } = await read(['5-2101;;;1;1;1;1;1;1;7;7;7;7;7;7;48'], '2026-07-01');
  expect(sentRows(rows)[0]?.months).toEqual([
    ...Array.from({ length: 6 }, () => null),
    ...Array.from({ length: 6 }, () => '7.00'),
  ]);
  const bytes = Buffer.from('Nama;Alamat\nSari;Pasar');
  const sheets = await readWorkbook({ name: 'lain.csv', bytes });
  expect(() => readBudgetSheet(sheets, against())).toThrow(Refusal);
});
