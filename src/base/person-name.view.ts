import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** What the organisation calls whoever holds a mandate `m` with the login `l`: its own name for them first. */
export const personName = sql<string>`coalesce(nullif(m.name, ''), l.name)`;

/**
 * What an organisation calls a login: as the mandates there name it, for how it is called elsewhere stays
 * there; by its own name only where no mandate names it. Null for no login.
 *
 * @param org the organisation's id, and `login` the login's, as pieces of SQL
 */
export function nameHere(org: RawBuilder<unknown>, login: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`(select coalesce((select own.name from mandate own
      where own.org_id = ${org} and own.login_id = known.id and own.name <> ''
      order by own.from_on desc, own.id limit 1), known.name)
    from login known where known.id = ${login})`;
}
