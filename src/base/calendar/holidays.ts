import type { Day } from '../day.ts';
import known from './holidays.json' with { type: 'json' };

/** What is known of a year: national holidays with shared leave, and the first day of Idul Fitri. */
export interface HolidayYear {
  readonly holidays: readonly string[];
  readonly lebaran: string;
}

/** The years whose holidays are known (2020 to 2027, the last estimated), by their number. */
export const holidayYears = known.years as Readonly<Record<string, HolidayYear>>;

/** The national holidays within a span; of a year that is not known, none. */
export function holidaysBetween(from: Day, to: Day): Day[] {
  return Object.values(holidayYears)
    .flatMap((year) => year.holidays as Day[])
    .filter((day) => day >= from && day <= to);
}
