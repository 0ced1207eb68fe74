import { expect, test } from 'vitest';
import { isNightDue } from './night-due.ts';

const at = (text: string) => new Date(`${text}Z`);

test('a backup is due at half past one in Jakarta, and whenever that was missed', () => {
  const last = at('2026-11-23T18:31');
  expect(isNightDue(last, at('2026-11-24T18:29:59'))).toBe(false);
  expect(isNightDue(last, at('2026-11-24T18:30:00'))).toBe(true);
  expect(isNightDue(last, at('2026-11-25T02:30'))).toBe(true);
  expect(isNightDue(at('2026-11-25T02:30'), at('2026-11-25T03:30'))).toBe(false);
  expect(isNightDue(at('2026-11-25T02:30'), at('2026-11-25T18:30'))).toBe(true);
});

test('a new installation makes its first one in its first hour', () => {
  expect(isNightDue(null, at('2026-11-24T04:00'))).toBe(true);
});
