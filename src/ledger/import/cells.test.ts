import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, daysBetween } from '#base/day.ts';
import { decimal, figures, sen } from '#base/money.ts';
import { dayOfCell } from './cell-day.ts';
import { moneyOfCell, moneyOfDigits } from './cell-money.ts';
import { addressOf, columnLetter, columnOf } from './sheet.ts';
import type { Cell } from './sheet.ts';

const text = (of: string): Cell => ({ kind: 'text', text: of });
const number = (of: string): Cell => ({ kind: 'number', text: of });
const money = (cell: Cell | null) => {
  const amount = moneyOfCell(cell);
  return amount === null ? null : decimal(amount);
};

test('an amount is read as treasurers write it', () => {
  const known: Record<string, string> = {
    'Rp 1.250.000,-': '1250000.00',
    'Rp1.250.000,00': '1250000.00',
    'Rp. 6.312.500,00': '6312500.00',
    '1.250.000': '1250000.00',
    '1250000': '1250000.00',
    '1.250.000,5': '1250000.50',
    '1,250,000.75': '1250000.75',
    '1,250,000': '1250000.00',
    '1,250.50': '1250.50',
    '-': '0.00',
    '–': '0.00',
    'Rp -': '0.00',
    'Rp 0,-': '0.00',
    nihil: '0.00',
    '(50.000)': '-50000.00',
    '-50.000': '-50000.00',
    'Rp -50.000': '-50000.00',
    '-Rp 50.000': '-50000.00',
    '50.000-': '-50000.00',
    '−50.000': '-50000.00',
  };
  for (const [typed, amount] of Object.entries(known))
    expect([typed, money(text(typed))]).toEqual([typed, amount]);
  expect(money(null)).toBe('0.00');
});

test('what is no amount is none, and never a guess', () => {
  for (const typed of [
    '1e9',
    'NaN',
    'Infinity',
    '١٢٣',
    '1.000.000,005',
    '1,250',
    '12a',
    '#REF!',
    '1.0000',
    '0x10',
    'satu juta',
    '--5',
    '99999999999999999999',
  ]) {
    expect([typed, money(text(typed))]).toEqual([typed, null]);
  }
  expect(money({ kind: 'flag', text: 'true' })).toBeNull();
  expect(money({ kind: 'day', text: '2025-12-31' })).toBeNull();
  expect(money({ kind: 'broken', text: '#REF!' })).toBeNull();
});

test('a number within a millionth of a sen’s place is that sen, any other is none', () => {
  const known: Record<string, string | null> = {
    '856397769.6700001': '856397769.67',
    '910003542.6700001': '910003542.67',
    '1E+6': '1000000.00',
    '1.5E-1': '0.15',
    '-0': '0.00',
    '-50000': '-50000.00',
    '1000000000000000': '1000000000000000.00',
    '0.1': '0.10',
    '0.30000000000000004': '0.30',
    '1234567890123.6699': '1234567890123.67',
    '0.005': null,
    '100000.333': null,
    '1E+300': null,
    '1E-300': '0.00',
    '-5.8207660913467407E-11': '0.00',
    NaN: null,
    '': null,
  };
  for (const [digits, amount] of Object.entries(known))
    expect([digits, money(number(digits))]).toEqual([digits, amount]);
});

test('every sen survives a spreadsheet’s floating-point number and its seventeen digits', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -900_000_000_000_000n, max: 900_000_000_000_000n }), (size) => {
      const amount = sen(size);
      const float = Number(decimal(amount));
      expect(moneyOfDigits(String(float))).toBe(amount);
      expect(moneyOfDigits(float.toPrecision(17).replace('e+', 'E+'))).toBe(amount);
    }),
    { numRuns: 2000 },
  );
});

test('every amount that we show is read back as itself', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (size) => {
      expect(moneyOfCell(text(`Rp ${figures(sen(size))}`))).toBe(size);
    }),
    { numRuns: 1000 },
  );
});

test('a day is read as it stands in real sheets', () => {
  const today = day('2026-11-24');
  const known: Record<string, string | null> = {
    '15/04/2021': '2021-04-15',
    '05-01-1978': '1978-01-05',
    '9 Maret 1980': '1980-03-09',
    '12 Mei 2018': '2018-05-12',
    '2018-05-12': '2018-05-12',
    '2018-05-12 00:00:00': '2018-05-12',
    '2018/5/2': '2018-05-02',
    'Surabaya, 03/01/1950': '1950-01-03',
    'Senin, 12 Mei 2018': '2018-05-12',
    '3 Jan 78': '1978-01-03',
    '1/2/30': '1930-02-01',
    '29/02/2020': '2020-02-29',
    '41927': '2014-10-15',
    '31/02/2019': null,
    '29/02/2019': null,
    '31/04/2020': null,
    '12/31/2018': null,
    '24 nov': null,
    kemarin: null,
    '2018': null,
    '01/01/0001': null,
    '31/12/9999': null,
    Mei: null,
    '١٢/٠٥/٢٠١٨': null,
  };
  for (const [typed, read] of Object.entries(known))
    expect([typed, dayOfCell(text(typed), today)]).toEqual([typed, read]);
});

test('a spreadsheet’s day count is the day it shows', () => {
  const today = day('2026-11-24');
  expect(dayOfCell(number('41927'), today)).toBe('2014-10-15');
  expect(dayOfCell(number('61'), today)).toBe('1900-03-01');
  expect(dayOfCell(number('45124.75'), today)).toBe('2023-07-17');
  for (const digits of ['0', '-1', '1E+9', '2958466', 'NaN'])
    expect(dayOfCell(number(digits), today)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
      const read = dayOfCell(number(String(serial)), today)!;
      expect(daysBetween(addDays(day('1900-03-01'), serial - 61), read)).toBe(0);
    }),
  );
});

test('columns and letters lead to each other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 16_383 }),
      (column) => columnOf(columnLetter(column)) === column,
    ),
  );
  expect([columnLetter(26), columnLetter(701), columnLetter(702), addressOf(28, 3)]).toEqual([
    'AA',
    'ZZ',
    'AAA',
    'D29',
  ]);
});
