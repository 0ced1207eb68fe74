import pg from 'pg';
import { installJobs } from '../jobs/job-schema.ts';
import type { DatabaseAddress } from './connect.ts';
import { migrate } from './migrate.ts';
import { roles, rolesSql } from './roles.ts';

/**
 * Makes an installation's database where it lacks: roles, database, extensions, job tables' schema,
 * migrations. Repeatable.
 *
 * @param superuser connection facts of a role that may create roles and databases (no `database`)
 * @param address where the installation's own database shall be
 * @returns names of the migrations that ran
 */
export async function installDatabase(
  superuser: pg.ClientConfig,
  address: DatabaseAddress,
): Promise<string[]> {
  await as({ ...superuser, database: 'postgres' }, async (client) => {
    await client.query(rolesSql());
    const known = await client.query('select 1 from pg_database where datname = $1', [
      address.database,
    ]);
    if (known.rowCount === 0) {
      const name = pg.escapeIdentifier(address.database);
      await client.query(
        `create database ${name} owner ${roles.owner} template template0 encoding 'UTF8'`,
      );
    }
  });
  await as({ ...superuser, database: address.database }, async (client) => {
    await client.query(
      `alter schema public owner to ${roles.owner}; revoke create on schema public from public;`,
    );
  });
  return installSchema(address);
}

/** What needs no superuser: migrations and the job queue's tables, as the owner. Repeatable. */
export async function installSchema(address: DatabaseAddress): Promise<string[]> {
  const ran = await migrate(address);
  await installJobs(address);
  return ran;
}

async function as(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<void>,
): Promise<void> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
