import { expect, test } from 'vitest';
import { day } from '../day.ts';
import { noticeTerm } from './breach-notice.ts';

const now = new Date('2026-11-24T08:00:00Z');
const known = (on: string, time: string) => ({ day: day(on), time });

test('a notice is due three times twenty-four hours after the breach was known, in the office’s zone', () => {
  const term = noticeTerm(known('2026-11-23', '14.30'), 'Asia/Jayapura', now);
  expect(term.discoveredAt.toISOString()).toBe('2026-11-23T05:30:00.000Z');
  expect(term.until.toISOString()).toBe('2026-11-26T05:30:00.000Z');
  expect([term.isOver, term.hours]).toEqual([false, 45]);
  expect(noticeTerm(known('2026-11-20', '900'), 'Asia/Jakarta', now)).toMatchObject({
    isOver: true,
    hours: 30,
  });
});

test('a breach is not known ahead of time, nor at a time that is none', () => {
  const at = (time: string) => () => noticeTerm(known('2026-11-24', time), 'Asia/Jakarta', now);
  expect(at('15:01')).toThrow('privacy/discovered-ahead');
  for (const time of ['24.00', '9', '12:60', 'pagi', '']) {
    expect(at(time), time).toThrow('privacy/not-a-time');
  }
  expect(at('15:00')().isOver).toBe(false);
});
