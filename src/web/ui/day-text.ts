import { weekdays } from '#base/day-text.ts';
import type { Language } from '#base/words.ts';

export { dayText } from '#base/day-text.ts';
export type { DayStyle } from '#base/day-text.ts';
export { instantText } from '#base/instant-text.ts';

/** A civil day as it is typed: `24/11/2026`. */
export function typedDay(day: string): string {
  const [year, month, date] = day.split('-');
  return date === undefined ? day : `${date}/${month!}/${year!}`;
}

/** The short names of the weekdays, Monday first, for the head of a calendar. */
export function weekdayHeads(language: Language): { short: string; long: string }[] {
  const names = weekdays[language];
  return [1, 2, 3, 4, 5, 6, 0].map((i) => ({ short: names[i]!.slice(0, 2), long: names[i]! }));
}
