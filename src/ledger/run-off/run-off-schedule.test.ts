import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, monthEnd } from '#base/day.ts';
import { decimal, rupiah, sen, sum } from '#base/money.ts';
import { lastOf, monthCount, runOffSchedule } from './run-off-schedule.ts';

// SAK EP, section 2: what serves later periods is an asset, and is an expense of the periods it serves. The
// usual textbook case: a premium of 1.200.000 for a year, paid in advance on 15 March.
const premium = { total: rupiah(1_200_000), fromOn: day('2026-03-15') };

test('a premium of a year falls on twelve months alike, the first and the last whole', () => {
  const untilOn = lastOf(premium.fromOn, 12, 'month');
  const parts = runOffSchedule({ ...premium, method: 'month', untilOn });
  expect(untilOn).toBe('2027-02-28');
  expect(parts.map(({ dueOn, amount }) => [dueOn, decimal(amount)])).toEqual(
    [
      ...['2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31'],
      ...['2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28'],
    ].map((dueOn) => [dueOn, '100000.00']),
  );
});

test('by days the same premium takes each month’s days of 365, and ends the day before its date', () => {
  const untilOn = lastOf(premium.fromOn, 12, 'day');
  const parts = runOffSchedule({ ...premium, method: 'day', untilOn });
  expect(untilOn).toBe('2027-03-14');
  // 1.200.000 × 17/365 = 55.890,4109…; × 30/365 = 98.630,1369…; × 31/365 = 101.917,8082…; × 14/365 = 46.027,3972…
  expect(parts.map(({ days, amount }) => [days, decimal(amount)])).toEqual([
    [17, '55890.41'],
    [30, '98630.14'],
    [31, '101917.81'],
    [30, '98630.14'],
    [31, '101917.81'],
    [31, '101917.81'],
    [30, '98630.13'],
    [31, '101917.81'],
    [30, '98630.13'],
    [31, '101917.81'],
    [31, '101917.81'],
    [28, '92054.79'],
    [14, '46027.40'],
  ]);
});

test('a leap year has a day more to share', () => {
  const year = { total: rupiah(366_000), fromOn: day('2028-01-01'), untilOn: day('2028-12-31') };
  const [, february] = runOffSchedule({ ...year, method: 'day' });
  expect([february!.days, decimal(february!.amount)]).toEqual([29, '29000.00']);
});

const anySpan = fc.record({
  total: fc.bigInt({ min: 1n, max: 10n ** 15n }).map((amount) => sen(amount)),
  method: fc.constantFrom('month' as const, 'day' as const),
  fromOn: fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1990-01-01'), days)),
  length: fc.integer({ min: 0, max: 2_500 }),
});

test('parts sum to the sum, to the sen, each on the last day of its month, none twice', () => {
  fc.assert(
    fc.property(anySpan, ({ length, ...span }) => {
      const untilOn = addDays(span.fromOn, length);
      const parts = runOffSchedule({ ...span, untilOn });
      expect(sum(parts.map(({ amount }) => amount))).toBe(span.total);
      expect(
        parts.every(({ amount, dueOn, month }) => amount > 0n && dueOn === monthEnd(month)),
      ).toBe(true);
      expect(new Set(parts.map(({ month }) => month)).size).toBe(parts.length);
      expect(parts.length).toBeLessThanOrEqual(monthCount(span.fromOn, untilOn));
    }),
    { numRuns: 100 },
  );
});

test('days of the months are the days of the span, and a month takes at most a sen more than its like', () => {
  fc.assert(
    fc.property(anySpan, ({ length, ...span }) => {
      const untilOn = addDays(span.fromOn, length);
      const parts = runOffSchedule({ ...span, total: rupiah(10_000_000), untilOn });
      expect(parts.reduce((days, part) => days + part.days, 0)).toBe(length + 1);
      if (span.method === 'day') return;
      const amounts = parts.map(({ amount }) => amount).toSorted((a, b) => (a < b ? -1 : 1));
      expect(amounts.at(-1)! - amounts[0]!).toBeLessThanOrEqual(1n);
    }),
    { numRuns: 60 },
  );
});
