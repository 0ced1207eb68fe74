import { Flight } from './db/flight.ts';
import { readsOn } from './db/reads.ts';
import type { Reads } from './db/reads.ts';
import { mustBeAllowed, openTransaction } from './db/standing.ts';
import type { Standing } from './db/standing.ts';
import type { Actor, Ground } from './ground.ts';

/**
 * Reads for one screen or answer, in one read-only transaction behind the organisation's wall.
 * Questions asked before the first await travel with the permission's.
 *
 * @param permission what the actor must hold, or null if everybody may see it
 * @throws Refusal `act/not-allowed`, or `organisation/absent` for who holds no mandate there
 */
export async function read<T>(
  ground: Ground,
  actor: Actor,
  permission: string | null,
  work: (q: Reads, standing: Promise<Standing>) => Promise<T>,
): Promise<T> {
  const now = ground.now();
  const client = await ground.pool.connect();
  const flight = new Flight(client);
  let failed: unknown = null;
  try {
    void flight
      .send({ text: 'begin isolation level repeatable read, read only', values: [] })
      .catch(() => undefined);
    const standing = openTransaction(flight, actor, now, null);
    standing.catch(() => undefined);
    const result = work(readsOn(flight, ground, actor, now), standing);
    result.catch(() => undefined);
    mustBeAllowed(ground, actor, await standing, permission);
    return await result;
  } catch (error) {
    failed = error;
    throw error;
  } finally {
    void flight.send({ text: failed ? 'rollback' : 'commit', values: [] }).catch(() => undefined);
    await flight.settle();
    client.release();
  }
}
