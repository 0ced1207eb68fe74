import type { Ground } from '../ground.ts';
import { readSession, touchSession } from './session.store.ts';
import type { Session } from './session.ts';
import { tokenHashOf } from './start-session.ts';

const touchEvery = 5 * 60_000;

/**
 * The living session of a token, or null. That somebody was seen is noted every few minutes; it is
 * no deed, for nothing was done.
 */
export async function findSession(ground: Ground, token: string): Promise<Session | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const now = ground.now();
  const hash = tokenHashOf(token);
  const session = await readSession(ground.pool, hash, now);
  if (session && now.getTime() - session.seenAt.getTime() > touchEvery) {
    await touchSession(ground.pool, hash, now);
  }
  return session;
}
