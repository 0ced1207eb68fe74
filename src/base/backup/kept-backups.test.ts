import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spareBackups } from './kept-backups.ts';
import type { KeptCandidate } from './kept-backups.ts';

const dayOf = (text: string) => Date.parse(text) / 86_400_000;
const today = dayOf('2026-11-24');

/** One backup a night, the newest last, verified unless it is said otherwise. */
function nights(count: number, isVerified: (ago: number) => boolean = () => true): KeptCandidate[] {
  return Array.from({ length: count }, (_, ago) => ({
    id: String(ago),
    day: today - ago,
    at: (today - ago) * 100,
    isVerified: isVerified(ago),
  }));
}

function kept(backups: readonly KeptCandidate[]): number[] {
  const spare = new Set(spareBackups(backups, today));
  return backups.filter(({ id }) => !spare.has(id)).map(({ day }) => today - day);
}

test('of two years of nights, 7 days, 4 weeks and 12 months stay', () => {
  // 24 November 2026 is a Tuesday: this week's and last week's newest are among the seven days.
  const [days, sundays, monthEnds] = [
    [0, 1, 2, 3, 4, 5, 6],
    [9, 16],
    [24, 55, 85, 116, 147, 177, 208, 238, 269, 297, 328],
  ];
  expect(kept(nights(730))).toEqual([...days, ...sundays, ...monthEnds]);
});

test('a verified backup is kept for its week before a newer one that is not', () => {
  const backups = nights(20, (ago) => ago !== 9);
  expect(kept(backups)).toContain(10);
  expect(kept(backups)).not.toContain(9);
});

const someBackups = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid(),
      day: fc.integer({ min: today - 1_000, max: today }),
      at: fc.nat(),
      isVerified: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 60 },
  )
  .map((some) => some.map((one) => ({ ...one, at: one.day * 1_000_000 + (one.at % 1_000_000) })));

test('the newest verified backup, and all of the last seven days, are never deleted', () => {
  fc.assert(
    fc.property(someBackups, (backups) => {
      const spare = new Set(spareBackups(backups, today));
      const newest = backups.filter((one) => one.isVerified).toSorted((a, b) => b.at - a.at)[0];
      if (newest) expect(spare.has(newest.id)).toBe(false);
      for (const one of backups) if (today - one.day < 7) expect(spare.has(one.id)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test('what stays is little, however many there were, and deleting again deletes nothing more', () => {
  fc.assert(
    fc.property(someBackups, (backups) => {
      const spare = new Set(spareBackups(backups, today));
      const left = backups.filter(({ id }) => !spare.has(id));
      const recent = backups.filter(({ day }) => today - day < 7).length;
      expect(left.length).toBeLessThanOrEqual(recent + 4 + 12 + 1);
      expect(spareBackups(left, today)).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
