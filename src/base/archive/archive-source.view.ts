import { sql } from 'kysely';
import pg from 'pg';
import { statementOf } from '../db/flight.ts';
import { rupiahText } from '../db/rupiah-text.ts';
import type { TableRegister } from '../db/table-facts.ts';
import { nameHere } from '../person-name.view.ts';
import type { ArchivedBooks, ArchivedOrganisation, ArchiveManifest } from './archive-format.ts';
import { rowsSql } from './archive-table.view.ts';
import type { ArchiveTable, PartOfRow } from './archive-table.view.ts';

/** Begins a transaction that sees one instant of one organisation, behind its wall. */
export async function beginReading(client: pg.ClientBase, orgId: string): Promise<void> {
  await client.query(
    `begin isolation level repeatable read, read only;
    set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
    set local timezone = 'UTC';
    set local datestyle = 'ISO, YMD';`,
  );
  await client.query(`select set_config('app.org', $1, true)`, [orgId]);
}

/** The organisation as the register has it; null where there is none. */
export async function organisationOf(
  client: pg.ClientBase,
  orgId: string,
): Promise<ArchivedOrganisation | null> {
  const { rows } = await client.query<ArchivedOrganisation>(
    `select id, kind, slug, name, demo, second_factor as "secondFactor",
        to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "createdAt"
      from organisation where id = $1`,
    [orgId],
  );
  return rows[0] ?? null;
}

/** Steps that the schema has taken. */
export async function schemaSteps(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select name::text from kysely_migration order by 1',
  );
  return rows.map(({ name }) => name);
}

/** What the books come to. */
export async function booksOf(client: pg.ClientBase, orgId: string): Promise<ArchivedBooks> {
  const { rows } = await client.query<ArchivedBooks>(
    `select (select count(*)::float8 from entry where org_id = $1) as entries, count(*)::float8 as lines,
        ${rupiahText('coalesce(sum(amount) filter (where amount > 0), 0)')} as debits,
        ${rupiahText('coalesce(-sum(amount) filter (where amount < 0), 0)')} as credits
      from line where org_id = $1`,
    [orgId],
  );
  return rows[0]!;
}

/** The newest seal. */
export async function headOf(
  client: pg.ClientBase,
  orgId: string,
): Promise<ArchiveManifest['head']> {
  const { rows } = await client.query<{ seq: string; hash: string }>(
    `select seq::text, encode(hash, 'hex') as hash from deed_seal where org_id = $1
      order by deed_seal.seq desc limit 1`,
    [orgId],
  );
  return rows[0] ?? null;
}

/** How many rows there are in all, for whoever waits. */
export async function countAll(
  client: pg.ClientBase,
  tables: readonly ArchiveTable[],
  orgId: string,
): Promise<number> {
  let total = 0;
  for (const { name } of tables) {
    const { rows } = await client.query<{ many: number }>(
      `select count(*)::float8 as many from ${pg.escapeIdentifier(name)} where org_id = $1`,
      [orgId],
    );
    total += rows[0]!.many;
  }
  return total;
}

/** Names of the organisation's people, which texts that are `scrubbed` must not hold. */
export async function namesIn(
  client: pg.ClientBase,
  register: TableRegister,
  orgId: string,
): Promise<string[]> {
  const sources = [...register].flatMap(([table, facts]) =>
    (facts.names ?? []).map(
      (column) => `select ${pg.escapeIdentifier(column)} as name
        from ${pg.escapeIdentifier(table)} where org_id = $1`,
    ),
  );
  const { rows } = await client.query<{ name: string }>(sources.join(' union '), [orgId]);
  return rows.map(({ name }) => name);
}

/** Somebody who holds or held a role, with the contacts of their login, sealed or not there. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: Buffer | null;
  readonly phone: Buffer | null;
}

/** Everybody who holds or held a role, under the name that the organisation has of them. */
export async function peopleOf(client: pg.ClientBase, orgId: string): Promise<PersonRow[]> {
  const question = statementOf(sql<PersonRow>`
    select l.id, ${nameHere(sql`${orgId}::uuid`, sql`l.id`)} as name, l.email_sealed as email,
      l.phone_sealed as phone
    from login l where l.id in (select login_id from mandate where org_id = ${orgId}) order by l.id`);
  const { rows } = await client.query<PersonRow>(question.text, [...question.values]);
  return rows;
}

/** The hashes of the contents that the organisation's documents name, in hex and in their order. */
export async function fileHashes(client: pg.ClientBase, orgId: string): Promise<string[]> {
  const { rows } = await client.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from stored_file where org_id = $1
      union select encode(thumb_hash, 'hex') from stored_file where org_id = $1 and thumb_hash is not null
      order by 1`,
    [orgId],
  );
  return rows.map(({ hash }) => hash);
}

/** Rows fetched in one message. */
const rowsAtOnce = 5_000;

/** A table's rows as lines of JSON. */
export function tableRows(
  client: pg.ClientBase,
  table: ArchiveTable,
  part: PartOfRow,
  orgId: string,
): AsyncGenerator<string[], void> {
  return fetched(client, rowsSql(table, part, orgId), (row) => row[0] as string);
}

/** A sheet's rows, each as its cells. */
export function sheetRows(
  client: pg.ClientBase,
  sql: string,
  orgId: string,
): AsyncGenerator<unknown[][], void> {
  return fetched(client, sql.replaceAll('$1', pg.escapeLiteral(orgId)), (row) => row);
}

/** Rows of a query a batch at a time, whatever their number, by a cursor of the transaction. */
async function* fetched<T>(
  client: pg.ClientBase,
  sql: string,
  shape: (row: unknown[]) => T,
): AsyncGenerator<T[], void> {
  await client.query(`declare archive_rows no scroll cursor for ${sql}`);
  const text = `fetch ${rowsAtOnce} from archive_rows`;
  for (;;) {
    const { rows } = await client.query<unknown[]>({ text, rowMode: 'array' });
    if (rows.length > 0) yield rows.map(shape);
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('close archive_rows');
}
