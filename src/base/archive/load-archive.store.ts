import pg from 'pg';
import type { ArchivedOrganisation } from './archive-format.ts';
import type { ArchiveTable, ColumnKind } from './archive-table.view.ts';

/** Begins the one transaction in which everything comes in, or nothing; its wall stands from here. */
export async function beginLoading(client: pg.ClientBase, orgId: string): Promise<void> {
  await client.query(
    `begin;
    set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
    set local timezone = 'UTC';
    set local datestyle = 'ISO, YMD';`,
  );
  await client.query(`select set_config('app.org', $1, true)`, [orgId]);
}

/** Whether the installation knows an organisation by this id, or by this short name. */
export async function isThere(
  client: pg.ClientBase,
  { id, slug }: Pick<ArchivedOrganisation, 'id' | 'slug'>,
): Promise<'id' | 'slug' | null> {
  const { rows } = await client.query<{ id: string }>(
    'select id from organisation where id = $1 or slug = $2 order by (id = $1) desc',
    [id, slug],
  );
  if (rows.length === 0) return null;
  return rows[0]!.id === id ? 'id' : 'slug';
}

/** Enters the organisation in the register, with the keys that came along. */
export async function addOrganisation(
  client: pg.ClientBase,
  organisation: ArchivedOrganisation,
  keysSealed: Buffer,
): Promise<void> {
  const { id, kind, slug, name, demo, secondFactor, createdAt } = organisation;
  await client.query(
    `insert into organisation (id, kind, slug, name, demo, second_factor, created_at, keys_sealed)
      values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, kind, slug, name, demo, secondFactor, createdAt, keysSealed],
  );
}

/** Somebody of the archive, their contacts sealed for this installation. */
export interface ShutLogin {
  readonly id: string;
  readonly name: string;
  readonly email: Buffer | null;
  readonly phone: Buffer | null;
}

/**
 * Of these logins, those that stand here already and are somebody's way in; such an archive would give them a
 * role in its organisation that they never accepted.
 */
export async function livingLogins(
  client: pg.ClientBase,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select id from login where id = any($1::uuid[])
      and (disabled_at is null or password_hash is not null or email_hash is not null
        or phone_hash is not null)`,
    [ids],
  );
  return rows.map(({ id }) => id);
}

/** Enters logins that nobody can sign in by: no password, no contact that leads to them, and shut. */
export async function addShutLogins(
  client: pg.ClientBase,
  logins: readonly ShutLogin[],
  at: Date,
): Promise<void> {
  for (const { id, name, email, phone } of logins) {
    await client.query(
      `insert into login (id, name, email_sealed, phone_sealed, created_at, disabled_at)
        values ($1, $2, $3, $4, $5, $5) on conflict (id) do nothing`,
      [id, name, email, phone, at],
    );
  }
}

/** How a column's value is read in JSON, and how it becomes the database's own. */
const readings: Readonly<
  Record<ColumnKind, { readonly type: string; readonly turn?: (value: string) => string }>
> = {
  uuid: { type: 'uuid' },
  text: { type: 'text' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  count: { type: 'bigint' },
  money: { type: 'numeric', turn: (value) => `(${value} * 100)::bigint` },
  decimal: { type: 'numeric' },
  day: { type: 'date' },
  instant: { type: 'timestamptz' },
  bytes: { type: 'text', turn: (value) => `decode(${value}, 'base64')` },
  json: { type: 'jsonb' },
  texts: { type: 'text[]' },
  uuids: { type: 'uuid[]' },
};

interface Insertion {
  readonly columns: string;
  readonly values: string;
  readonly shape: string;
}

function insertionOf(table: ArchiveTable): Insertion {
  const named = table.columns.map(({ name }) => pg.escapeIdentifier(name));
  const values = table.columns.map(({ name, kind }) => {
    const value = `r.${pg.escapeIdentifier(name)}`;
    return readings[kind].turn?.(value) ?? value;
  });
  const shape = table.columns.map(
    ({ name, kind }) => `${pg.escapeIdentifier(name)} ${readings[kind].type}`,
  );
  return { columns: named.join(', '), values: values.join(', '), shape: shape.join(', ') };
}

const stage = 'archive_stage';

/** Prepares for a table's rows: where rows name each other, they wait until all are there. */
export async function beginTable(client: pg.ClientBase, table: ArchiveTable): Promise<void> {
  if (!table.namesItself) return;
  await client.query(`create temp table ${stage} (r jsonb) on commit drop`);
}

/** Brings rows in: an array of objects as a text of JSON. */
export async function addRows(
  client: pg.ClientBase,
  table: ArchiveTable,
  orgId: string,
  rows: string,
): Promise<void> {
  if (table.namesItself) {
    await client.query(`insert into ${stage} select * from jsonb_array_elements($1::jsonb)`, [
      rows,
    ]);
    return;
  }
  const { columns, values, shape } = insertionOf(table);
  await client.query(
    `insert into ${pg.escapeIdentifier(table.name)} (org_id, ${columns})
      select $1::uuid, ${values} from jsonb_to_recordset($2::jsonb) as r (${shape})`,
    [orgId, rows],
  );
}

/** Ends a table: rows that waited come in, in one statement. */
export async function endTable(
  client: pg.ClientBase,
  table: ArchiveTable,
  orgId: string,
): Promise<void> {
  if (!table.namesItself) return;
  const { columns, values, shape } = insertionOf(table);
  await client.query(
    `insert into ${pg.escapeIdentifier(table.name)} (org_id, ${columns})
      select $1::uuid, ${values} from ${stage} s, jsonb_to_record(s.r) as r (${shape})`,
    [orgId],
  );
  await client.query(`drop table ${stage}`);
}

/** Adds the totals by month up from the lines, and lets the database know how much came in. */
export async function finishRows(
  client: pg.ClientBase,
  tables: readonly ArchiveTable[],
  orgId: string,
): Promise<void> {
  await client.query('select rebuild_totals($1)', [orgId]);
  const names = tables.map(({ name }) => pg.escapeIdentifier(name));
  await client.query(`analyze ${names.join(', ')}`);
}

/** What may never be found in books, each as a query that brings no row where they are whole. */
const faults: Readonly<Record<string, string>> = {
  'entry-unbalanced': `select entry_id from line where org_id = $1
    group by entry_id, unit_id, office_id having sum(amount) <> 0 limit 1`,
  'entry-total': `select e.id from entry e left join (
      select entry_id, sum(amount) as debits from line where org_id = $1 and amount > 0 group by entry_id) l
    on l.entry_id = e.id where e.org_id = $1 and e.total is distinct from l.debits limit 1`,
  'sub-account': `select b.sub_id from sub_balance b left join (
      select sub_id, sum(amount) as amount from line where org_id = $1 and sub_id is not null group by sub_id) l
    on l.sub_id = b.sub_id where b.org_id = $1 and b.balance <> b.sign * coalesce(l.amount, 0) limit 1`,
};

/** The first thing in the books that does not add up; null where all does. */
export async function faultInBooks(client: pg.ClientBase, orgId: string): Promise<string | null> {
  for (const [name, sql] of Object.entries(faults)) {
    const { rowCount } = await client.query(sql, [orgId]);
    if (rowCount !== 0) return name;
  }
  return null;
}
