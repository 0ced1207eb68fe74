import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { connectionOf } from './connect.ts';
import type { DatabaseAddress } from './connect.ts';

const folder = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** Runs what is new of `migrations/*.sql`, each in one transaction, as the owner. Returns their names. */
export async function migrate(address: DatabaseAddress): Promise<string[]> {
  const pool = new pg.Pool({ ...connectionOf(address, 'owner'), max: 2 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const { error, results } = await new Migrator({
      db,
      provider: { getMigrations },
    }).migrateToLatest();
    if (error) throw error;
    return (results ?? []).map((r) => r.migrationName);
  } finally {
    await db.destroy();
  }
}

async function getMigrations() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  const entries = names.map(async (name) => {
    const text = await readFile(`${folder}${name}`, 'utf8');
    const up = async (db: Kysely<unknown>) => void (await sql.raw(text).execute(db));
    return [name.replace(/\.sql$/, ''), { up }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
