import pg from 'pg';
import { connectionOf } from './connect.ts';
import type { DatabaseAddress } from './connect.ts';

/**
 * The owner's pool, for the schema and the tables of the job queue alone. It hands values out as node-postgres
 * does by itself, which the queue expects.
 *
 * @param onError told of a connection that breaks; whoever waits on it hears as well
 */
export function openOwnerPool(
  address: DatabaseAddress,
  max: number,
  onError: (error: Error) => void,
): pg.Pool {
  const pool = new pg.Pool({ ...connectionOf(address, 'owner'), types: pg.types, max });
  pool.on('error', onError);
  pool.on('connect', (client) => void client.on('error', onError));
  return pool;
}
