import { addDays, addMonths, makeDay, monthEnd, monthStart, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';

/** What has to be done by when; the page has the words. */
export interface DueDay {
  readonly what: 'month' | 'year-end' | 'annual-meeting' | 'role-ends';
  readonly on: Day;
  /** The month or year it is about, or the role that ends. */
  readonly of: string;
  /** Who holds the role. */
  readonly name?: string;
}

/** A role that somebody holds until a day. */
export interface EndingRole {
  readonly role: string;
  readonly name: string;
  readonly untilOn: Day | null;
}

/** UU 25/1992, art. 26(2): the meeting that approves the accounts is at most six months after the book year. */
const monthsToMeeting = 6;
/** A role that ends within this time is told of, so that its successor is chosen before. */
const daysAhead = 90;

/**
 * The next due days, the earliest first: the running month's end, the book year's, the annual meeting about
 * the last book year (or, once that is over, the running one), and roles that end soon.
 */
export function dueDays(today: Day, roles: readonly EndingRole[]): DueDay[] {
  const [year] = partsOf(today);
  const meetingOf = (bookYear: number): Day =>
    monthEnd(addMonths(makeDay(bookYear, 12, 1), monthsToMeeting));
  const bookYear = meetingOf(year - 1) >= today ? year - 1 : year;
  const horizon = addDays(today, daysAhead);
  const ending = roles.flatMap(({ role, name, untilOn }): DueDay[] =>
    untilOn !== null && untilOn >= today && untilOn <= horizon
      ? [{ what: 'role-ends', on: untilOn, of: role, name }]
      : [],
  );
  const due: DueDay[] = [
    { what: 'month', on: monthEnd(today), of: monthStart(today) },
    { what: 'year-end', on: makeDay(year, 12, 31), of: String(year) },
    { what: 'annual-meeting', on: meetingOf(bookYear), of: String(bookYear) },
    ...ending,
  ];
  return due.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}
