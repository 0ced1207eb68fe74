import { sql } from 'kysely';
import type { Day } from '../day.ts';
import { installationOrg } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import type { Keyring } from '../keys.ts';
import { read } from '../read.ts';
import { maskPhone } from './contact.ts';
import { personName } from '../person-name.view.ts';
import type { Role } from './roles.ts';

/** One role that somebody holds, will hold or held. */
export interface MandateRow {
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  /** How the person signs in, its middle hidden. */
  readonly contact: string;
  readonly role: Role;
  readonly office: string | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  readonly state: 'holds' | 'to-come' | 'past' | 'revoked';
}

/** What is asked of the list. */
export interface MandateQuestion {
  /** Part of a name. */
  readonly search: string;
  readonly role: Role | null;
  /** Whether those that are over are shown too. */
  readonly past: boolean;
  /** From 1. */
  readonly page: number;
}

export const mandatesPerPage = 50;

interface Row {
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  readonly email: Buffer | null;
  readonly phone: Buffer | null;
  readonly role: Role;
  readonly office: string | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  readonly revoked: boolean;
}

/** Who holds which role in the organisation, by name. */
export function mandateList(
  ground: Ground,
  actor: Actor,
  { search, role, past, page }: MandateQuestion,
): Promise<{ rows: MandateRow[]; hasMore: boolean }> {
  return read(ground, actor, 'mandate.read', async (q, standing) => {
    const { businessDay } = await standing;
    const like = `%${search.slice(0, 120).replace(/[\\%_]/g, '\\$&')}%`;
    const offset = (Math.max(1, Math.min(page, 1_000)) - 1) * mandatesPerPage;
    const rows = await q.many(
      sql<Row>`select m.id, m.login_id as "loginId", ${personName} as name, l.email_sealed as email, l.phone_sealed as phone,
          m.role, o.name as office, m.from_on as "fromOn", m.until_on as "untilOn",
          m.revoked_at is not null as revoked
        from mandate m join login l on l.id = m.login_id
        left join office o on o.org_id = m.org_id and o.id = m.office_id
        where m.org_id = ${q.orgId} and ${personName} ilike ${like}
          and (${role}::text is null or m.role = ${role})
          and (${past} or m.revoked_at is null and (m.until_on is null or m.until_on >= ${businessDay}::date))
        order by name, m.from_on desc, m.id limit ${mandatesPerPage + 1} offset ${offset}`,
    );
    const shown = rows.slice(0, mandatesPerPage).map((row) => rowOf(row, q.keys, businessDay));
    return { rows: shown, hasMore: rows.length > mandatesPerPage };
  });
}

function rowOf({ email, phone, revoked, ...row }: Row, keys: Keyring, today: Day): MandateRow {
  const over = row.untilOn !== null && row.untilOn < today;
  const state = revoked ? 'revoked' : over ? 'past' : row.fromOn > today ? 'to-come' : 'holds';
  return { ...row, contact: contactOf(keys, email, phone), state };
}

function contactOf(keys: Keyring, email: Buffer | null, phone: Buffer | null): string {
  if (phone) return maskPhone(keys.open(installationOrg, 'phone', phone));
  if (!email) return '';
  const [name = '', host = ''] = keys.open(installationOrg, 'email', email).split('@');
  return `${name.slice(0, 2)}•••@${host}`;
}
