import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import type { DifferenceCause } from './cash-difference.ts';

/** Queues a session: somebody keeps a drawer from now on. */
export function queueSession(
  deed: Deed,
  session: {
    readonly id: string;
    readonly drawerId: string;
    readonly loginId: string;
    readonly day: Day;
    readonly opening: Money;
  },
): void {
  deed.write(
    build.insertInto('drawer_session').values({
      org_id: deed.orgId,
      id: session.id,
      drawer_id: session.drawerId,
      login_id: session.loginId,
      day: session.day,
      opened_at: deed.at,
      opening: session.opening,
      deed_id: deed.id,
    }),
  );
}

/** Queues what a session was counted at, and all that was booked as its difference. */
export function queueCounted(
  deed: Deed,
  id: string,
  count: {
    readonly expected: Money;
    readonly counted: Money;
    readonly difference: Money;
    readonly cause?: DifferenceCause | undefined;
    readonly note?: string;
  },
): void {
  deed.write(
    build
      .updateTable('drawer_session')
      .set({
        status: 'counted',
        expected: count.expected,
        counted: count.counted,
        difference: count.difference,
        ...(count.note === undefined ? {} : { note: count.note }),
        ...(count.cause === undefined ? {} : { cause: count.cause }),
      })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

/** Queues the end of a session. */
export function queueSessionEnd(deed: Deed, id: string): void {
  deed.write(
    build
      .updateTable('drawer_session')
      .set({ status: 'closed', closed_at: deed.at, closed_deed_id: deed.id })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}
