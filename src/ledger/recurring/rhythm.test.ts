import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, monthEnd, partsOf } from '#base/day.ts';
import { dueDays, dueFrom, rhythms } from './rhythm.ts';

const plan = (every: (typeof rhythms)[number], fromOn: string, dayNo: number | null = null) => ({
  ...{ every, dayNo, untilOn: null },
  fromOn: day(fromOn),
});

test('the last day of the month is the last day of every month, without drift', () => {
  const days = dueDays(plan('month', '2027-01-31', 31), day('2027-01-01'), 4);
  expect(days).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
});

test('weeks keep the weekday they begin with, quarters and years their month', () => {
  expect(dueDays(plan('week', '2026-11-24'), day('2026-12-02'), 2)).toEqual([
    '2026-12-08',
    '2026-12-15',
  ]);
  expect(dueDays(plan('quarter', '2026-11-24', 5), day('2026-11-24'), 2)).toEqual([
    '2027-02-05',
    '2027-05-05',
  ]);
  expect(dueDays(plan('year', '2028-02-29', 29), day('2028-03-01'), 2)).toEqual([
    '2029-02-28',
    '2030-02-28',
  ]);
});

test('a plan that is over has no day left', () => {
  const ended = { ...plan('month', '2026-01-10', 10), untilOn: day('2026-02-09') };
  expect(dueFrom(ended, day('2026-01-11'))).toBeNull();
});

test('whichever day one asks from, the same days come, each once and in order', () => {
  const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(day('1980-01-01'), n));
  const plans = fc.record({
    every: fc.constantFrom(...rhythms),
    dayNo: fc.integer({ min: 1, max: 31 }),
    fromOn: days,
    untilOn: fc.constant(null),
  });
  fc.assert(
    fc.property(plans, fc.integer({ min: 0, max: 200 }), (one, later) => {
      const from = addDays(one.fromOn, later);
      const asked = dueDays(one, from, 5);
      const all = dueDays(one, one.fromOn, 210).filter((due) => due >= from);
      expect(asked).toEqual(all.slice(0, 5));
      expect(asked).toEqual([...new Set(asked)].toSorted());
      if (one.every === 'day' || one.every === 'week') return;
      for (const due of asked) {
        const [, , last] = partsOf(monthEnd(due));
        expect(partsOf(due)[2]).toBe(Math.min(one.dayNo, last));
      }
    }),
    { numRuns: 40 },
  );
});
