import { sql } from 'kysely';
import type { Actor, Ground } from '../../ground.ts';
import { read } from '../../read.ts';
import type { Session } from '../session.ts';

/** A code that an administrator gave somebody, or a sign-out they did for them. */
export interface ResetTrace {
  readonly loginId: string;
  readonly orgName: string;
  readonly act: 'password.give-code' | 'session.end-of';
  readonly at: Date;
  /** Who did it, as the organisation calls them; null: whoever owns the machine. */
  readonly by: string | null;
  /** Whom it was done for. */
  readonly name: string;
}

/** For how long a trace is shown. */
const traceDays = 90;

/** What was done to one's own account by others, in every organisation where one holds a role. */
export async function ownTraces(ground: Ground, session: Session): Promise<ResetTrace[]> {
  const orgIds = [...new Set(session.mandates.map((mandate) => mandate.orgId))].slice(0, 20);
  const found = await Promise.all(
    orgIds.map((orgId) => tracesIn(ground, { kind: 'operator', orgId }, null, session.loginId)),
  );
  return found.flat().toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

/** The same for all who hold a role in an organisation: what chair and supervisors see. */
export function officeTraces(ground: Ground, actor: Actor): Promise<ResetTrace[]> {
  return tracesIn(ground, actor, 'mandate.read', null);
}

function tracesIn(
  ground: Ground,
  actor: Actor,
  permission: string | null,
  loginId: string | null,
): Promise<ResetTrace[]> {
  return read(ground, actor, permission, (q) => {
    const since = new Date(q.now.getTime() - traceDays * 86_400_000);
    // By the people of the organisation, whose histories are found by their key.
    return q.many(
      sql<ResetTrace>`with people as (
          select distinct on (m.login_id) m.login_id, coalesce(nullif(m.name, ''), l.name) as name
          from mandate m join login l on l.id = m.login_id
          where m.org_id = ${q.orgId} and (${loginId}::uuid is null or m.login_id = ${loginId})
          order by m.login_id, m.id desc)
        select p.login_id as "loginId", o.name as "orgName", d.act, d.at, p.name,
          (select coalesce(nullif(g.name, ''), a.name) from login a
            left join mandate g on g.org_id = d.org_id and g.login_id = a.id
            where a.id = d.login_id order by g.id desc nulls last limit 1) as by
        from people p
          join deed_record r on r.org_id = ${q.orgId} and r.record_id = p.login_id
          join deed d on d.org_id = r.org_id and d.id = r.deed_id
          join organisation o on o.id = d.org_id
        where d.at > ${since} and d.act in ('password.give-code', 'session.end-of')
        order by d.at desc limit 50`,
    );
  });
}
