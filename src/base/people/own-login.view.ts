import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';
import { loginOf } from '../ground.ts';
import { absent } from '../refusal.ts';

/** Who acts, if they hold or held a role here; refuses `organisation/absent` for anybody else. */
export async function ownLogin(q: Reads): Promise<string> {
  const loginId = loginOf(q.actor) ?? absent('organisation/absent');
  await q.one(
    sql`select from mandate m where m.org_id = ${q.orgId} and m.login_id = ${loginId}::uuid
      and m.revoked_at is null limit 1`,
    () => absent('organisation/absent'),
  );
  return loginId;
}
