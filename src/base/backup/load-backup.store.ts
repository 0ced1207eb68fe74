import type pg from 'pg';

/** What is taken off the tables while rows stream in, and has to be put back. */
export interface TakenOff {
  readonly tables: readonly string[];
  /** Statements that put keys and indexes, and then foreign keys, back. */
  readonly keys: readonly string[];
  /** Statements that force the walls on their owner again. */
  readonly walls: readonly string[];
}

/** Whether a database holds no table of ours yet. */
export async function isBlank(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ blank: boolean }>(
    `select not exists (select from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')) as blank`,
  );
  return rows[0]!.blank;
}

/** Begins the one transaction in which everything is loaded, or nothing. */
export async function beginLoading(client: pg.ClientBase, spelling: string): Promise<void> {
  await client.query(
    `begin;
    set local statement_timeout = 0;
    set local lock_timeout = '30s';
    set local synchronous_commit = on;
    set local maintenance_work_mem = '256MB';
    ${spelling}`,
  );
}

/** The tables in which the migrator remembers its steps; their rows come with the backup. */
export async function makeMigrationTables(client: pg.ClientBase): Promise<void> {
  await client.query(
    `create table kysely_migration (name varchar(255) not null primary key, timestamp varchar(255) not null);
    create table kysely_migration_lock (id varchar(255) not null primary key, is_locked integer default 0 not null)`,
  );
}

/**
 * Empties the tables that the migrations made, takes the walls' force off their owner, and drops what
 * slows loading down: foreign keys, keys and indexes. An index built over loaded rows is sorted once; one that
 * grows with them is searched for every row.
 */
export async function takeOff(client: pg.ClientBase): Promise<TakenOff> {
  const { rows: off } = await client.query<{ wall: boolean; down: string; back: string }>(
    takenOffSql,
  );
  const { rows: tables } = await client.query<{ name: string }>(
    `select relname::text as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  // What leans on another goes before it, and comes back after it.
  for (const { down } of off.toReversed()) await client.query(down);
  const names = tables.map(({ name }) => name);
  const places = names.map((name) => `public.${client.escapeIdentifier(name)}`);
  await client.query(`truncate ${places.join(', ')}`);
  const backs = (wall: boolean) => off.filter((one) => one.wall === wall).map(({ back }) => back);
  return { tables: names, keys: backs(false), walls: backs(true) };
}

/** Puts back what was taken off, and lets the database check it: every foreign key is looked at. */
export async function putBack(client: pg.ClientBase, statements: readonly string[]) {
  for (const statement of statements) await client.query(statement);
}

/** In the order in which it is put back: keys and indexes, the foreign keys that lean on them, the walls. */
const takenOffSql = `
  select place = 3 as wall, down, back from (
    select case contype when 'f' then 2 else 1 end as place, conrelid::regclass::text as of, conname::text as name,
      format('alter table %s drop constraint %I', conrelid::regclass, conname) as down,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
      from pg_constraint
      where contype in ('p', 'u', 'f') and conrelid <> 0 and connamespace = 'public'::regnamespace
    union all
    select 1, i.indrelid::regclass::text, i.indexrelid::regclass::text,
      format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
      from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    union all
    select 3, oid::regclass::text, '',
      format('alter table %s no force row level security', oid::regclass),
      format('alter table %s force row level security', oid::regclass)
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relforcerowsecurity
  ) off order by place, of, name`;

/** The statement that takes rows in; the table was emptied in this transaction, so they are born frozen. */
export function copyIn(place: string): string {
  return `copy ${place} from stdin (freeze)`;
}

/** The application may have its database asked how large its tables are, once they are. */
export async function analyse(client: pg.ClientBase, tables: readonly string[]): Promise<void> {
  const names = tables.map((name) => `public.${client.escapeIdentifier(name)}`);
  if (names.length > 0) await client.query(`analyze ${names.join(', ')}`);
}
