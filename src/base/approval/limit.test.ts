import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sen } from '../money.ts';
import type { Money } from '../money.ts';
import { isWider, maySecond, needsSecond, reachOf } from './limit.ts';

const limit = (role: string, amount: Money | null) => ({ role, amount });
const money = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((amount) => sen(amount));
const limits = fc.uniqueArray(
  fc.record({
    role: fc.constantFrom('teller', 'treasurer', 'manager'),
    amount: fc.option(money),
  }),
  { selector: (one) => one.role },
);
const roles = fc.uniqueArray(fc.constantFrom('teller', 'treasurer', 'manager'), { minLength: 1 });

test('the most generous of one’s roles counts; a role without a limit has none', () => {
  const set = [limit('teller', sen(200n)), limit('treasurer', sen(900n)), limit('manager', null)];
  expect(reachOf(set, ['teller'])).toBe(200n);
  expect(reachOf(set, ['teller', 'treasurer', 'manager'])).toBe(900n);
  expect(reachOf(set, ['manager'])).toBe('none');
  expect(reachOf(set, ['teller', 'chair'])).toBe('any');
  expect(reachOf(set, [])).toBe('none');
});

test('at the limit one person is enough, and a sen above it takes two', () => {
  expect(needsSecond(sen(200n), sen(200n))).toBe(false);
  expect(needsSecond(sen(200n), sen(201n))).toBe(true);
  expect(needsSecond('none', sen(0n))).toBe(true);
  expect(needsSecond('any', sen(10n ** 15n))).toBe(false);
  expect([needsSecond(sen(0n), null), needsSecond('none', null)]).toEqual([false, true]);
});

test('whoever could do it alone may second it; above a limit of one’s own nobody does', () => {
  fc.assert(
    fc.property(limits, roles, fc.option(money), (set, held, amount) => {
      const reach = reachOf(set, held);
      if (!needsSecond(reach, amount)) expect(maySecond(reach, amount)).toBe(true);
      else expect(maySecond(reach, amount)).toBe(reach === 'none');
    }),
    { numRuns: 1000 },
  );
});

test('one more role never takes anything away, and what widens a limit lets every sum through as before', () => {
  fc.assert(
    fc.property(limits, roles, roles, money, (set, held, more, amount) => {
      const both = [...held, ...more];
      if (!needsSecond(reachOf(set, held), amount)) {
        expect(needsSecond(reachOf(set, both), amount)).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
  const row = fc.option(fc.record({ amount: fc.option(money) }), { nil: undefined });
  fc.assert(
    fc.property(row, row, money, (before, after, amount) => {
      const passes = (one: typeof before) =>
        !needsSecond(reachOf(one ? [limit('teller', one.amount)] : [], ['teller']), amount);
      if (!isWider(before, after) && passes(after)) expect(passes(before)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
