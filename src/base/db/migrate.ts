import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { refuse } from '../refusal.ts';
import { connectionOf } from './connect.ts';
import type { DatabaseAddress } from './connect.ts';
import { isOurs } from './our-tables.ts';
import { openOwnerPool } from './owner-pool.ts';
import { roles } from './roles.ts';

const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** Tables that somebody else made in the schema are not ours to hand out, nor to carry away. */
const grantToBackup = `
  do $$ declare place text; begin
    for place in
      select c.oid::regclass::text from pg_class c where ${isOurs('c')} and c.relkind in ('r', 'p')
    loop
      execute format('grant select on %s to ${roles.backup}', place);
    end loop;
  end $$`;

/** A step of the schema. */
export interface Migration {
  readonly name: string;
  readonly text: string;
}

/** Where a database's schema stands against this program's. */
export interface SchemaState {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Steps that a newer program took, and this one does not know. */
  readonly unknown: readonly string[];
  /** Whether anybody's rows are in it: an organisation besides the installation itself. */
  readonly isInUse: boolean;
}

/** Runs what is new of `migrations/*.sql`, each in one transaction, as the owner. Returns their names. */
export async function migrate(address: DatabaseAddress): Promise<string[]> {
  // A connection that is being closed while its database is dropped fails with nobody waiting on it.
  const pool = openOwnerPool(address, 2, () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { error, results } = await new Migrator({
      db,
      provider: { getMigrations },
    }).migrateToLatest();
    if (error) throw error;
    await sql.raw(grantToBackup).execute(db);
    return (results ?? []).map((r) => r.migrationName);
  } finally {
    await db.destroy();
  }
}

/** Asks, as the owner, which steps a database has taken; changes nothing, but lets a backup see all tables before they change. */
export async function schemaState(address: DatabaseAddress): Promise<SchemaState> {
  const client = new pg.Client(connectionOf(address, 'owner'));
  await client.connect();
  try {
    const known = (await migrationTexts()).map(({ name }) => name);
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('public.kysely_migration') is not null as there`,
    );
    if (!rows[0]?.there) return { applied: [], pending: known, unknown: [], isInUse: false };
    const taken = await client.query<{ name: string }>(
      'select name from kysely_migration order by 1',
    );
    const applied = taken.rows.map(({ name }) => name);
    const pending = known.filter((name) => !applied.includes(name));
    const unknown = applied.filter((name) => !known.includes(name));
    if (pending.length > 0 && unknown.length === 0) {
      await client.query(grantToBackup);
    }
    return { applied, pending, unknown, isInUse: applied.length > 0 && (await isInUse(client)) };
  } finally {
    await client.end();
  }
}

async function isInUse(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ used: boolean }>(
    `select exists (select from organisation where kind <> 'installation') as used`,
  );
  return rows[0]!.used;
}

/**
 * The steps of the schema by name; all of them, or those a backup was made with.
 *
 * @throws Refusal `backup/newer` {step}: this program does not know one of those asked for
 */
export async function migrationTexts(wanted?: readonly string[]): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  const known = files.map((name) => name.replace(/\.sql$/, ''));
  const strange = wanted?.find((name) => !known.includes(name));
  if (strange !== undefined) refuse('backup/newer', { step: strange, known: known.at(-1) });
  const names = known.filter((name) => wanted === undefined || wanted.includes(name));
  const reading = names.map(async (name) => {
    return { name, text: await readFile(`${folder}${name}.sql`, 'utf8') };
  });
  return Promise.all(reading);
}

async function getMigrations() {
  const entries = (await migrationTexts()).map(({ name, text }) => {
    const up = async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db));
    return [name, { up }] as const;
  });
  return Object.fromEntries(entries);
}
