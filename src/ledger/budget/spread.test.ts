import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, day, monthEnd } from '#base/day.ts';
import { figures, rupiah, sen, sum } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import { versionIn } from './budget.ts';
import { grown, patternOf, spread, withinSpan } from './spread.ts';

const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }).map(sen);
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 12 });

test('ten million over twelve months: 833.333 and 833.334, together ten million', () => {
  const months = spread(
    rupiah(10_000_000),
    Array.from({ length: 12 }, () => 1n),
  );
  expect(months.map(figures)).toEqual([
    ...Array.from({ length: 4 }, () => '833.334'),
    ...Array.from({ length: 8 }, () => '833.333'),
  ]);
  expect(sum(months)).toBe(rupiah(10_000_000));
});

test('months sum to the whole, to the sen, and but for the last are whole rupiah', () => {
  fc.assert(
    fc.property(amounts, weights, (total, given) => {
      const months = spread(total, given);
      expect(sum(months)).toBe(total);
      expect(months.filter((month) => month % 100n !== 0n).length).toBeLessThanOrEqual(1);
      const isNone = given.every((weight) => weight === 0n);
      for (const [i, month] of months.entries())
        if (!isNone && given[i] === 0n) expect(month).toBe(0n);
    }),
    { numRuns: 300 },
  );
});

test('a pattern follows the months that went the way of the year', () => {
  const months = [rupiah(30), null, rupiah(-10), rupiah(60)];
  expect(patternOf(months)).toEqual([3000n, 0n, 0n, 6000n]);
  expect(spread(rupiah(900), patternOf(months))).toEqual([300, 0, 0, 600].map(rupiah));
  expect(patternOf([rupiah(-30), rupiah(-60)])).toEqual([3000n, 6000n]);
});

test('growth is exact and rounded to whole rupiah, halves away from nought', () => {
  expect(grown(rupiah(1_000_001), '7.5')).toBe(rupiah(1_075_001));
  expect(grown(rupiah(-1_000_001), '7,5')).toBe(rupiah(-1_075_001));
  expect(grown(sen(250), '-100')).toBe(0n);
  expect(grown(sen(150), '0')).toBe(rupiah(2));
  for (const text of ['', 'lima', '-101', '12345', '1.234'])
    expect(() => grown(rupiah(1), text)).toThrow(Refusal);
});

test('parts of a month that lie side by side sum to the month', () => {
  expect(
    withinSpan(day('2026-06-01'), rupiah(3_000_000), {
      from: day('2026-06-01'),
      to: day('2026-06-10'),
    }),
  ).toBe(rupiah(1_000_000));
  fc.assert(
    fc.property(
      amounts,
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 31 }),
      (amount, m, cut) => {
        const month = addMonths(day('2024-01-01'), m);
        const last = monthEnd(month);
        const at = addDays(month, cut - 1) < last ? addDays(month, cut - 1) : addDays(last, -1);
        const left = withinSpan(month, amount, { from: addDays(month, -40), to: at });
        const right = withinSpan(month, amount, { from: addDays(at, 1), to: addDays(last, 9) });
        expect(left + right).toBe(amount);
        expect(withinSpan(month, amount, { from: month, to: last })).toBe(amount);
        expect(withinSpan(month, amount, { from: addDays(last, 1), to: addDays(last, 30) })).toBe(
          0n,
        );
      },
    ),
    { numRuns: 200 },
  );
});

test('a month is held by the newest version that has begun, whatever came after', () => {
  const version = (no: number, month: string, year = 2026) => ({
    id: `${no}`,
    year,
    version: no,
    fromMonth: day(month),
  });
  const all = [version(3, '2026-03-01'), version(1, '2026-01-01'), version(2, '2026-07-01')];
  const held = (month: string) => versionIn(day(month), all)?.version;
  expect(['2026-01-15', '2026-02-01', '2026-03-01', '2026-07-01', '2026-12-01'].map(held)).toEqual([
    1, 1, 3, 3, 3,
  ]);
  expect(held('2025-12-01')).toBeUndefined();
  expect(versionIn(day('2026-06-01'), all.slice(1))?.version).toBe(1);
  expect(versionIn(day('2026-08-01'), all.slice(1))?.version).toBe(2);
});
