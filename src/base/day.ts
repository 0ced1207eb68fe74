import { Temporal } from 'temporal-polyfill';
import { refuse } from './refusal.ts';

declare const dayBrand: unique symbol;

/** A civil day, `2027-01-04`: what is written on a voucher, whatever the clock of the server says. */
export type Day = string & { readonly [dayBrand]: 'Day' };

/** The first and the last day the books know. */
export const firstDay = '1900-01-01' as Day;
export const lastDay = '2199-12-31' as Day;

/**
 * A day of its ISO form. Refuses `day/not-a-day` for 31 April, 29 February 2027 and the like, and
 * `day/out-of-range` for a day of the calendar that the books do not know.
 */
export function day(text: string): Day {
  return known(text, text);
}

/** The day, or a refusal that says back what was typed. */
function known(iso: string, text: string): Day {
  if (isDay(iso)) return iso;
  const facts = { text: text.slice(0, 40) };
  if (isInCalendar(iso)) refuse('day/out-of-range', facts);
  return refuse('day/not-a-day', facts);
}

/** Whether a text is a civil day between 1900 and 2199. */
export function isDay(text: string): text is Day {
  return text >= firstDay && text <= lastDay && isInCalendar(text);
}

function isInCalendar(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const [year, month, date] = partsOf(text as Day);
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
}

/** The civil day of an instant in a zone (`Asia/Jakarta`). */
export function dayAt(instant: Date, timeZone: string): Day {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as Day;
}

/** The instant at which a clock in a zone shows a time (`14:30`) on a day. */
export function instantOn(of: Day, time: string, timeZone: string): Date {
  const shown = Temporal.PlainDateTime.from(`${of}T${time}`).toZonedDateTime(timeZone);
  return new Date(shown.epochMilliseconds);
}

/** A number of days later (or earlier, if negative). */
export function addDays(from: Day, days: number): Day {
  return dayOfCount(countOf(from) + days);
}

/** A number of months later; 31 January + 1 month is the last day of February, without drift. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = partsOf(from);
  const count = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  return written(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth)));
}

/** Days from one day to another: negative if the second lies before. */
export function daysBetween(from: Day, to: Day): number {
  return countOf(to) - countOf(from);
}

/** 1 Monday … 7 Sunday. */
export function weekday(of: Day): number {
  // Day nought of the count was a Thursday.
  return ((((countOf(of) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Days are reckoned as whole numbers in Greenwich, where none is longer than another: pages reckon with
 * hundreds of them, and objects for each took half of the first page's time.
 */
const msOfDay = 86_400_000;

function countOf(of: Day): number {
  const [year, month, date] = partsOf(of);
  return Date.UTC(year, month - 1, date) / msOfDay;
}

function dayOfCount(count: number): Day {
  const at = new Date(count * msOfDay);
  return written(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

export function monthStart(of: Day): Day {
  return `${of.slice(0, 7)}-01` as Day;
}

export function monthEnd(of: Day): Day {
  const [year, month] = partsOf(of);
  return `${of.slice(0, 7)}-${pad(lengthOfMonth(year, month))}` as Day;
}

export function yearStart(of: Day): Day {
  return `${of.slice(0, 4)}-01-01` as Day;
}

export function yearEnd(of: Day): Day {
  return `${of.slice(0, 4)}-12-31` as Day;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(of: Day): [year: number, month: number, date: number] {
  return [Number(of.slice(0, 4)), Number(of.slice(5, 7)), Number(of.slice(8, 10))];
}

export function makeDay(year: number, month: number, date: number): Day {
  return day(written(year, month, date));
}

function written(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}` as Day;
}

const monthsByName: Record<string, number> = {
  jan: 1,
  feb: 2,
  peb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  ags: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  nop: 11,
  des: 12,
  dec: 12,
};

/** How many days from today; a map, for an object knows words that nobody put there (`constructor`). */
const daysBySaying: ReadonlyMap<string, number> = new Map([
  ['hari ini', 0],
  ['today', 0],
  ['kemarin', -1],
  ['yesterday', -1],
  ['besok', 1],
  ['tomorrow', 1],
  ['lusa', 2],
]);

/**
 * Reads a day as people type it, day first: `24/11/2026`, `24-11-26`, `24 nov`, `24 November 2026`,
 * `kemarin`, `hari ini`, or ISO. Two digits of a year are of this century up to 20 years ahead.
 * Without a year it is the year of `today`. Refuses `day/not-a-day` or `day/out-of-range` with the text.
 */
export function readDay(text: string, today: Day): Day {
  const bare = text.normalize('NFKC').trim().toLowerCase();
  const said = daysBySaying.get(bare);
  if (said !== undefined) return addDays(today, said);
  if (/^\d{4}-\d\d-\d\d$/.test(bare)) return known(bare, text);
  const match = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})\.?(?:[\s./-]+(\d{4}|\d{2}))?$/.exec(bare);
  const month =
    match && (/^\d/.test(match[2]!) ? Number(match[2]) : monthsByName[match[2]!.slice(0, 3)]);
  if (!match || !month) refuse('day/not-a-day', { text: text.slice(0, 40) });
  const [thisYear] = partsOf(today);
  const year = String(yearOf(match[3], thisYear)).padStart(4, '0');
  return known(`${year}-${pad(month)}-${pad(Number(match[1]))}`, text);
}

function yearOf(text: string | undefined, thisYear: number): number {
  if (text === undefined) return thisYear;
  if (text.length === 4) return Number(text);
  const inThisCentury = Math.floor(thisYear / 100) * 100 + Number(text);
  return inThisCentury > thisYear + 20 ? inThisCentury - 100 : inThisCentury;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
