import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { build } from '#base/db/connect.ts';

/** Queues that somebody keeps a drawer from now on. */
export function queueSeat(
  deed: Deed,
  seat: { readonly loginId: string; readonly subAccountId: string; readonly day: Day },
): void {
  deed.write(
    build.insertInto('cash_seat').values({
      org_id: deed.orgId,
      login_id: seat.loginId,
      sub_id: seat.subAccountId,
      day: seat.day,
      deed_id: deed.id,
    }),
  );
}

/** Queues that nobody keeps a drawer any more. */
export function queueLeave(deed: Deed, subAccountId: string): void {
  deed.write(
    build
      .deleteFrom('cash_seat')
      .where('org_id', '=', deed.orgId)
      .where('sub_id', '=', subAccountId),
  );
}

/** Queues on which day a drawer's cash moves; null: on none. */
export function queueMovesOn(deed: Deed, subAccountId: string, day: Day | null): void {
  deed.write({
    name: 'set-moves-on',
    text: 'select set_moves_on($1::uuid, $2::uuid, $3::date)',
    values: [deed.orgId, subAccountId, day ?? 'infinity'],
  });
}
