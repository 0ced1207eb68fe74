import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiah, sen } from './money.ts';
import { divide, percent, rate, roundDown, roundHalfUp, times } from './rate.ts';

const runs = { numRuns: 1_000 };
const amounts = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }).map((value) => sen(value));
const rates = fc
  .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, part]) => rate(`${whole}.${String(part).padStart(6, '0')}`));

test('a yearly rate divided by twelve loses nothing: twelve months are the year again', () => {
  fc.assert(
    fc.property(rates, (yearly) => {
      expect(times(divide(yearly, 12), 12)).toEqual(yearly);
    }),
    runs,
  );
  expect(roundHalfUp(rupiah(1_000_000), divide(percent('18.1'), 12))).toBe(sen(1_508_333n));
});

test('a percentage is a hundredth of the rate', () => {
  expect(percent('18.1')).toEqual(rate('0.181'));
  expect(percent('0')).toEqual({ over: 0n, under: 1n });
});

test('rounding is to the nearest sen, halves away from nought, the same for debit and credit', () => {
  fc.assert(
    fc.property(amounts, rates, (amount, r) => {
      const rounded = roundHalfUp(amount, r);
      const off = 2n * (rounded * r.under - amount * r.over);
      expect(off <= r.under && off >= -r.under).toBe(true);
      expect(roundHalfUp(sen(-amount), r)).toBe(-rounded);
    }),
    runs,
  );
  expect(roundHalfUp(sen(1n), rate('0.5'))).toBe(1n);
  expect(roundHalfUp(sen(-1n), rate('0.5'))).toBe(-1n);
});

test('rounding down never goes beyond the exact product', () => {
  fc.assert(
    fc.property(amounts, rates, (amount, r) => {
      const size = (value: bigint) => (value < 0n ? -value : value);
      expect(size(roundDown(amount, r)) * r.under <= size(amount) * r.over).toBe(true);
    }),
    runs,
  );
});

test('what is no plain decimal is refused', () => {
  for (const text of [
    '',
    '-1',
    '1,5',
    '1e2',
    '.5',
    '1.',
    '1.1234567890123',
    'abc',
    '１',
    '1.0.0',
  ]) {
    expect(() => rate(text), text).toThrow(expect.objectContaining({ code: 'rate/not-decimal' }));
  }
  expect(() => divide(rate('1'), 0)).toThrow(RangeError);
});
