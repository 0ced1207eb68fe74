import { sql } from 'kysely';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { personName } from '../person-name.view.ts';

/** Somebody who holds or held a role in the organisation. */
export interface KnownPerson {
  readonly loginId: string;
  readonly name: string;
}

/** Everybody who may be given a role without an invitation, by name; at most a thousand. */
export function knownPeople(ground: Ground, actor: Actor): Promise<KnownPerson[]> {
  return read(ground, actor, 'mandate.read', (q) =>
    q.many(
      sql<KnownPerson>`select * from (
          select distinct on (m.login_id) m.login_id as "loginId", ${personName} as name
          from mandate m join login l on l.id = m.login_id
          where m.org_id = ${q.orgId} and l.disabled_at is null
          order by m.login_id, m.id desc) people
        order by name limit 1000`,
    ),
  );
}
