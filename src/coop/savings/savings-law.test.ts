import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { rupiah, zero } from '#base/money.ts';
import { percent } from '#base/rate.ts';
import { mustBeWithinLoop } from './closed-loop.ts';
import { termsOn } from './product.ts';
import { isAbove, mustBeWithinCap, paidInYear, percentOf, stampDutyOn } from './savings-law.ts';

const on = day('2026-11-30');
const refusal = (what: () => void) => {
  try {
    what();
    return null;
  } catch (error) {
    return error as { code: string; facts: Record<string, unknown> };
  }
};

test('nine percent a year may be paid, and what days over 360 make of it may not (Permenkop 8/2023, 26(4))', () => {
  expect(refusal(() => mustBeWithinCap('9', '365', on, 'rate'))).toBeNull();
  expect(refusal(() => mustBeWithinCap('9', 'twelfths', on, 'rate'))).toBeNull();
  expect(refusal(() => mustBeWithinCap('9', '360', on, 'rate'))).toMatchObject({
    code: 'savings-terms/above-cap',
    facts: { paid: '9.13', most: '9', rule: 'Permenkop 8/2023, pasal 26(4)' },
  });
  expect(refusal(() => mustBeWithinCap('9.01', '365', on, 'rate'))?.code).toBe(
    'savings-terms/above-cap',
  );
  expect(refusal(() => mustBeWithinCap('12', '365', day('2023-06-19'), 'rate'))).toBeNull();
});

test('whatever is let through pays no more than the cap on a year of 365 days', () => {
  const bases = fc.constantFrom('365' as const, '360' as const, 'actual' as const);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 200_000 }), bases, (tenThousandths, basis) => {
      const yearly = `${Math.floor(tenThousandths / 10_000)}.${String(tenThousandths % 10_000).padStart(4, '0')}`;
      const isRefused = refusal(() => mustBeWithinCap(yearly, basis, on, 'rate')) !== null;
      const isTooMuch =
        basis === '360' ? tenThousandths * 365 > 90_000 * 360 : tenThousandths > 90_000;
      expect(isRefused).toBe(isTooMuch);
    }),
  );
  expect(percentOf(paidInYear('8.8767', '360'))).toBe('9');
  expect(isAbove(percent('9'), percent('9'))).toBe(false);
});

test('a paper on money saved carries no stamp duty at any sum; another above five million does (UU 10/2020)', () => {
  expect(stampDutyOn(on, rupiah(5_000_000), false)).toBeNull();
  expect(stampDutyOn(on, rupiah(5_000_001), false)).toMatchObject({ owed: rupiah(10_000) });
  expect(stampDutyOn(on, rupiah(50_000_000), true)).toMatchObject({
    owed: zero,
    rule: { id: 'UU 10/2020, pasal 7 huruf g' },
  });
  expect(stampDutyOn(day('2020-12-31'), rupiah(9_000_000), false)).toBeNull();
});

const savings = { isForApplicants: false, isShare: false };
const entry = { isForApplicants: true, isShare: true };
const share = { isForApplicants: false, isShare: true };
const person = (standing: string) => ({ kind: 'person' as const, standing });
const cooperative = (standing: string) => ({ kind: 'cooperative' as const, standing });

test('savings are taken from members and other cooperatives alone, and of applicants the entry share', () => {
  const code = (...asked: Parameters<typeof mustBeWithinLoop>) =>
    refusal(() => mustBeWithinLoop(...asked))?.code ?? null;
  expect(code(person('member'), savings, [], on)).toBeNull();
  expect(code(person('applicant'), entry, [], on)).toBeNull();
  expect(code(person('applicant'), savings, [], on)).toBe('savings/applicant');
  expect(code(person('applicant'), share, [], on)).toBe('savings/share-of-member');
  expect(code(person('left'), savings, [], on)).toBe('savings/not-a-member');
  expect(code(person('died'), savings, [], on)).toBe('savings/owner-died');
  expect(code(cooperative('left'), savings, [], on)).toBeNull();
  expect(code(cooperative('left'), share, [], on)).toBe('savings/share-of-member');
  const refused = refusal(() => mustBeWithinLoop(person('left'), savings, [], on));
  expect(String(refused?.facts['rule'])).toContain('SE Menkop 6/2023');
});

test('a licence of OJK opens savings to others on the days for which it holds, and never own capital', () => {
  const licence = { fromOn: day('2026-01-01'), untilOn: day('2026-12-31') };
  const code = (of: typeof savings, day_: string) =>
    refusal(() => mustBeWithinLoop(person('applicant'), of, [licence], day(day_)))?.code ?? null;
  expect(code(savings, '2026-06-01')).toBeNull();
  expect(code(savings, '2025-12-31')).toBe('savings/applicant');
  expect(code(savings, '2027-01-01')).toBe('savings/applicant');
  expect(code(share, '2026-06-01')).toBe('savings/share-of-member');
});

test('of the terms that have begun, the last written holds, whatever was planned before it', () => {
  const version = (id: string, fromOn: string) => ({
    id,
    fromOn: day(fromOn),
    parameters: {},
    leastRate: null,
    mostRate: null,
    decidedBy: '',
    decidedOn: null,
  });
  const terms = [
    version('a', '2026-01-01'),
    version('b', '2026-07-01'),
    version('c', '2026-05-01'),
  ];
  const held = (on_: string) => termsOn({ terms }, day(on_))?.id ?? null;
  expect(['2025-12-31', '2026-01-01', '2026-04-30', '2026-05-01', '2026-08-01'].map(held)).toEqual([
    null,
    'a',
    'a',
    'c',
    'c',
  ]);
});
