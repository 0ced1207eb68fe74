import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { decimal, rupiah, sum } from '#base/money.ts';
import { refusedBy } from '../../../test/world/cash.ts';
import { differenceOf, mustBeExplained } from './cash-difference.ts';
import { countCash, denominationsOn, keptPieces } from './denominations.ts';

const today = day('2026-11-23');

test('the count of a drawer in November 2026 is what its notes and coins come to', () => {
  // The count on the drawn screen of the drawer: 451 pieces, Rp 15.158.500.
  const pieces = {
    ...{ 'note-100000': 98, 'note-50000': 67, 'note-20000': 51, 'note-10000': 58 },
    ...{ 'note-5000': 47, 'note-2000': 61, 'note-1000': 28 },
    ...{ 'coin-1000': 14, 'coin-500': 15, 'coin-200': 8, 'coin-100': 4 },
  };
  expect(decimal(countCash(pieces, today))).toBe('15158500.00');
  expect(Object.values(pieces).reduce((a, b) => a + b)).toBe(451);
});

test('the seven notes and five coins of Bank Indonesia are counted, each once', () => {
  const faces = denominationsOn(today);
  expect(faces.filter(({ kind }) => kind === 'note').map(({ face }) => face)).toEqual([
    100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000,
  ]);
  expect(faces.filter(({ kind }) => kind === 'coin').map(({ face }) => face)).toEqual([
    1_000, 500, 200, 100, 50,
  ]);
  expect(new Set(faces.map(({ code }) => code)).size).toBe(faces.length);
});

test('a note that is not in circulation, a half note and a note below nought are refused', async () => {
  const count = (pieces: Record<string, number>) =>
    refusedBy(Promise.resolve().then(() => countCash(pieces, today)));
  expect(await count({ 'note-75000': 1 })).toBe('cash/no-denomination');
  expect(await count({ __proto__x: 1 })).toBe('cash/no-denomination');
  expect(await count({ 'note-1000': 0.5 })).toBe('cash/pieces-unfit');
  expect(await count({ 'note-1000': -1 })).toBe('cash/pieces-unfit');
});

const anyPieces = fc.dictionary(
  fc.constantFrom(...denominationsOn(today).map(({ code }) => code)),
  fc.integer({ min: 0, max: 10_000 }),
);

test('two heaps counted together come to what they come to one by one, and empty places to nothing', () => {
  fc.assert(
    fc.property(anyPieces, anyPieces, (a, b) => {
      const both = Object.fromEntries(
        [...new Set([...Object.keys(a), ...Object.keys(b)])].map((code) => [
          code,
          (a[code] ?? 0) + (b[code] ?? 0),
        ]),
      );
      const apart = sum([countCash(a, today), countCash(b, today)]);
      expect(countCash(both, today)).toBe(apart);
      expect(countCash(keptPieces(a), today)).toBe(countCash(a, today));
    }),
  );
});

test('rounded change explains five hundred rupiah a payment and not one more; another reason is told', async () => {
  const explained = (off: number, cause?: 'rounded' | 'miscounted' | 'other', note = '') => {
    const count = { counted: rupiah(100_000 + off), expected: rupiah(100_000), movements: 4 };
    return refusedBy(Promise.resolve().then(() => mustBeExplained(count, cause, note)));
  };
  expect(await explained(0)).toBe('done');
  expect(await explained(-2_000)).toBe('cash/cause-missing');
  expect(await explained(-2_000, 'rounded')).toBe('done');
  expect(await explained(2_050, 'rounded')).toBe('cash/rounding-too-large');
  expect(await explained(2_050, 'miscounted')).toBe('done');
  expect(await explained(50, 'other')).toBe('cash/note-missing');
  expect(await explained(50, 'other', 'robek')).toBe('done');
  expect(decimal(differenceOf({ counted: rupiah(1), expected: rupiah(3) }))).toBe('-2.00');
});
