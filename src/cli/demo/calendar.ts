import { addDays, addMonths, daysBetween, makeDay, monthEnd, partsOf, weekday } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { holidayYears } from '#base/calendar/holidays.ts';

/** The one calendar on which every chapter of the demonstration is told. */
export interface Calendar {
  /** The year-end on which the books were opened. */
  readonly opening: Day;
  /** The first day that is told, and the last: yesterday. */
  readonly first: Day;
  readonly last: Day;
  /** The year that has been closed since. */
  readonly closedYear: number;
  /** The day on which that year was closed. */
  readonly closingDay: Day;
  /** The first days of the months that are told. */
  readonly months: readonly Day[];
  /** The days of a month, up to the last that is told. */
  daysOf(month: Day): Day[];
  /** Whether the office is open: not on Sundays, holidays and in the week of Lebaran. */
  isOpen(day: Day): boolean;
  /** The first open day from a day on. */
  openFrom(day: Day): Day;
  /** Days until the next first day of Idul Fitri. */
  daysToLebaran(day: Day): number;
}

/** How long after a year's end its books are closed at the latest. */
const closingDays = 20;

/** Lays out the calendar for books that were opened two year-ends ago and kept until yesterday. */
export function calendarUntil(today: Day): Calendar {
  const last = addDays(today, -1);
  const [year] = partsOf(addDays(last, -closingDays));
  const closedYear = year - 1;
  const opening = makeDay(closedYear - 1, 12, 31);
  const first = addDays(opening, 1);
  const isOpen = remembered(
    (day) => weekday(day) !== 7 && !isHoliday(day) && !isInLebaranWeek(day),
  );
  const openFrom = remembered((day) => {
    let open = day;
    while (!isOpen(open)) open = addDays(open, 1);
    return open;
  });
  const months: Day[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return {
    opening,
    first,
    last,
    closedYear,
    closingDay: openFrom(makeDay(closedYear + 1, 1, closingDays - 6)),
    months,
    isOpen,
    openFrom,
    daysToLebaran: remembered(daysToLebaran),
    daysOf: (month) => {
      const end = monthEnd(month) < last ? monthEnd(month) : last;
      return Array.from({ length: daysBetween(month, end) + 1 }, (_, i) => addDays(month, i));
    },
  };
}

/** Every chapter asks the same of every day: each answer is reckoned once. */
function remembered<T>(reckon: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const answer = reckon(day);
    known.set(day, answer);
    return answer;
  };
}

/** A day of a month, or the month's last if it has none such. */
export function dateIn(month: Day, date: number): Day {
  const wanted = `${month.slice(0, 7)}-${String(date).padStart(2, '0')}` as Day;
  const end = monthEnd(month);
  return wanted > end ? end : wanted;
}

interface Year {
  readonly holidays: ReadonlySet<string>;
  readonly lebaran: Day;
}

const years = new Map<number, Year>();

function yearOf(day: Day): Year {
  const [number] = partsOf(day);
  const found = years.get(number);
  if (found) return found;
  const data = holidayYears[number];
  const lebaran = (data?.lebaran ?? reckonedLebaran(number)) as Day;
  const fixed = ['01-01', '05-01', '06-01', '08-17', '12-25'].map((date) => `${number}-${date}`);
  const year = { holidays: new Set(data?.holidays ?? [...fixed, lebaran]), lebaran };
  years.set(number, year);
  return year;
}

function isHoliday(day: Day): boolean {
  return yearOf(day).holidays.has(day);
}

function isInLebaranWeek(day: Day): boolean {
  const since = daysBetween(yearOf(day).lebaran, day);
  return since >= -2 && since <= 5;
}

function daysToLebaran(day: Day): number {
  const days = daysBetween(day, yearOf(day).lebaran);
  return days >= 0 ? days : daysBetween(day, yearOf(addDays(day, 366 - dayOfYear(day))).lebaran);
}

function dayOfYear(day: Day): number {
  return daysBetween(makeDay(partsOf(day)[0], 1, 1), day);
}

/** The first of Syawal by the tabular calendar, for years that no decree has named yet. */
function reckonedLebaran(year: number): Day {
  const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
    timeZone: 'UTC',
    month: 'numeric',
    day: 'numeric',
  });
  for (let day = makeDay(year, 1, 1); day.startsWith(String(year)); day = addDays(day, 1)) {
    const parts = islamic.formatToParts(new Date(`${day}T00:00:00Z`));
    const of = (type: string) => parts.find((part) => part.type === type)?.value;
    if (of('month') === '10' && of('day') === '1') return day;
  }
  return makeDay(year, 12, 31);
}
