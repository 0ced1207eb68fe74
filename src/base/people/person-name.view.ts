import { sql } from 'kysely';

/** What the organisation calls whoever holds a mandate `m` with the login `l`: its own name for them first. */
export const personName = sql<string>`coalesce(nullif(m.name, ''), l.name)`;
