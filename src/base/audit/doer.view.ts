import { sql } from 'kysely';

/** Who did a deed, and who gave the second yes where one was needed. */
export interface Doer {
  readonly actorKind: 'person' | 'operator' | 'job';
  /** As the organisation knows the person; null for the machine's owner and jobs. */
  readonly by: string | null;
  readonly approvedBy: string | null;
}

/** A person as their mandate here calls them; how they are called elsewhere stays there. */
const nameOf = (column: 'login_id' | 'approved_by') => sql`(
  select coalesce(nullif(m.name, ''), l.name) from login l
  left join lateral (select m.name from mandate m where m.org_id = d.org_id and m.login_id = l.id
    order by (m.name = ''), m.from_on desc, m.id limit 1) m on true
  where l.id = d.${sql.raw(column)})`;

/** Columns that say who did the deed of the row `d`. */
export const doer = sql`d.actor_kind as "actorKind", ${nameOf('login_id')} as by,
  ${nameOf('approved_by')} as "approvedBy"`;
