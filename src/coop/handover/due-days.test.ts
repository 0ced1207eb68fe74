import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { dueDays } from './due-days.ts';

test('the annual meeting is due six months after the book year, and then after the running one', () => {
  const meeting = (today: string) =>
    dueDays(day(today), []).find((due) => due.what === 'annual-meeting');
  expect(meeting('2026-06-30')).toEqual({ what: 'annual-meeting', on: '2026-06-30', of: '2025' });
  expect(meeting('2026-07-01')).toEqual({ what: 'annual-meeting', on: '2027-06-30', of: '2026' });
});

test('days come in their order, with the roles that end within ninety days and no others', () => {
  const role = (name: string, untilOn: string | null) => ({
    role: 'treasurer',
    name,
    untilOn: untilOn === null ? null : day(untilOn),
  });
  const due = dueDays(day('2026-11-24'), [
    role('Siti', '2026-12-15'),
    role('Rina', '2027-02-22'),
    role('Budi', '2027-02-23'),
    role('Tono', null),
    role('Lama', '2026-11-23'),
  ]);
  expect(due.map(({ on, name }) => name ?? on)).toEqual([
    '2026-11-30',
    'Siti',
    '2026-12-31',
    'Rina',
    '2027-06-30',
  ]);
});
