import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { absent } from '#base/refusal.ts';
import type { TieRole } from './tie.ts';

/** A tie about to be entered. */
export interface NewTie {
  readonly id: string;
  readonly memberId: string;
  readonly role: TieRole;
  readonly relation: string;
  readonly kinOf: string;
  readonly fromOn: Day;
}

/** A tie about to be ended. */
export interface LockedTie {
  readonly id: string;
  readonly memberId: string;
  readonly role: TieRole;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

/** Queues a tie. */
export function queueTie(deed: Deed, tie: NewTie): void {
  deed.write(sql`
    insert into member_tie (org_id, id, member_id, role, relation, kin_of, from_on, deed_id)
    values (${deed.orgId}, ${tie.id}, ${tie.memberId}, ${tie.role}, ${tie.relation}, ${tie.kinOf}, ${tie.fromOn},
      ${deed.id})`);
}

/**
 * Reads a tie and locks it.
 * @throws Refusal `member/tie-absent`
 */
export function lockTie(q: Reads, id: string): Promise<LockedTie> {
  return q.one(
    sql<LockedTie>`
      select t.id, t.member_id as "memberId", t.role, t.from_on as "fromOn", t.until_on as "untilOn"
      from member_tie t where t.org_id = ${q.orgId} and t.id = ${id}::uuid for update`,
    () => absent('member/tie-absent', { id }),
  );
}

/** Queues the last day of a tie. */
export function queueTieEnd(deed: Deed, id: string, untilOn: Day): void {
  deed.write(sql`
    update member_tie set until_on = ${untilOn}::date, ended_deed_id = ${deed.id}
    where org_id = ${deed.orgId} and id = ${id}::uuid`);
}
