import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { installDatabase } from '#base/db/install.ts';
import { startPostgres } from '#cli/postgres/start-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The installed database that all tests of a run share; each makes its own organisation. */
    database: DatabaseAddress;
  }
}

/** Tests lose nothing when the machine dies, so they need not wait for the disk. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  max_connections: '120',
};

/** One PostgreSQL for the whole run, in a folder that goes away with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
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
    return tearDown;
  } catch (error) {
    await tearDown();
    throw error;
  }
}
