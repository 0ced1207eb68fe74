import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { daysBetween } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { runningOf } from './recurring-list.view.ts';
import { dueDays } from './rhythm.ts';

/** A day to come of an entry that comes again. */
export interface ComingRecurring {
  readonly recurringId: string;
  readonly name: string;
  readonly amount: Money;
  readonly dueOn: Day;
  /** Whether it is put before somebody then, instead of being posted. */
  readonly asks: boolean;
}

/** The days up to an end on which something comes again, inside a read that asks for more. */
export async function comingRecurring(q: Reads, today: Day, end: Day): Promise<ComingRecurring[]> {
  const running = await runningOf(q);
  // What was left waiting comes first; it is told of a year and no more.
  const most = daysBetween(today, end) + 400;
  return running.flatMap(({ id, name, amount, asks, ...plan }) => {
    const untilOn = plan.untilOn !== null && plan.untilOn < end ? plan.untilOn : end;
    return dueDays({ ...plan, untilOn }, plan.nextOn!, most).map((dueOn) => ({
      ...{ recurringId: id, name, amount, dueOn, asks },
    }));
  });
}
