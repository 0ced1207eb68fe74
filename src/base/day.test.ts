import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { anyText } from '../../test/naughty.ts';
import {
  addDays,
  addMonths,
  day,
  dayAt,
  daysBetween,
  firstDay,
  isDay,
  lastDay,
  makeDay,
  monthEnd,
  monthStart,
  partsOf,
  readDay,
  weekday,
  yearEnd,
  yearStart,
} from './day.ts';
import type { Day } from './day.ts';
import type { Refusal } from './refusal.ts';

const runs = { numRuns: 1_000 };
const days = fc
  .integer({ min: 0, max: daysBetween(firstDay, lastDay) })
  .map((many) => addDays(firstDay, many));
const near = fc.integer({ min: 0, max: 60_000 }).map((many) => addDays('1950-01-01' as Day, many));

test('days that the calendar does not have are no days', () => {
  const no = [
    '2026-04-31',
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '',
    '2026-01-01T00:00',
    '２０２６-01-01',
  ];
  for (const text of no) {
    expect(isDay(text), text).toBe(false);
    expect(() => day(text), text).toThrow(expect.objectContaining({ code: 'day/not-a-day' }));
  }
  for (const text of ['0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31']) {
    expect(isDay(text), text).toBe(false);
    expect(() => day(text), text).toThrow(expect.objectContaining({ code: 'day/out-of-range' }));
  }
  expect([day('2028-02-29'), day('2000-02-29')]).toEqual(['2028-02-29', '2000-02-29']);
});

test('some days later and as many earlier is the same day, and the days between are that many', () => {
  fc.assert(
    fc.property(near, fc.integer({ min: -10_000, max: 10_000 }), (from, many) => {
      const to = addDays(from, many);
      expect(addDays(to, -many)).toBe(from);
      expect(daysBetween(from, to)).toBe(many);
      expect(to > from).toBe(many > 0);
    }),
    runs,
  );
});

test('months later keep the date, or the month’s last day where it has no such date', () => {
  fc.assert(
    fc.property(near, fc.integer({ min: 0, max: 400 }), (from, many) => {
      const to = addMonths(from, many);
      const [fromYear, fromMonth, fromDate] = partsOf(from);
      const [year, month, date] = partsOf(to);
      expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + many);
      expect(date === fromDate || (date < fromDate && to === monthEnd(to))).toBe(true);
    }),
    runs,
  );
  expect(addMonths('2026-01-31' as Day, 1)).toBe('2026-02-28');
  expect(addMonths('2026-01-31' as Day, 2)).toBe('2026-03-31');
});

test('days and months are reckoned as the calendar of Temporal reckons them', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: -3_000, max: 3_000 }), (from, to, many) => {
      const [first, second] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
      expect(addDays(from, many)).toBe(first.add({ days: many }).toString());
      expect(addMonths(from, many)).toBe(first.add({ months: many }).toString());
      expect(daysBetween(from, to)).toBe(first.until(second).days);
      expect(weekday(from)).toBe(first.dayOfWeek);
    }),
    runs,
  );
});

test('a month begins and ends around each of its days, and so does a year', () => {
  fc.assert(
    fc.property(days, (of) => {
      expect(monthStart(of) <= of && of <= monthEnd(of)).toBe(true);
      expect(yearStart(of) <= of && of <= yearEnd(of)).toBe(true);
      expect(isDay(monthEnd(of))).toBe(true);
      expect(makeDay(...partsOf(of))).toBe(of);
    }),
    runs,
  );
  expect(weekday('2026-11-24' as Day)).toBe(2);
});

test('the civil day of an instant is that of the zone: midnight in Jayapura comes two hours before Jakarta’s', () => {
  const instant = new Date('2026-03-31T15:30:00Z');
  expect(dayAt(instant, 'Asia/Jakarta')).toBe('2026-03-31');
  expect(dayAt(instant, 'Asia/Makassar')).toBe('2026-03-31');
  expect(dayAt(instant, 'Asia/Jayapura')).toBe('2026-04-01');
});

test('a day is read day first, as people type it', () => {
  const today = '2026-11-24' as Day;
  const cases: [string, string][] = [
    ['24/11/2026', '2026-11-24'],
    ['24-11-26', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['24 nov', '2026-11-24'],
    ['24 November 2026', '2026-11-24'],
    ['17 agustus 1945', '1945-08-17'],
    ['1 mei', '2026-05-01'],
    ['kemarin', '2026-11-23'],
    ['Hari ini', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['3/4/85', '1985-04-03'],
    ['3/4/30', '2030-04-03'],
  ];
  for (const [text, expected] of cases)
    expect([text, readDay(text, today)]).toEqual([text, expected]);
  for (const text of [
    '',
    '31/2/2026',
    '31/02/2019',
    '13/13/2026',
    '24',
    'besok lusa',
    'constructor',
    '__proto__',
    'tostring',
    '11/24/2026',
    '1/1/99999',
  ]) {
    expect(() => readDay(text, today), text).toThrow(
      expect.objectContaining({ code: 'day/not-a-day' }),
    );
  }
});

test('any text is either a day or refused, never a crash', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fc.string({ unit: fc.constantFrom(...'-/. agustnovdes0123456789'), maxLength: 20 }),
      ),
      (text) => {
        try {
          expect(isDay(readDay(text, '2026-11-24' as Day))).toBe(true);
        } catch (error) {
          expect((error as Refusal).code).toMatch(/^day\/(?:not-a-day|out-of-range)$/);
        }
      },
    ),
    runs,
  );
});
