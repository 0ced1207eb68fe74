import { sql } from 'kysely';
import type { Day } from '../day.ts';
import type { Actor, Ground } from '../ground.ts';
import type { Role } from '../people/roles.ts';
import { personName } from '../person-name.view.ts';
import { read } from '../read.ts';

/** A role that somebody holds by a login that nobody can sign in by. */
export interface SeatToFill {
  readonly mandateId: string;
  readonly name: string;
  readonly role: Role;
  /** Null where the office was closed, or none is named. */
  readonly officeId: string | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

/** An invitation asks for two letters; `rpad` alone would also cut what is longer. */
const nameToInvite = sql`rpad(${personName}, greatest(2, length(${personName})), '-')`;

/** Roles held today or later by logins that came along shut; members sign in by no role of the office. */
export function seatsToFill(ground: Ground, actor: Actor): Promise<SeatToFill[]> {
  return read(ground, actor, 'mandate.grant', async (q, standing) => {
    const { businessDay } = await standing;
    return q.many(
      sql<SeatToFill>`select m.id as "mandateId", ${nameToInvite} as name, m.role,
          o.id as "officeId", greatest(m.from_on, ${businessDay}::date) as "fromOn", m.until_on as "untilOn"
        from mandate m join login l on l.id = m.login_id
          left join office o on o.org_id = m.org_id and o.id = m.office_id and o.closed_on is null
        where m.org_id = ${q.orgId} and m.revoked_at is null and m.role <> 'member'
          and coalesce(m.until_on, 'infinity') >= ${businessDay}::date
          and l.disabled_at is not null and l.password_hash is null
        order by m.role, name, m.id limit 1000`,
    );
  });
}
