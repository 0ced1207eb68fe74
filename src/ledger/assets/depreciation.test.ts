import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, day, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal, minus, rupiah, sen, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { fiscalMonths, fiscalWithin } from './fiscal.ts';
import { dueMonths, wholeLife } from './schedule.ts';
import type { MonthAmount, Written } from './schedule.ts';

const january = day('2009-01-01');

function asset(method: string, monthsLeft: number, base: Money, more: Partial<Written> = {}) {
  const terms = [
    { fromMonth: january, method, yearlyRate: method === 'declining-balance' ? '50' : '' },
  ];
  const estimates = [{ fromMonth: january, monthsLeft, residual: zero }];
  return { base, terms, estimates, done: new Map<Day, Money>(), ...more } satisfies Written;
}

const byYear = (months: readonly MonthAmount[]) =>
  Object.fromEntries(
    [...Map.groupBy(months, ({ month }) => partsOf(month)[0])].map(([year, own]) => [
      year,
      decimal(sum(own.map(({ amount }) => amount))),
    ]),
  );

test('the straight line writes a building of a thousand million off by fifty million a year', () => {
  // A permanent building, twenty years, 5 % a year: the table of UU PPh, art. 11(6).
  const years = byYear(
    fiscalMonths({
      cost: rupiah(1_000_000_000),
      acquiredOn: january,
      group: 'permanent',
      method: 'declining-balance',
    }),
  );
  expect(Object.keys(years)).toHaveLength(20);
  expect(new Set(Object.values(years))).toEqual(new Set(['50000000.00']));
});

test('the declining balance halves a machine of four years, and the last year takes the rest', () => {
  // UU PPh, art. 11(2) and (6): group 1, 50 % of the remaining value, the rest at once at the end.
  const machine = { group: '1', method: 'declining-balance' } as const;
  const whole = { ...machine, cost: rupiah(150_000_000), acquiredOn: january };
  expect(byYear(fiscalMonths(whole))).toEqual({
    2009: '75000000.00',
    2010: '37500000.00',
    2011: '18750000.00',
    2012: '18750000.00',
  });
  // Bought in July: half of the first year's rate, and a fifth calendar year.
  const half = { ...machine, cost: rupiah(100_000_000), acquiredOn: day('2009-07-15') };
  expect(byYear(fiscalMonths(half))).toEqual({
    2009: '25000000.00',
    2010: '37500000.00',
    2011: '18750000.00',
    2012: '9375000.00',
    2013: '9375000.00',
  });
  expect(fiscalWithin(half, { from: day('2010-01-01'), to: day('2010-12-31') })).toEqual({
    depreciation: rupiah(37_500_000),
    book: rupiah(37_500_000),
  });
});

test('a change of estimate works from its month on and touches nothing before it', () => {
  const from = day('2010-01-01');
  const first = { fromMonth: january, monthsLeft: 48, residual: zero };
  const changed = asset('straight-line', 48, rupiah(48_000_000), {
    estimates: [first, { fromMonth: from, monthsLeft: 18, residual: rupiah(9_000_000) }],
  });
  expect(byYear(wholeLife(changed))).toEqual({
    2009: '12000000.00',
    2010: '18000000.00',
    2011: '9000000.00',
  });
});

test('land is not written off', () => {
  expect(wholeLife(asset('none', 240, rupiah(90_000_000)))).toEqual([]);
});

test('whatever the method, cost, life and residual, the whole life writes off exactly the difference', () => {
  const plan = fc.record({
    method: fc.constantFrom('straight-line', 'declining-balance'),
    cost: fc.bigInt({ min: 1n, max: 10n ** 13n }),
    share: fc.bigInt({ min: 0n, max: 100n }),
    life: fc.integer({ min: 1, max: 300 }),
    start: fc.integer({ min: 0, max: 11 }),
  });
  fc.assert(
    fc.property(plan, ({ method, cost, share, life, start }) => {
      const fromMonth = addMonths(january, start);
      const residual = sen((cost * share) / 100n);
      const written = asset(method, life, sen(cost), {
        estimates: [{ fromMonth, monthsLeft: life, residual }],
      });
      const months = wholeLife(written);
      expect(sum(months.map(({ amount }) => amount))).toBe(minus(sen(cost), residual));
      expect(months.every(({ amount }) => amount > zero)).toBe(true);
      expect(months.every(({ month }) => month < addMonths(fromMonth, life))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('months that were left out or taken back are caught up, and the sum stays exact', () => {
  const life = 24;
  const order = fc.array(fc.integer({ min: 0, max: life - 1 }), { maxLength: 40 });
  const methods = fc.constantFrom('straight-line', 'declining-balance');
  fc.assert(
    fc.property(order, methods, fc.bigInt({ min: 100n, max: 10n ** 9n }), (steps, method, cost) => {
      const done = new Map<Day, Money>();
      for (const step of steps) {
        // Run up to some month, then take one month back, as a reversal does.
        for (const { month, amount } of dueMonths(
          asset(method, life, sen(cost), { done }),
          addMonths(january, step),
        ))
          done.set(month, amount);
        done.delete(addMonths(january, step % 7));
      }
      for (const { month, amount } of wholeLife(asset(method, life, sen(cost), { done })))
        done.set(month, amount);
      expect(sum(done.values())).toBe(sen(cost));
    }),
    { numRuns: 100 },
  );
});
