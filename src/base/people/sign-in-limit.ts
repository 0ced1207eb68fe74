import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { refuse } from '../refusal.ts';

/**
 * Tries in fifteen minutes: few for one name from one address, more for one name from anywhere (or a stranger
 * could keep a treasurer out with five guesses), more for one address, behind which a market may sit.
 */
export const triesPerContact = 5;
export const triesFromAnywhere = 50;
export const triesPerAddress = 40;
const seconds = 15 * 60;

/** The two counters of a database; they count across processes. */
export interface SignInLimit {
  /**
   * Counts a try before anything is looked at; answers how many are left for the name.
   * @throws Refusal `sign-in/too-many` with the minutes to wait
   */
  count(contact: string, address: string): Promise<number>;
  /** Gives the tries back once somebody has proved to be who they are. */
  forget(contact: string, address: string): Promise<void>;
}

/** Opens the counters on a pool. */
export function signInLimit(pool: pg.Pool): SignInLimit {
  // The limiter reckons with numbers, the pool hands out bigint: its queries get plain types.
  const storeClient = { query: (query: pg.QueryConfig) => pool.query({ ...query, types: plain }) };
  const shared = { storeClient, storeType: 'pool', tableName: 'rate_limit', tableCreated: true };
  const open = (keyPrefix: string, points: number) =>
    new RateLimiterPostgres({
      ...shared,
      keyPrefix,
      points,
      duration: seconds,
      clearExpiredByTimeout: false,
    });
  const byContact = open('sign-in', triesPerContact);
  const fromAnywhere = open('sign-in-any', triesFromAnywhere);
  const byAddress = open('sign-in-from', triesPerAddress);
  return {
    async count(contact, address) {
      await byAddress.consume(address).catch(refused);
      await fromAnywhere.consume(contact).catch(refused);
      const { remainingPoints } = await byContact.consume(`${contact} ${address}`).catch(refused);
      return remainingPoints;
    },
    async forget(contact, address) {
      await byContact.delete(`${contact} ${address}`);
      await fromAnywhere.delete(contact);
      await byAddress.reward(address, 1);
    },
  };
}

const plain: pg.CustomTypesConfig = { getTypeParser: () => (text: string) => text };

function refused(thrown: unknown): never {
  if (!(thrown instanceof RateLimiterRes)) throw thrown;
  const minutes = Math.max(1, Math.ceil(thrown.msBeforeNext / 60_000));
  return refuse('sign-in/too-many', { minutes });
}
