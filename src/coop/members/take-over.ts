import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { queueEvents } from './member-event.store.ts';

/**
 * Enters for members who come in by a sheet that they are taken over: on their day of joining, or, where the
 * sheet does not say it, on the day to which it brings the books.
 */
export function takeOver(
  deed: Deed,
  members: readonly { readonly id: string; readonly joinedOn: Day | null }[],
  day: Day,
): void {
  queueEvents(
    deed,
    members.map(({ id, joinedOn }) => ({
      memberId: id,
      seq: 1,
      kind: 'taken-over',
      class: 'regular',
      onDay: joinedOn ?? day,
    })),
  );
}
