import {
  addDays,
  lastDay,
  addMonths,
  daysBetween,
  monthEnd,
  monthStart,
  partsOf,
} from '#base/day.ts';
import type { Day } from '#base/day.ts';

/** How often an entry comes again. */
export const rhythms = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Rhythm = (typeof rhythms)[number];

/** The days of a plan: from a day on, until a day or for ever. */
export interface RhythmPlan {
  readonly every: Rhythm;
  /** The date within the month, 31 for its last day; null where days or weeks are counted. */
  readonly dayNo: number | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

const months = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The first day of a plan that is not before a day; null if the plan is over by then. Weeks are counted
 * from `fromOn`, so they keep its weekday; months from the month of `fromOn`, and a date that a month
 * lacks falls on its last day. Where the books know no further day, every plan is over.
 */
export function dueFrom(plan: RhythmPlan, day: Day): Day | null {
  const from = day > plan.fromOn ? day : plan.fromOn;
  const due = isByDays(plan) ? byDays(plan, from) : byMonths(plan, from);
  return due > (plan.untilOn ?? lastDay) ? null : due;
}

function isByDays({ every }: RhythmPlan): boolean {
  return every === 'day' || every === 'week';
}

/** The next days of a plan, not before a day; fewer than asked for where it ends. */
export function dueDays(plan: RhythmPlan, day: Day, most: number): Day[] {
  const days: Day[] = [];
  let due = dueFrom(plan, day);
  while (due !== null && days.length < most) {
    days.push(due);
    due = dueFrom(plan, addDays(due, 1));
  }
  return days;
}

function byDays({ every, fromOn }: RhythmPlan, from: Day): Day {
  const step = every === 'week' ? 7 : 1;
  return addDays(fromOn, Math.ceil(daysBetween(fromOn, from) / step) * step);
}

function byMonths(plan: RhythmPlan, from: Day): Day {
  const step = months[plan.every as keyof typeof months];
  const passed = Math.floor(monthsBetween(plan.fromOn, from) / step);
  const due = dateIn(plan, passed * step);
  return due >= from ? due : dateIn(plan, (passed + 1) * step);
}

/** The plan's date in the month that lies so many months after its first; it may be one the books do not know. */
function dateIn({ fromOn, dayNo }: RhythmPlan, later: number): Day {
  const month = addMonths(monthStart(fromOn), later);
  const [, , last] = partsOf(monthEnd(month));
  return addDays(month, Math.min(dayNo ?? 1, last) - 1);
}

function monthsBetween(a: Day, b: Day): number {
  const [[ay, am], [by, bm]] = [partsOf(a), partsOf(b)];
  return (by - ay) * 12 + bm - am;
}
