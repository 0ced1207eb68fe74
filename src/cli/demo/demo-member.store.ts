import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Leaver } from './move-members.ts';

/** Queues the end of memberships, and closes what each kept, which is empty by then. */
export function queueLeavers(deed: Deed, leavers: readonly Leaver[]): void {
  for (const { memberId, on } of leavers) {
    deed.write(sql`select close_sub_account(s.org_id, s.id, ${on}::date) from sub_account s
      where s.org_id = ${deed.orgId} and s.owner_kind = 'member' and s.owner_id = ${memberId}::uuid
        and s.closed_on is null`);
    deed.write(sql`update member set status = 'withdrawn', withdrawn_on = ${on}::date
      where org_id = ${deed.orgId} and id = ${memberId}::uuid`);
  }
}
