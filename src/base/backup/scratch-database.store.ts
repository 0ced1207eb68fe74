import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { roles } from '../db/roles.ts';

const prefix = 'sakaguru_scratch_';
/** A number of our own among the advisory locks: one scratch database at a time. */
const turn = 7_245_002;

/**
 * Does work in a database of its own, made for it in the same server and dropped after it. One that a
 * killed process left is dropped first.
 *
 * @param superuser connection facts of a role that may make databases (no `database`)
 * @param work gets the new database's name
 */
export async function inScratchDatabase<T>(
  superuser: pg.ClientConfig,
  work: (database: string) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...superuser, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  const name = prefix + randomBytes(6).toString('hex');
  try {
    await client.query('select pg_advisory_lock($1)', [turn]);
    await dropLeftOver(client);
    await makeDatabase(client, superuser, name);
    return await work(name);
  } finally {
    await dropDatabase(client, name).catch(() => undefined);
    await client.end().catch(() => undefined);
  }
}

/** Makes an empty database for our schema; the owner may make tables in it and nobody else. */
export async function makeDatabase(
  client: pg.ClientBase,
  superuser: pg.ClientConfig,
  name: string,
): Promise<void> {
  const place = client.escapeIdentifier(name);
  await client.query(
    `create database ${place} owner ${roles.owner} template template0 encoding 'UTF8'`,
  );
  const inside = new pg.Client({ ...superuser, database: name });
  await inside.connect();
  try {
    await inside.query(
      `alter schema public owner to ${roles.owner}; revoke create on schema public from public;`,
    );
  } finally {
    await inside.end();
  }
}

/** Drops a database, whoever is still connected to it. */
export async function dropDatabase(client: pg.ClientBase, name: string): Promise<void> {
  await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
}

async function dropLeftOver(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname::text, $1)',
    [prefix],
  );
  for (const { datname } of rows) await dropDatabase(client, datname);
}
