import type { App } from '#app.ts';
import { addDays, addMonths, monthStart, partsOf, yearEnd } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Actor } from '#base/ground.ts';
import { perform } from '#base/perform.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { closeYear } from '#ledger/periods/close-year.ts';
import { dateIn } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { groundAt } from './ground-at.ts';

/**
 * Closes what a month's days see closed: the month before it, early in the month, and in January the
 * year. The last complete month stays open, for whoever tries the demonstration to close.
 */
export async function closeMonths(
  app: App,
  treasurer: Actor,
  calendar: Calendar,
  month: Day,
): Promise<void> {
  const before = addMonths(month, -1);
  const [year] = partsOf(before);
  const isYearEnd = monthStart(yearEnd(before)) === before;
  if (isYearEnd && year === calendar.closedYear) {
    const ground = groundAt(app, calendar.closingDay, '14:30:00');
    await perform(ground, treasurer, closeYear, { year }, `demo:close:${year}`);
    return;
  }
  const isLast = addMonths(month, 1) > addDays(calendar.last, 1);
  if (isLast) return;
  const ground = groundAt(app, calendar.openFrom(dateIn(month, 8)), '15:45:00');
  await perform(
    ground,
    treasurer,
    closePeriod,
    { month: before.slice(0, 7) },
    `demo:close:${before}`,
  );
}
