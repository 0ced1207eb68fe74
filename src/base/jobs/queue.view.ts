import pg from 'pg';
import { connectionOf } from '../db/connect.ts';
import type { DatabaseAddress } from '../db/connect.ts';

/** How the job queue of all processes stands. */
export interface QueueState {
  /** Due, and held by nobody. */
  readonly waiting: number;
  /** Tried in vain at least once, and still to be done. */
  readonly failed: number;
}

/** Counts the queue, as the owner: no other role of ours sees it. */
export async function queueState(address: DatabaseAddress): Promise<QueueState> {
  const client = new pg.Client({
    ...connectionOf(address, 'owner'),
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    const { rows } = await client.query<QueueState>(
      `select count(*) filter (where locked_by is null and run_at <= now())::integer as waiting,
          count(*) filter (where attempts > 0 and last_error is not null)::integer as failed
        from graphile_worker.jobs`,
    );
    return rows[0]!;
  } finally {
    await client.end();
  }
}
