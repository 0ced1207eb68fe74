import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';

/** When somebody joined, as the list of what happened bounds it. */
export interface Joining {
  readonly hasJoined: boolean;
  /** The day of the first thing that happened to them as a member. */
  readonly nextOn: Day | null;
}

/** Between what the day of joining of a member may lie. */
export async function joiningOf(q: Reads, memberId: string): Promise<Joining> {
  const row = await q.maybe(sql<Joining>`
    select coalesce(bool_or(e.kind in ('taken-over', 'admitted')), false) as "hasJoined",
      min(e.on_day) filter (where e.kind not in ('taken-over', 'applied', 'admitted')) as "nextOn"
    from member_event e where e.org_id = ${q.orgId} and e.member_id = ${memberId}::uuid`);
  return row!;
}
