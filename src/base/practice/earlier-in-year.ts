import { addDays, daysBetween, yearStart } from '../day.ts';
import type { Day } from '../day.ts';

/**
 * A day of the same year, not after the given one: whatever was counted by years stays, and nothing that
 * followed the true day now comes before it.
 *
 * @param chance any whole number; the same one gives the same day
 */
export function earlierInYear(on: Day, chance: number): Day {
  const first = yearStart(on);
  return addDays(first, Math.abs(chance) % (daysBetween(first, on) + 1));
}
