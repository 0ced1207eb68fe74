import type pg from 'pg';
import { isOurs } from '../db/our-tables.ts';
import { leftBehind } from './carried-tables.ts';
import type { CarriedTable } from './carried-tables.ts';
import type { Books } from './manifest.ts';

/** What the source says of itself. */
export interface SourceFacts extends Books {
  readonly postgres: string;
  readonly madeAt: Date;
  readonly migrations: readonly string[];
  readonly organisations: number;
}

/** Whether the role that asks sees past the walls; one that does not would copy nothing, in silence. */
export async function seesAll(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ sees: boolean }>(
    'select rolbypassrls or rolsuper as sees from pg_roles where rolname = current_user',
  );
  return rows[0]?.sees === true;
}

/** Every table of ours by name, with its columns; what somebody else made in the schema is left out. */
export async function carriedTables(client: pg.ClientBase): Promise<CarriedTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select c.relname::text as name,
        array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = ''
      where ${isOurs('c')} and c.relkind = 'r' and c.relname <> all($1)
      group by c.relname order by c.relname`,
    [leftBehind],
  );
  return rows;
}

/** Version, instant, schema and organisations of the source, and what its books come to. */
export async function sourceFacts(client: pg.ClientBase): Promise<SourceFacts> {
  const { rows } = await client.query<Omit<SourceFacts, keyof Books>>(
    `select current_setting('server_version') as postgres, transaction_timestamp() as "madeAt",
      (select array_agg(name::text order by name) from kysely_migration) as migrations,
      (select count(*)::integer from organisation where kind <> 'installation') as organisations`,
  );
  return { ...rows[0]!, ...(await booksOf(client)) };
}

/** Entries, lines and sums of every organisation's ledger, and the last seal of its chain of deeds. */
export async function booksOf(client: pg.ClientBase): Promise<Books> {
  const books = await client.query<Books['books'][number]>(
    `select l.org_id as "orgId", coalesce(e.entries, 0) as entries, l.lines, l.debits, l.net
      from (select org_id, count(*)::float8 as lines, sum(amount)::text as net,
            coalesce(sum(amount) filter (where amount > 0), 0)::text as debits
          from line group by org_id) l
        left join (select org_id, count(*)::float8 as entries from entry group by org_id) e
          using (org_id)
      order by l.org_id`,
  );
  const { rows } = await client.query<{ sealed: boolean }>(
    `select to_regclass('public.deed_seal') is not null as sealed`,
  );
  if (!rows[0]?.sealed) return { books: books.rows, heads: [] };
  const heads = await client.query<Books['heads'][number]>(
    `select distinct on (org_id) org_id as "orgId", seq::text as seq, encode(hash, 'hex') as hash
      from deed_seal order by org_id, deed_seal.seq desc`,
  );
  return { books: books.rows, heads: heads.rows };
}

/** The rows of a table, counted. */
export async function rowsIn(client: pg.ClientBase, table: string): Promise<number> {
  const { rows } = await client.query<{ rows: number }>(
    `select count(*)::float8 as rows from ${client.escapeIdentifier(table)}`,
  );
  return rows[0]!.rows;
}

/** Every object that documents of anybody consist of; none where the schema knows no documents yet. */
export async function namedObjects(
  client: pg.ClientBase,
): Promise<{ orgId: string; hash: Buffer }[]> {
  const { rows: known } = await client.query<{ known: boolean }>(
    `select to_regclass('public.stored_file') is not null as known`,
  );
  if (!known[0]?.known) return [];
  const { rows } = await client.query<{ orgId: string; hash: Buffer }>(
    `select org_id as "orgId", hash from stored_file
      union select org_id, thumb_hash from stored_file where thumb_hash is not null order by 1, 2`,
  );
  return rows;
}
