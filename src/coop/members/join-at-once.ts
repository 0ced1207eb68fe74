import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { queueEvents } from './member-event.store.ts';

/** Enters for new rows of the register that they applied and were admitted, both on the day of joining. */
export function joinAtOnce(
  deed: Deed,
  members: readonly { readonly id: string; readonly joinedOn: Day }[],
): void {
  queueEvents(
    deed,
    members.flatMap(({ id, joinedOn }) =>
      (['applied', 'admitted'] as const).map((kind, i) => ({
        memberId: id,
        seq: i + 1,
        kind,
        class: 'regular' as const,
        onDay: joinedOn,
      })),
    ),
  );
}
