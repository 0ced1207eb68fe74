import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figures, rupiah, zero } from '#base/money.ts';
import { accountsMeant } from './find-account.ts';
import { blankRow, fillRest, rowsFrom, settled, sumsOf } from './grid-rows.ts';

const rowsOf = (...amounts: readonly (readonly [debit: string, credit: string])[]) =>
  amounts.map(([debit, kredit], id) => ({ ...blankRow(id), debit, kredit }));

test('the equals sign fills what the other rows lack, on the side where it belongs', () => {
  const rows = rowsOf(['1.250.000', ''], ['', '250.000'], ['', '']);
  fillRest(rows, rows[2]!);
  expect(rows[2]).toMatchObject({ debit: '', kredit: '1.000.000' });
});

test('after the equals sign any entry is balanced, whatever stood in the row before', () => {
  const amount = fc.integer({ min: 0, max: 1e9 }).map((n) => (n === 0 ? '' : figures(rupiah(n))));
  const pair = fc.tuple(amount, amount);
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 8 }), fc.nat(7), (pairs, pick) => {
      const rows = rowsOf(...pairs);
      const row = rows[pick % rows.length]!;
      const others = sumsOf(rows.filter((one) => one !== row));
      fillRest(rows, row);
      const isSettled = others.difference !== zero;
      expect(isSettled ? sumsOf(rows).difference : others.difference).toBe(zero);
    }),
  );
});

test('an amount that cannot be read is told and counts as nought, never as something near it', () => {
  const sums = sumsOf(rowsOf(['1.00', ''], ['12x', ''], ['', '100']));
  expect(sums).toMatchObject({ debit: rupiah(1), credit: rupiah(100), isUnread: true });
});

test('a cell shows its amount grouped once it is left, and what cannot be read as it was typed', () => {
  expect(['1250000', '1.250.000,5', '12x', ''].map(settled)).toEqual([
    '1.250.000',
    '1.250.000,50',
    '12x',
    '',
  ]);
});

test('rows come back from a form with everything that was typed, blank ones too', () => {
  const rows = rowsFrom({ baris: '3', 'akun-1': '1-1101 Kas', 'debit-1': '5', 'unit-1': 'u' });
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatchObject({ akun: '1-1101 Kas', debit: '5', unit: 'u', kredit: '' });
});

test('a grid is never longer than an entry may be, whatever count a form was sent with', () => {
  const lengths = ['1e99', '300000', '501', '500', '0', '-1', '2.5', 'x', ''].map(
    (baris) => rowsFrom({ baris }).length,
  );
  expect(lengths).toEqual([500, 500, 500, 500, 8, 8, 8, 8, 8]);
});

const accounts = [
  { id: 'a', code: '1-1101', name: 'Kas', control: false },
  { id: 'b', code: '1-1102', name: 'Kas kecil', control: false },
  { id: 'c', code: '2-1101', name: 'Titipan', control: false },
  { id: 'd', code: '2-1102', name: 'Titipan', control: true },
];

test('an account is meant by its code, by code and name, or by its whole name', () => {
  const meant = (text: string) => accountsMeant(accounts, text).map((account) => account.id);
  expect(meant('1-1101')).toEqual(['a']);
  expect(meant(' 1-1101  kas ')).toEqual(['a']);
  expect(meant('KAS KECIL')).toEqual(['b']);
  expect(meant('1-1102 nama lama')).toEqual(['b']);
  expect(meant('titipan')).toEqual(['c', 'd']);
  expect(meant('kas besar')).toEqual([]);
});
