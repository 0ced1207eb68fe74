import { z } from 'zod';
import { day, monthEnd } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { told, yearBetween } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';

/** A month as addresses and inputs write it (`2026-03`), read as its first day. */
export const monthInput: z.ZodType<Day, string> = z
  .string()
  .transform((text, ctx) => told(ctx, () => monthOf(text)));

function monthOf(text: string): Day {
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) {
    refuse('period/not-a-month', { text: text.slice(0, 40) });
  }
  return day(`${text}-01`);
}

/** A year that the books know. */
export const yearInput = yearBetween(1900, 2199);

/** Refuses a month that is not over on the business day: what is still to come could not be posted. */
export function mustBeOver(month: Day, today: Day): void {
  if (monthEnd(month) > today) {
    refuse('period/not-over', { field: 'month', month: month.slice(0, 7), end: monthEnd(month) });
  }
}

/** The last day of a year, refused while it has not come. */
export function mustBeOverYear(year: number, today: Day): void {
  if (`${year}-12-31` > today) refuse('year-end/not-over', { field: 'year', year });
}
