import { Logger, runMigrations } from 'graphile-worker';
import type { DatabaseAddress } from '../db/connect.ts';
import { openOwnerPool } from '../db/owner-pool.ts';

/** Makes or brings up the tables of the job queue, as the owner; the application never touches them. */
export async function installJobs(address: DatabaseAddress): Promise<void> {
  const pgPool = openOwnerPool(address, 1, () => undefined);
  try {
    await runMigrations({ pgPool, logger: new Logger(() => () => undefined) });
  } finally {
    await pgPool.end();
  }
}
