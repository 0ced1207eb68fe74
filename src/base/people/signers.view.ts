import { sql } from 'kysely';
import type { Day } from '../day.ts';
import type { Reads } from '../db/reads.ts';
import { personName } from '../person-name.view.ts';

/** The roles that sign a statement, in the order in which they sign. */
export const signingRoles = ['chair', 'treasurer', 'supervisor'] as const;
export type SigningRole = (typeof signingRoles)[number];

/** Who signs as what; a role that nobody holds is left out. */
export type Signers = Readonly<Partial<Record<SigningRole, string>>>;

/** Who held each signing role on a day; of several, whoever has held it longest. */
export async function signersOn(q: Reads, on: Day): Promise<Signers> {
  const rows = await q.many(sql<{ role: SigningRole; name: string }>`
    select distinct on (m.role) m.role, ${personName} as name
    from mandate m join login l on l.id = m.login_id
    where m.org_id = ${q.orgId} and m.role in (${sql.join([...signingRoles])}) and m.revoked_at is null
      and m.from_on <= ${on}::date and (m.until_on is null or m.until_on >= ${on}::date)
    order by m.role, m.from_on, m.id`);
  return Object.fromEntries(rows.map(({ role, name }) => [role, name]));
}
