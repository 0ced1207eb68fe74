import { sql } from 'kysely';
import { prepared } from '../db/flight.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { readInstallation } from '../org/installation.view.ts';
import { personName } from '../person-name.view.ts';
import type { Role } from './roles.ts';

/** A chair in a demonstration that anybody may sit down in. */
export interface DemoSeat {
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
}

/** Installations seen to be demonstrations, which none ceases to be. */
const demos = new WeakSet<Ground>();

const chairs: readonly Role[] = ['treasurer', 'teller', 'supervisor'];

/**
 * The chairs of an organisation, where the installation's own row says that all of it is a
 * demonstration; none anywhere else, whatever is asked.
 *
 * @param actor who asks inside it; whoever stands before the door asks as nobody in particular
 */
export async function demoSeats(
  ground: Ground,
  orgId: string,
  actor: Actor = { kind: 'operator', orgId },
): Promise<DemoSeat[]> {
  if (!demos.has(ground) && !(await readInstallation(ground.pool)).isDemo) return [];
  demos.add(ground);
  const rows = await read(ground, actor, null, (q) =>
    q.many<DemoSeat>(
      prepared(sql`select distinct on (m.role) m.login_id as "loginId", ${personName} as name, m.role
        from mandate m join login l on l.id = m.login_id
        where m.org_id = ${q.orgId} and m.revoked_at is null and m.until_on is null
          and l.disabled_at is null and m.role = any(${chairs as Role[]})
        order by m.role, m.from_on, m.login_id`),
    ),
  );
  return chairs.flatMap((role) => rows.filter((row) => row.role === role));
}

/** The first organisation of a demonstration, for the sign-in page; null anywhere else. */
export async function demoOrganisation(
  ground: Ground,
): Promise<{ id: string; slug: string; name: string } | null> {
  const { rows } = await ground.pool.query<{ id: string; slug: string; name: string }>({
    name: 'demo-organisation',
    text: `select o.id, o.slug, o.name from organisation o
      where o.kind = 'primary' and exists
        (select from organisation i where i.kind = 'installation' and i.demo)
      order by o.created_at, o.id limit 1`,
  });
  return rows[0] ?? null;
}
