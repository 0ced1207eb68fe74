import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { Facts } from '#base/refusal.ts';
import type { Rhythm } from './rhythm.ts';

/** A plan as its acts need it. */
export interface LockedRecurring {
  readonly id: string;
  readonly name: string;
  readonly voucher: unknown;
  readonly every: Rhythm;
  readonly dayNo: number | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  readonly nextOn: Day | null;
  readonly pausedOn: Day | null;
  readonly endedOn: Day | null;
}

/** What became of one day. */
export type DueStatus = 'posted' | 'waiting' | 'failed' | 'skipped';

/**
 * Locks a plan, so that nobody posts, pauses or ends it at the same moment.
 * @throws Refusal `recurring/absent`
 */
export function lockRecurring(q: Reads, id: string): Promise<LockedRecurring> {
  return q.one<LockedRecurring>(
    {
      text: `select id, name, voucher, every, day_no as "dayNo", from_on as "fromOn", until_on as "untilOn",
          next_on as "nextOn", paused_on as "pausedOn", ended_on as "endedOn"
        from recurring where org_id = $1 and id = $2 for update`,
      values: [q.orgId, id],
    },
    () => absent('recurring/absent', { field: 'recurringId' }),
  );
}

/** What has been decided about a day so far; undefined: nothing. Asked behind the plan's lock. */
export function dueOf(
  q: Reads,
  recurringId: string,
  dueOn: Day,
): Promise<{ readonly status: DueStatus } | undefined> {
  return q.maybe({
    text: 'select status from recurring_due where org_id = $1 and recurring_id = $2 and due_on = $3',
    values: [q.orgId, recurringId, dueOn],
  });
}

/** A plan to be written. */
export interface NewRecurring {
  readonly id: string;
  readonly name: string;
  readonly voucher: unknown;
  readonly amount: Money;
  readonly every: Rhythm;
  readonly dayNo: number | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  readonly asks: boolean;
  readonly nextOn: Day;
  readonly replacesId: string | null;
}

/** Queues a new plan. */
export function queueRecurring(deed: Deed, plan: NewRecurring): void {
  deed.write(
    build.insertInto('recurring').values({
      org_id: deed.orgId,
      id: plan.id,
      name: plan.name,
      voucher: JSON.stringify(plan.voucher),
      amount: plan.amount,
      every: plan.every,
      day_no: plan.dayNo,
      from_on: plan.fromOn,
      until_on: plan.untilOn,
      asks: plan.asks,
      next_on: plan.nextOn,
      replaces_id: plan.replacesId,
      deed_id: deed.id,
    }),
  );
}

/** What changes on a plan that runs. */
export interface RecurringState {
  readonly until_on?: Day | null;
  readonly next_on?: Day | null;
  readonly paused_on?: Day | null;
  readonly ended_on?: Day | null;
}

/** Queues where a plan stands. */
export function queueRecurringState(deed: Deed, id: string, state: RecurringState): void {
  deed.write(
    build.updateTable('recurring').set(state).where('org_id', '=', deed.orgId).where('id', '=', id),
  );
}

/** Queues what became of a day. */
export function queueDue(
  deed: Deed,
  due: {
    readonly recurringId: string;
    readonly dueOn: Day;
    readonly status: DueStatus;
    readonly entryId?: string;
    readonly refusal?: { readonly code: string; readonly facts: Facts };
    readonly reason?: string;
  },
): void {
  const became = {
    status: due.status,
    entry_id: due.entryId ?? null,
    refusal: due.refusal === undefined ? null : JSON.stringify(due.refusal),
    reason: due.reason ?? '',
    at: deed.at,
    deed_id: deed.id,
  };
  const key = { org_id: deed.orgId, recurring_id: due.recurringId, due_on: due.dueOn };
  deed.write(
    build
      .insertInto('recurring_due')
      .values({ ...key, ...became })
      .onConflict((known) =>
        known.columns(['org_id', 'recurring_id', 'due_on']).doUpdateSet(became),
      ),
  );
}
