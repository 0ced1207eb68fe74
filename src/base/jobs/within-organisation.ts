import type pg from 'pg';
import { knowsKeys, learnKeys } from '../db/learn-keys.ts';
import type { Ground } from '../ground.ts';

/**
 * A transaction of a job behind one organisation's wall, for what is derived and leaves no deed: folding,
 * relaying. Whatever a person would have to answer for is an act.
 */
export async function withinOrganisation<T>(
  ground: Ground,
  orgId: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  if (!knowsKeys(ground, orgId)) await learnKeys(ground, orgId);
  const client = await ground.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.org', $1, true)`, [orgId]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
