import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../test/naughty.ts';
import {
  absolute,
  decimal,
  figures,
  fromDecimal,
  minus,
  mostMoney,
  negate,
  plus,
  readMoney,
  rupiah,
  sen,
  split,
  sum,
} from './money.ts';
import type { Money } from './money.ts';
import type { Refusal } from './refusal.ts';

const runs = { numRuns: 1_000 };
const money = fc.bigInt({ min: -mostMoney, max: mostMoney }).map((value) => sen(value));
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 15n }), { minLength: 1, maxLength: 40 });

test('shares of any amount add up to it, to the sen, and none lies a sen off its due', () => {
  fc.assert(
    fc.property(money, weights, (amount, due) => {
      const shares = split(amount, due);
      expect(sum(shares)).toBe(amount);
      const total = due.reduce((a, w) => a + w, 0n);
      if (total === 0n) return;
      const off = shares.map((share, i) => share * total - amount * due[i]!);
      expect(off.every((one) => one < total && one > -total)).toBe(true);
    }),
    runs,
  );
});

test('who has the greater weight never gets less, and a weight of nought gets nothing', () => {
  fc.assert(
    fc.property(money, weights, (amount, due) => {
      if (due.every((w) => w === 0n)) return;
      const sizes = split(amount, due).map((share) => absolute(share));
      const fair = due.every(
        (a, i) =>
          (a > 0n || sizes[i] === 0n) && due.every((b, j) => a <= b || sizes[i]! >= sizes[j]!),
      );
      expect(fair).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('the odd sen go to the largest remainders, the earlier of equals first', () => {
  expect(split(sen(100n), [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  expect(split(sen(-100n), [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  expect(split(sen(5n), [3n, 7n])).toEqual([2n, 3n]);
  expect(split(sen(7n), [0n, 0n])).toEqual([7n, 0n]);
  expect(() => split(sen(1n), [])).toThrow(RangeError);
  expect(() => split(sen(1n), [-1n, 2n])).toThrow(RangeError);
});

test('what leaves as a decimal string comes back as it was', () => {
  fc.assert(
    fc.property(money, (amount) => fromDecimal(decimal(amount)) === amount),
    runs,
  );
  expect(decimal(sen(-5n))).toBe('-0.05');
  expect(decimal(rupiah(1_250_000))).toBe('1250000.00');
});

test('what is shown to the eye is read back as the same amount', () => {
  fc.assert(
    fc.property(money, (amount) => readMoney(figures(amount)) === amount),
    runs,
  );
  fc.assert(
    fc.property(money, (amount) => readMoney(`Rp ${figures(amount)}`) === amount),
    runs,
  );
});

test('an amount is read as Indonesians type it', () => {
  const same = [
    '1.250.000',
    'Rp 1.250.000',
    'Rp1.250.000,-',
    'rp. 1250000',
    '1250000,00',
    '1250000.00',
  ];
  for (const text of same) expect([text, readMoney(text)]).toEqual([text, rupiah(1_250_000)]);
  expect(readMoney('1.250.000,5')).toBe(sen(125_000_050n));
  expect(readMoney('-75.000')).toBe(rupiah(-75_000));
});

test('nothing is guessed and nothing rounded: what is no amount is refused', () => {
  const no = [
    '',
    ' ',
    'Rp',
    '1e9',
    'NaN',
    'Infinity',
    '0x10',
    '١٢٣',
    '1.000.000,005',
    '1.0',
    '12.34.567',
    '1,250,000',
    '1.250.00',
    '--5',
    '5-',
    '1 250',
    '1_000',
    '½',
    '1.250.000.',
    '1,',
    ',5',
    '٣',
  ];
  for (const text of no)
    expect(() => readMoney(text), text).toThrow(expect.objectContaining({ kind: 'rule' }));
  for (const text of ['1,5', '+5', ' 5', '1.', '.5', '1.005', '1e3', '-', '', '0x1', '1250.000']) {
    expect(() => fromDecimal(text), text).toThrow(
      expect.objectContaining({ code: 'money/not-decimal' }),
    );
  }
  expect(() => fromDecimal('99999999999999999.99')).toThrow(
    expect.objectContaining({ code: 'money/too-large' }),
  );
});

test('any text is either an exact amount or refused, never a crash', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.string({ unit: fc.constantFrom(...'-Rp .,0123456789'), maxLength: 24 })),
      (text) => {
        for (const read of [readMoney, fromDecimal] as const) {
          try {
            const amount: Money = read(text);
            expect(absolute(amount) <= mostMoney).toBe(true);
          } catch (error) {
            expect((error as Refusal).kind).toBe('rule');
          }
        }
      },
    ),
    runs,
  );
});

test('adding and taking away undo each other', () => {
  fc.assert(
    fc.property(money, money, (a, b) => {
      expect(minus(plus(a, b), b)).toBe(a);
      expect(plus(a, negate(a))).toBe(0n);
      expect(sum([a, b])).toBe(plus(b, a));
    }),
    runs,
  );
});
