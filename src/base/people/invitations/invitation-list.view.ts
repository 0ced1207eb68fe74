import { sql } from 'kysely';
import type { Day } from '../../day.ts';
import type { Actor, Ground } from '../../ground.ts';
import { read } from '../../read.ts';
import { nameHere } from '../../person-name.view.ts';
import type { Role } from '../roles.ts';

/** One invitation in the list of the office. */
export interface InvitationRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly office: string | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  readonly invitedBy: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly state: 'waiting' | 'accepted' | 'expired' | 'revoked';
}

export const invitationsPerPage = 50;

/** The invitations of an organisation: those that wait first, then the latest. */
export function invitationList(
  ground: Ground,
  actor: Actor,
  page: number,
): Promise<{ rows: InvitationRow[]; hasMore: boolean }> {
  const offset = (Math.max(1, Math.min(page, 1_000)) - 1) * invitationsPerPage;
  return read(ground, actor, 'mandate.read', async (q) => {
    const rows = await q.many(
      sql<InvitationRow>`select i.id, i.name, i.role, f.name as office, i.from_on as "fromOn", i.until_on as "untilOn",
          ${nameHere(sql`i.org_id`, sql`i.invited_by`)} as "invitedBy",
          i.created_at as "createdAt", i.expires_at as "expiresAt", i.accepted_at as "acceptedAt",
          case when i.revoked_at is not null then 'revoked' when i.accepted_at is not null then 'accepted'
            when i.expires_at <= ${q.now} then 'expired' else 'waiting' end as state
        from invitation i left join office f on f.org_id = i.org_id and f.id = i.office_id
        where i.org_id = ${q.orgId}
        order by (i.revoked_at is null and i.accepted_at is null and i.expires_at > ${q.now}) desc,
          i.created_at desc, i.id limit ${invitationsPerPage + 1} offset ${offset}`,
    );
    return { rows: rows.slice(0, invitationsPerPage), hasMore: rows.length > invitationsPerPage };
  });
}
