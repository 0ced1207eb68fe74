import pg from 'pg';
import { connectionOf } from './connect.ts';
import type { DatabaseAddress } from './connect.ts';

/** Any number, the same in every process of the house: that of the queue of those who install. */
const lockId = 7_254_920_264;

/**
 * Does the work while no other process installs or migrates the same database, on whichever machine it
 * runs. The lock goes with its connection, so a process that dies keeps nobody out.
 */
export async function withInstallLock<T>(
  address: DatabaseAddress,
  work: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client(connectionOf(address, 'owner'));
  // Losing the connection loses the lock; whoever works then hears of it by its own connection.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockId]);
    return await work();
  } finally {
    await client.end();
  }
}
