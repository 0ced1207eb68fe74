import pg from 'pg';
import { installJobs } from '../jobs/job-schema.ts';
import { refuse } from '../refusal.ts';
import type { DatabaseAddress } from './connect.ts';
import { migrate, schemaState } from './migrate.ts';
import { roles, rolesSql } from './roles.ts';

/**
 * Makes an installation's database where it lacks: roles, database, extensions, job tables' schema,
 * migrations. Repeatable.
 *
 * @param superuser connection facts of a role that may create roles and databases (no `database`)
 * @param address where the installation's own database shall be
 * @param first what has to be done before a database in use is changed (a backup of it)
 * @returns names of the migrations that ran
 * @throws Refusal as `installSchema`
 */
export async function installDatabase(
  superuser: pg.ClientConfig,
  address: DatabaseAddress,
  first?: BeforeMigrating,
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
  return installSchema(address, first);
}

/** Done before the schema of a database in use is changed; what it throws keeps that from happening. */
export type BeforeMigrating = (pending: readonly string[]) => Promise<void>;

/**
 * What needs no superuser: migrations and the job queue's tables, as the owner. Repeatable.
 *
 * @throws Refusal `database/newer` {step, known}: the schema is a newer program's, and nothing was touched;
 *   and whatever `first` throws
 */
export async function installSchema(
  address: DatabaseAddress,
  first: BeforeMigrating = async () => undefined,
): Promise<string[]> {
  const { applied, pending, unknown, isInUse } = await schemaState(address);
  const [step] = unknown.toReversed();
  if (step !== undefined) {
    const known = [...applied, ...pending].filter((name) => !unknown.includes(name)).toSorted();
    refuse('database/newer', { step, known: known.at(-1) });
  }
  if (isInUse && pending.length > 0) await first(pending);
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
