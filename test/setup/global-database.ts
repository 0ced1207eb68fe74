import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { installDatabase } from '#base/db/install.ts';
import { startPostgres } from '#cli/postgres/start-postgres.ts';
import { installOn, type GivenServer } from './given-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The installed database that all tests of a run share; each makes its own organisation. */
    database: DatabaseAddress;
    /** How a superuser signs in there, without a database. */
    superuser: GivenServer;
  }
}

/** Tests lose nothing when the machine dies, so they need not wait for the disk. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '120',
  // A test that makes a deadlock need not wait a second for it to be noticed.
  deadlock_timeout: '100ms',
};

/** One PostgreSQL for the whole run, in a folder that goes away with it, or one that was given to the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['SAKAGURU_TEST_SERVER'];
  if (given !== undefined) return useGiven(project, JSON.parse(given) as GivenServer);
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-test-'));
  const postgres = await startPostgres({ dataDir, settings: careless });
  const tearDown = async (): Promise<void> => {
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const database = { host: postgres.socketDir, port: postgres.port, database: 'test' };
    await installDatabase(postgres.superuser, database);
    project.provide('database', database);
    project.provide('superuser', { ...database, user: 'postgres' });
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}

/** On a server of another version; whoever started it throws it away. */
async function useGiven(project: TestProject, server: GivenServer): Promise<() => Promise<void>> {
  project.provide('superuser', server);
  project.provide('database', await installOn(server, 'test'));
  return async () => undefined;
}
