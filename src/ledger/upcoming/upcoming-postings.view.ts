import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import type { Facts } from '#base/refusal.ts';
import { comingDepreciation } from '../assets/coming-depreciation.view.ts';
import { comingRecurring } from '../recurring/coming-recurring.view.ts';
import { openDuesOf } from '../recurring/recurring-list.view.ts';
import { comingParts } from '../run-off/coming-parts.view.ts';
import { openPartsOf } from '../run-off/run-off-list.view.ts';

/** What an entry to come stems from. */
export type UpcomingKind = 'recurring' | 'run-off' | 'depreciation';

/** An entry that is to be posted: on a day to come, or one that waits for somebody. */
export interface UpcomingPosting {
  readonly kind: UpcomingKind;
  /** The plan; null: depreciation is of all assets. */
  readonly id: string | null;
  readonly name: string;
  readonly amount: Money;
  readonly dueOn: Day;
  /**
   * `scheduled`: by itself on its day; `to-confirm`: put before somebody then; the rest wait for somebody now.
   * `reversed`: its own entry was reversed, so that its month stands open; `halted`: the entry behind the plan was.
   */
  readonly status: 'scheduled' | 'to-confirm' | 'waiting' | 'failed' | 'reversed' | 'halted';
  readonly refusal: { readonly code: string; readonly facts: Facts } | null;
}

const most = 500;

/**
 * What is to be posted within some days, what waits for somebody first, then by day: entries that come again,
 * parts of what is spread over months, and depreciation, which somebody posts.
 * @param days how far ahead, today not counted
 */
export function upcomingPostings(
  ground: Ground,
  actor: Actor,
  days = 30,
): Promise<UpcomingPosting[]> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const { businessDay } = await standing;
    const end = addDays(businessDay, days);
    const [dues, parts, again, spread, worn] = await Promise.all([
      openDuesOf(q),
      openPartsOf(q),
      comingRecurring(q, businessDay, end),
      comingParts(q, businessDay, end),
      comingDepreciation(q, businessDay, end),
    ]);
    const open: UpcomingPosting[] = [
      ...dues.map(({ recurringId, ...due }) => ({
        ...due,
        kind: 'recurring' as const,
        id: recurringId,
      })),
      ...parts.map(({ runOffId, ...part }) => ({
        ...part,
        kind: 'run-off' as const,
        id: runOffId,
      })),
    ];
    const coming: UpcomingPosting[] = [
      ...again.map(({ recurringId, asks, ...one }) => ({
        ...{ ...one, kind: 'recurring' as const, id: recurringId, refusal: null },
        status: asks ? ('to-confirm' as const) : ('scheduled' as const),
      })),
      ...spread.map(({ runOffId, ...one }) => ({
        ...{ ...one, kind: 'run-off' as const, id: runOffId, refusal: null },
        status: 'scheduled' as const,
      })),
    ];
    for (const { dueOn, amount } of worn) {
      const isDue = dueOn <= businessDay;
      const shown = {
        kind: 'depreciation' as const,
        id: null,
        name: '',
        amount,
        dueOn,
        refusal: null,
      };
      if (isDue) open.push({ ...shown, status: 'waiting' });
      else coming.push({ ...shown, status: 'to-confirm' });
    }
    return [...open.toSorted(byDay), ...coming.toSorted(byDay)].slice(0, most);
  });
}

function byDay(a: UpcomingPosting, b: UpcomingPosting): number {
  return a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.name < b.name ? -1 : 1;
}
