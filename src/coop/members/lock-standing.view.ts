import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { absent } from '#base/refusal.ts';
import type { MemberClass, MemberKind, Standing } from './standing.ts';

/** A member as an act finds them, their row locked. */
export interface LockedMember {
  readonly id: string;
  /** Of an applicant: the number of the application. */
  readonly number: string;
  readonly name: string;
  readonly kind: MemberKind;
  readonly class: MemberClass;
  readonly standing: Standing;
  /** The day of what happened last, and how many events there are. */
  readonly lastDay: Day | null;
  readonly events: number;
}

/**
 * Reads how a member stands and locks their row, so that what rests on it stays so until commit.
 * @throws Refusal `member/absent`
 */
export function lockStanding(q: Reads, memberId: string): Promise<LockedMember> {
  return q.one(lockWhere(q, sql`m.id = ${memberId}::uuid`), () =>
    absent('member/absent', { id: memberId }),
  );
}

/** The same for those to whom sub-accounts belong, in one order, so that two acts never wait for each other. */
export function lockOwnersOf(q: Reads, subIds: readonly string[]): Promise<LockedMember[]> {
  const owners = sql`select s.owner_id from sub_account s
    where s.org_id = ${q.orgId} and s.owner_kind = 'member' and s.id = any (${[...subIds]}::uuid[])`;
  return q.many(lockWhere(q, sql`m.id in (${owners})`));
}

/** The same for all whom one deed entered in the register. */
export function lockEnteredBy(q: Reads, deedId: string): Promise<LockedMember[]> {
  return q.many(lockWhere(q, sql`m.deed_id = ${deedId}::uuid`));
}

function lockWhere(q: Reads, which: RawBuilder<unknown>): RawBuilder<LockedMember> {
  return sql<LockedMember>`
    with own as materialized (
      select m.id, m.number, m.name, m.kind, m.class, m.standing from member m
      where m.org_id = ${q.orgId} and ${which} order by m.id for update)
    select own.*, last.on_day as "lastDay", coalesce(last.seq, 0) as events
    from own left join lateral (
      select e.on_day, e.seq from member_event e
      where e.org_id = ${q.orgId} and e.member_id = own.id order by e.seq desc limit 1) last on true`;
}
