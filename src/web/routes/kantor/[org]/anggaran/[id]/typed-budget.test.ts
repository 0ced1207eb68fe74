import { expect, test } from 'vitest';
import { Refusal } from '#base/refusal.ts';
import { cellName } from './cell-name.ts';
import { typedRows } from './typed-budget.ts';

const account = '01a22d7e-c88b-77a1-8df3-9a9fd79ffad7';

function sheetOf(cells: Readonly<Record<number, string>>): FormData {
  const form = new FormData();
  form.set('unit', 'none');
  form.set('akun', account);
  for (const [month, text] of Object.entries(cells)) {
    form.set(cellName(account, Number(month)), text);
  }
  return form;
}

test('cells are read as amounts, and an empty one is none', () => {
  const [row] = typedRows(sheetOf({ 0: '10.000.000', 1: '', 11: '5,50' }));
  expect(row).toMatchObject({ accountId: account, unitId: null });
  expect([row!.months[0], row!.months[1], row!.months[11]]).toEqual(['10000000.00', null, '5.50']);
});

test('every cell that holds no amount is told, each by its own name', () => {
  const refusal = (() => {
    try {
      return typedRows(sheetOf({ 0: '10', 1: 'abc', 3: '1,005' }));
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(Refusal);
  const { facts } = refusal as Refusal;
  expect((facts['faults'] as { field: string }[]).map(({ field }) => field)).toEqual([
    cellName(account, 1),
    cellName(account, 3),
  ]);
});
