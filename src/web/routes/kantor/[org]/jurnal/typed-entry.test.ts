import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { Refusal } from '#base/refusal.ts';
import { atTheCell, readTypedEntry, rowsOf } from './typed-entry.ts';

const today = day('2026-11-24');
const accounts = [
  { id: '01890000-0000-7000-8000-000000000001', code: '1-1101', name: 'Kas', control: false },
  { id: '01890000-0000-7000-8000-000000000002', code: '2-1101', name: 'Simpanan', control: true },
];
const siti = { subAccountId: '01890000-0000-7000-8000-00000000000a', label: '0001 · Siti Aminah' };
const sita = { subAccountId: '01890000-0000-7000-8000-00000000000b', label: '0002 · Sita' };
const owners = (_account: string, text: string) =>
  Promise.resolve([siti, sita].filter((one) => one.label.toLowerCase().includes(text)));

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}
const reading = (fields: Readonly<Record<string, string>>) =>
  readTypedEntry(formOf(fields), today, accounts, owners);

test('what is typed as an Indonesian types it becomes the input of the act, blank rows left out', async () => {
  const { input, faults, rows } = await reading({
    baris: '8',
    tanggal: 'kemarin',
    keterangan: 'Setor simpanan',
    'akun-0': '1-1101 Kas',
    'debit-0': '1.250.000,50',
    'akun-3': '2-1101',
    'pemilik-3': '0001',
    'kredit-3': 'Rp 1.250.000,50',
  });
  expect(faults).toEqual([]);
  expect(rows).toEqual([0, 3]);
  expect(input).toMatchObject({
    day: '2026-11-23',
    memo: 'Setor simpanan',
    lines: [
      { accountId: accounts[0]!.id, debit: '1250000.50', credit: '0.00' },
      { subAccountId: siti.subAccountId, debit: '0.00', credit: '1250000.50' },
    ],
  });
});

test('every fault is named at its cell, all of them at once', async () => {
  const { faults } = await reading({
    tanggal: '31/02/2026',
    'akun-0': 'Kas besar',
    'debit-0': 'seribu',
    'akun-1': '2-1101',
    'kredit-1': '1.000',
    'akun-2': '2-1101',
    'pemilik-2': 'sit',
    'ket-3': 'tanpa akun',
    'akun-4': '1-1101',
    'pemilik-4': '0001',
  });
  expect(faults.map(({ field, code }) => [field, code])).toEqual([
    ['tanggal', 'day/not-a-day'],
    ['akun-0', 'line/account-unknown'],
    ['debit-0', 'money/not-an-amount'],
    ['pemilik-1', 'line/owner-needed'],
    ['pemilik-2', 'line/owner-ambiguous'],
    ['akun-3', 'entry/no-account'],
    ['pemilik-4', 'line/owner-unasked'],
  ]);
});

test('a refusal of the act is told at the row where its line was typed', async () => {
  const fields = { 'akun-2': '1-1101', 'debit-2': '5', 'akun-5': '1-1101', 'kredit-5': '5' };
  const form = formOf(fields);
  const typed = await readTypedEntry(form, today, accounts, owners);
  const placed = (facts: Record<string, unknown>) =>
    atTheCell(new Refusal('rule', 'x/y', facts), typed, form).facts;
  expect(placed({ field: 'lines.1' })['field']).toBe('kredit-5');
  expect(placed({ field: 'lines.0.memo' })['field']).toBe('ket-2');
  expect(placed({ field: 'day' })['field']).toBe('tanggal');
  expect(placed({ account: '1-1101' })['field']).toBe('akun-2');
  expect(placed({ faults: [{ field: 'memo', code: 'input/too-small', facts: {} }] })).toMatchObject(
    {
      faults: [{ field: 'keterangan' }],
    },
  );
});

test('a form never asks for more rows than an entry may have', () => {
  expect(['8', '500', '9999', '-1', 'x', ''].map((baris) => rowsOf(formOf({ baris })))).toEqual([
    8, 500, 500, 8, 8, 8,
  ]);
});
