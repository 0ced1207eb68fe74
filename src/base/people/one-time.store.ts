import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';
import { newId } from '../id.ts';

/** What works once and not for long. */
export type Purpose = 'passkey-add' | 'passkey-use' | 'second-step' | 'reset' | 'contact';

/** Guesses at one code before it is dead (ASVS 6.6.3). */
export const triesPerCode = 5;

/** One that was kept and is used now. */
export interface OneTime {
  readonly id: string;
  readonly loginId: string | null;
  readonly secretHash: Buffer;
  readonly facts: Buffer | null;
}

/** What is looked up is a hash; whoever reads the table cannot use what stands in it. */
export function secretHashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Keeps a secret's hash for some minutes. It is no deed, for nothing was done yet. */
export async function keepOneTime(
  pool: pg.Pool,
  kept: {
    readonly purpose: Purpose;
    readonly hash: Buffer;
    readonly loginId: string | null;
    readonly facts?: Buffer | null;
    readonly now: Date;
    readonly minutes: number;
  },
): Promise<void> {
  const ends = new Date(kept.now.getTime() + kept.minutes * 60_000);
  await pool.query({
    name: 'keep-one-time',
    text: `insert into one_time (id, purpose, secret_hash, login_id, facts_sealed, created_at, expires_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    values: [newId(), kept.purpose, kept.hash, kept.loginId, kept.facts ?? null, kept.now, ends],
  });
}

const columns = 'id, login_id as "loginId", secret_hash as "secretHash", facts_sealed as facts';

/** Uses a secret up: of two who come with it at once, one finds it. */
export async function takeOneTime(
  pool: pg.Pool,
  purpose: Purpose,
  hash: Buffer,
  now: Date,
): Promise<OneTime | null> {
  const { rows } = await pool.query<OneTime>({
    name: 'take-one-time',
    text: `update one_time set used_at = $3 where secret_hash = $2 and purpose = $1
      and used_at is null and expires_at > $3 returning ${columns}`,
    values: [purpose, hash, now],
  });
  return rows[0] ?? null;
}

/** Counts a guess behind a secret that lives on until the guess fits; null once it is dead. */
export async function tryOneTime(
  pool: pg.Pool,
  purpose: Purpose,
  hash: Buffer,
  now: Date,
): Promise<OneTime | null> {
  const { rows } = await pool.query<OneTime>({
    name: 'try-one-time',
    text: `update one_time set tries = tries + 1 where secret_hash = $2 and purpose = $1
      and used_at is null and expires_at > $3 and tries < ${triesPerCode} returning ${columns}`,
    values: [purpose, hash, now],
  });
  return rows[0] ?? null;
}

/** Counts a guess at the living codes of a login, and answers them. */
export async function tryCodesOf(
  pool: pg.Pool,
  purpose: Purpose,
  loginId: string,
  now: Date,
): Promise<OneTime[]> {
  const { rows } = await pool.query<OneTime>({
    name: 'try-codes-of',
    text: `update one_time set tries = tries + 1 where login_id = $2 and purpose = $1
      and used_at is null and expires_at > $3 and tries < ${triesPerCode} returning ${columns}`,
    values: [purpose, loginId, now],
  });
  return rows;
}

/** Locks one that an act is about to use up; undefined if it was used already or has run out. */
export function lockOneTime(q: Reads, id: string): Promise<OneTime | undefined> {
  return q.maybe(
    q.db
      .selectFrom('one_time')
      .select(['id', 'login_id as loginId', 'secret_hash as secretHash', 'facts_sealed as facts'])
      .where('id', '=', id)
      .where('used_at', 'is', null)
      .where('expires_at', '>', q.now)
      .forUpdate(),
  );
}

/** Queues the end of one. */
export function queueUsedUp(deed: Deed, id: string): void {
  deed.write(build.updateTable('one_time').set({ used_at: deed.at }).where('id', '=', id));
}

/** Queues the end of all that could still set a login's password. */
export function queueNoMoreResets(deed: Deed, loginId: string): void {
  deed.write(
    build
      .updateTable('one_time')
      .set({ used_at: deed.at })
      .where('login_id', '=', loginId)
      .where('purpose', '=', 'reset')
      .where('used_at', 'is', null),
  );
}

/** Deletes what has run out a day ago; answers how many. */
export async function forgetOneTimes(client: pg.PoolClient, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 86_400_000);
  const { rowCount } = await client.query('delete from one_time where expires_at < $1', [before]);
  return rowCount ?? 0;
}
