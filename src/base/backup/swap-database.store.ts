import pg from 'pg';
import { rolesSql } from '../db/roles.ts';
import { dropDatabase, makeDatabase } from './scratch-database.store.ts';

/**
 * Makes a database beside the one that is there, lets it be filled, and only then puts it in its place:
 * until the last moment what was there is untouched.
 *
 * @param superuser connection facts of a role that may make databases (no `database`)
 * @param name the database's name in the end
 * @param fill fills the new one; what it throws leaves everything as it was
 */
export async function replaceDatabase<T>(
  superuser: pg.ClientConfig,
  name: string,
  fill: (database: string) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...superuser, database: 'postgres' });
  client.on('error', () => undefined);
  await client.connect();
  const beside = `${name}_new`;
  try {
    await client.query(rolesSql());
    await dropDatabase(client, beside);
    await makeDatabase(client, superuser, beside);
    const filled = await fill(beside);
    await dropDatabase(client, name);
    await client.query(
      `alter database ${client.escapeIdentifier(beside)} rename to ${client.escapeIdentifier(name)}`,
    );
    return filled;
  } catch (error) {
    await dropDatabase(client, beside).catch(() => undefined);
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
