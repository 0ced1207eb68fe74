import type pg from 'pg';
import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Language } from '../words.ts';
import { idleHours, sessionDays } from './session.ts';
import type { HeldMandate, Session } from './session.ts';

/** Queues a new session; only the hash of its token is kept. */
export function queueSession(
  deed: Deed,
  session: {
    id: string;
    tokenHash: Buffer;
    loginId: string;
    address: string;
    device: string;
    secondAt: Date | null;
    provedAt: Date | null;
  },
): void {
  const expires = new Date(deed.at.getTime() + sessionDays * 86_400_000);
  deed.write(
    build.insertInto('session').values({
      id: session.id,
      token_hash: session.tokenHash,
      login_id: session.loginId,
      created_at: deed.at,
      seen_at: deed.at,
      expires_at: expires,
      address: session.address,
      device: session.device,
      second_at: session.secondAt,
      proved_at: session.provedAt,
    }),
  );
}

interface SessionRow {
  readonly id: string;
  readonly login_id: string;
  readonly name: string;
  readonly language: Language | null;
  readonly seen_at: Date;
  readonly second_at: Date | null;
  readonly proved_at: Date | null;
  readonly mandates: readonly (HeldMandate & { readonly id: string })[];
}

/** Finds a living session by the hash of its token, with the mandates its login holds today. */
export async function readSession(
  pool: pg.Pool,
  tokenHash: Buffer,
  now: Date,
): Promise<Session | null> {
  const idleSince = new Date(now.getTime() - idleHours * 3_600_000);
  const { rows } = await pool.query<SessionRow>({
    name: 'session-of',
    text: 'select * from session_of($1, $2, $3)',
    values: [tokenHash, now, idleSince],
  });
  const [found] = rows;
  if (!found) return null;
  const { id, mandates } = found;
  return {
    id,
    loginId: found.login_id,
    name: found.name,
    language: found.language,
    seenAt: found.seen_at,
    secondAt: found.second_at,
    provedAt: found.proved_at,
    mandates,
    // Ids tell the time they were made, so their order is the order of what they name.
    needsNewToken: mandates.some((mandate) => mandate.id > id),
  };
}

/** Lets a token live a minute more, for what the browser has already asked with it. */
export async function fadeSession(pool: pg.Pool, id: string, now: Date): Promise<void> {
  const until = new Date(now.getTime() + 60_000);
  await pool.query({
    text: 'update session set expires_at = least(expires_at, $2) where id = $1',
    values: [id, until],
  });
}

/** Notes that somebody was seen; it is no deed, for nothing was done. */
export async function touchSession(pool: pg.Pool, tokenHash: Buffer, now: Date): Promise<void> {
  await pool.query({
    name: 'touch-session',
    text: 'update session set seen_at = $2 where token_hash = $1 and seen_at < $2',
    values: [tokenHash, now],
  });
}

/** Queues the end of a login's sessions, of all but one if one is named. */
export function queueEndSessions(deed: Deed, loginId: string, keptId?: string): void {
  const all = build.deleteFrom('session').where('login_id', '=', loginId);
  deed.write(keptId === undefined ? all : all.where('id', '!=', keptId));
}
