import type pg from 'pg';
import { tryLimit } from './try-limit.ts';

/**
 * Tries in fifteen minutes: few for one name from one address, more for one name from anywhere (or a stranger
 * could keep a treasurer out with five guesses), more for one address, behind which a market may sit.
 */
export const triesPerContact = 5;
export const triesFromAnywhere = 50;
export const triesPerAddress = 40;

/** The counters of a database; they count across processes. */
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
  const byContact = tryLimit(pool, 'sign-in', triesPerContact);
  const fromAnywhere = tryLimit(pool, 'sign-in-any', triesFromAnywhere);
  const byAddress = tryLimit(pool, 'sign-in-from', triesPerAddress);
  return {
    async count(contact, address) {
      await byAddress.count(address);
      await fromAnywhere.count(contact);
      return byContact.count(`${contact} ${address}`);
    },
    async forget(contact, address) {
      await byContact.forget(`${contact} ${address}`);
      await fromAnywhere.forget(contact);
      await byAddress.forgive(address);
    },
  };
}
