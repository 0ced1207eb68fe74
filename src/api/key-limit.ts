import type pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '#base/refusal.ts';

/** How often callers come, counted here, and by keys over all processes of the installation. */
export interface KeyLimit {
  /**
   * Counts a request that has proved its key.
   * @throws Refusal `api/too-many` with the seconds to wait
   */
  count(keyId: string, perMinute: number): Promise<void>;
  /**
   * Counts a request without a key that holds, by address: it costs us a look each.
   * @throws Refusal `api/too-many`
   */
  countStranger(address: string): Promise<void>;
}

/** A process tells the others of its requests in portions: a tenth of what a key may. */
const portions = 10;
const strangersPerMinute = 120;

/** Opens the counters on a pool. */
export function keyLimit(pool: pg.Pool): KeyLimit {
  // The limiter reckons with numbers, the pool hands out bigint: its queries get plain types.
  const storeClient = { query: (query: pg.QueryConfig) => pool.query({ ...query, types: plain }) };
  const strangers = new RateLimiterMemory({ points: strangersPerMinute, duration: 60 });
  const own = new Map<string, { used: number; blockedUntil: number }>();
  const shared = (perMinute: number) =>
    new RateLimiterPostgres({
      storeClient,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: 'api-key',
      points: perMinute,
      duration: 60,
      clearExpiredByTimeout: false,
    });
  return {
    async count(keyId, perMinute) {
      if (own.size > 10_000) own.clear();
      const seen = own.get(keyId) ?? { used: 0, blockedUntil: 0 };
      own.set(keyId, seen);
      const wait = seen.blockedUntil - Date.now();
      if (wait > 0) tooMany(perMinute, wait);
      const portion = Math.max(1, Math.floor(perMinute / portions));
      seen.used += 1;
      if ((seen.used - 1) % portion !== 0) return;
      try {
        await shared(perMinute).consume(keyId, portion);
      } catch (error) {
        const waits = waitOf(error);
        seen.blockedUntil = Date.now() + waits;
        seen.used = 0;
        tooMany(perMinute, waits);
      }
    },
    async countStranger(address) {
      await strangers
        .consume(address)
        .catch((error: unknown) => tooMany(strangersPerMinute, waitOf(error)));
    },
  };
}

const plain: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };

function waitOf(thrown: unknown): number {
  if (!(thrown instanceof RateLimiterRes)) throw thrown;
  return thrown.msBeforeNext;
}

function tooMany(most: number, ms: number): never {
  refuse('api/too-many', { most, seconds: Math.max(1, Math.ceil(ms / 1_000)) });
}
