import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import type { Facts } from '#base/refusal.ts';
import { openDuesOf, runningOf } from './recurring-list.view.ts';
import { dueDays } from './rhythm.ts';

/** An entry that is to be posted: on a day to come, or one that waits for somebody. */
export interface UpcomingPosting {
  readonly recurringId: string;
  readonly name: string;
  readonly amount: Money;
  readonly dueOn: Day;
  /** `scheduled`: by itself on its day; `to-confirm`: put before somebody then; the rest wait for somebody now. */
  readonly status: 'scheduled' | 'to-confirm' | 'waiting' | 'failed';
  readonly refusal: { readonly code: string; readonly facts: Facts } | null;
}

const most = 500;

/**
 * What is to be posted within some days, what waits for somebody first, then by day.
 * @param days how far ahead, today not counted
 */
export function upcomingPostings(
  ground: Ground,
  actor: Actor,
  days = 30,
): Promise<UpcomingPosting[]> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const [{ businessDay }, open, running] = await Promise.all([
      standing,
      openDuesOf(q),
      runningOf(q),
    ]);
    const end = addDays(businessDay, days);
    const coming = running.flatMap(({ id, name, amount, asks, ...plan }) =>
      dueDays(plan, plan.nextOn!, days + 1)
        .filter((dueOn) => dueOn <= end)
        .map((dueOn) => ({
          recurringId: id,
          name,
          amount,
          dueOn,
          status: asks ? ('to-confirm' as const) : ('scheduled' as const),
          refusal: null,
        })),
    );
    coming.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
    return [...open, ...coming].slice(0, most);
  });
}
