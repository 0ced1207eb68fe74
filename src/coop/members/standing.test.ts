import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { isMember, memberEventKinds, mustFollow, standingAfter, standingOf } from './standing.ts';
import type { MemberEventKind, Standing } from './standing.ts';

const standings = [null, 'applicant', 'member', 'leaving', 'left', 'died'] as const;

function tryAfter(before: Standing | null, kind: MemberEventKind): string {
  try {
    return standingAfter(before, kind);
  } catch (error) {
    return (error as Error).message;
  }
}

test('an applicant becomes a member, asks to leave, stays, asks again, and leaves', () => {
  const kinds = ['applied', 'admitted', 'asked-to-leave', 'stays', 'asked-to-leave'] as const;
  expect(standingOf(kinds)).toBe('leaving');
  expect(standingOf([...kinds, 'left'])).toBe('left');
  expect(standingOf([])).toBe(null);
});

test('what cannot happen is refused by what somebody is', () => {
  expect(tryAfter('applicant', 'left')).toBe('member/is-applicant');
  expect(tryAfter('member', 'admitted')).toBe('member/is-member');
  expect(tryAfter('member', 'left')).toBe('member/is-member');
  expect(tryAfter('leaving', 'class-changed')).toBe('member/is-leaving');
  expect(tryAfter('died', 'left')).toBe('member/is-died');
  expect(tryAfter(null, 'admitted')).toBe('member/is-unknown');
});

test('who left or died stays so, and nobody is a member who was not admitted or taken over', () => {
  for (const kind of memberEventKinds) {
    expect(tryAfter('left', kind)).toBe('member/is-left');
    expect(tryAfter('died', kind)).toBe('member/is-died');
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...memberEventKinds), { maxLength: 12 }), (tried) => {
      const happened: MemberEventKind[] = [];
      let now: Standing | null = null;
      for (const kind of tried) {
        const next = tryAfter(now, kind);
        if (!standings.includes(next as Standing)) continue;
        happened.push(kind);
        now = next as Standing;
      }
      expect(standingOf(happened)).toBe(now);
      const entered = happened.some((kind) => kind === 'admitted' || kind === 'taken-over');
      if (now !== null && isMember(now)) expect(entered).toBe(true);
    }),
  );
});

test('the list runs forward, and nothing is entered ahead', () => {
  const [first, last, today] = [day('2026-03-01'), day('2026-05-10'), day('2026-11-24')];
  expect(() => mustFollow(last, last, today)).not.toThrow();
  expect(() => mustFollow(today, null, today)).not.toThrow();
  expect(() => mustFollow(first, last, today)).toThrow('member/event-before');
  expect(() => mustFollow(day('2026-11-25'), null, today)).toThrow('member/event-ahead');
});
