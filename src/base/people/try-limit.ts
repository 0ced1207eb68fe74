import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../refusal.ts';

/** One counter of tries, shared by all processes and kept over a restart. */
export interface TryLimit {
  /**
   * Counts a try before anything is looked at; answers how many are left.
   * @throws Refusal `sign-in/too-many` with the minutes to wait
   */
  count(key: string): Promise<number>;
  /** Gives one try back, for what was no guess. */
  forgive(key: string): Promise<void>;
  /** Forgets all tries of somebody who has proved to be who they are. */
  forget(key: string): Promise<void>;
}

const quarterHour = 15 * 60;

/**
 * Opens a counter.
 *
 * @param name of the counter; the keys of two never meet
 * @param points tries allowed in `seconds`, a quarter of an hour unless it says otherwise
 */
export function tryLimit(
  pool: pg.Pool,
  name: string,
  points: number,
  seconds = quarterHour,
): TryLimit {
  // The limiter reckons with numbers, the pool hands out bigint: its queries get plain types.
  const storeClient = { query: (query: pg.QueryConfig) => pool.query({ ...query, types: plain }) };
  const limiter = new RateLimiterPostgres({
    storeClient,
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  });
  return {
    count: async (key) => (await limiter.consume(key).catch(refused)).remainingPoints,
    forgive: async (key) => void (await limiter.reward(key, 1)),
    forget: async (key) => void (await limiter.delete(key)),
  };
}

const plain: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };

function refused(thrown: unknown): never {
  if (!(thrown instanceof RateLimiterRes)) throw thrown;
  const minutes = Math.max(1, Math.ceil(thrown.msBeforeNext / 60_000));
  return refuse('sign-in/too-many', { minutes });
}
