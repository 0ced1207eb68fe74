import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';
import { loginOf } from '../ground.ts';

/** The roles the actor's login holds today in an organisation, whichever one the transaction is in. */
export async function ownRoles(q: Reads, orgId: string): Promise<string[]> {
  const rows = await q.many(
    sql<{
      role: string;
    }>`select m.role from mandate m left join org_profile p on p.org_id = m.org_id
      where m.org_id = ${orgId} and m.login_id = ${loginOf(q.actor)} and m.revoked_at is null
        and m.from_on <= (${q.now}::timestamptz at time zone coalesce(p.time_zone, 'Asia/Jakarta'))::date
        and (m.until_on is null or m.until_on >= (${q.now}::timestamptz at time zone coalesce(p.time_zone, 'Asia/Jakarta'))::date)`,
  );
  return rows.map((row) => row.role);
}
