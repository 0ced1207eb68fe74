import { sql } from 'kysely';
import type pg from 'pg';
import type { Deed } from '../act.ts';
import type { Day } from '../day.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';

/** A key as it is written. */
export interface NewKey {
  readonly id: string;
  readonly name: string;
  readonly loginId: string;
  readonly secretHash: Buffer;
  readonly scopes: readonly string[];
  readonly from: Day;
  readonly until: Day;
  readonly perMinute: number;
}

/** Queues a key. */
export function queueKey(deed: Deed, key: NewKey): void {
  deed.write(
    build.insertInto('api_key').values({
      org_id: deed.orgId,
      id: key.id,
      name: key.name,
      login_id: key.loginId,
      secret_hash: key.secretHash,
      scopes: [...key.scopes],
      from_on: key.from,
      until_on: key.until,
      per_minute: key.perMinute,
      made_at: deed.at,
    }),
  );
}

/** A key that is to be revoked. */
export interface LockedKey {
  readonly name: string;
  readonly revokedAt: Date | null;
}

/** Locks a key, so that it is revoked once. */
export function lockKey(q: Reads, id: string): Promise<LockedKey | undefined> {
  return q.maybe<LockedKey>(
    q.db
      .selectFrom('api_key')
      .select(['name', 'revoked_at as revokedAt'])
      .where('org_id', '=', q.orgId)
      .where('id', '=', id)
      .forUpdate(),
  );
}

/** Queues that a key holds no more. */
export function queueKeyRevoked(deed: Deed, id: string): void {
  deed.write(
    build
      .updateTable('api_key')
      .set({ revoked_at: deed.at })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

/** Notes when a key was last used. */
export async function writeTouch(
  client: pg.ClientBase,
  { orgId, keyId, now }: { readonly orgId: string; readonly keyId: string; readonly now: Date },
): Promise<void> {
  await client.query('update api_key set last_used_at = $3 where org_id = $1 and id = $2', [
    orgId,
    keyId,
    now,
  ]);
}

/** The id of a login that is not shut; undefined for any other. */
export function openLogin(q: Reads, loginId: string): Promise<{ id: string } | undefined> {
  return q.maybe(
    q.db
      .selectFrom('login')
      .select('id')
      .where('id', '=', loginId)
      .where('disabled_at', 'is', null),
  );
}

/** How many keys still hold today. */
export async function holdingKeys(q: Reads): Promise<number> {
  const row = await q.maybe(
    sql<{ count: number }>`select count(*)::integer as count from api_key
      where org_id = ${q.orgId} and revoked_at is null
        and until_on >= (${q.now}::timestamptz at time zone 'Asia/Jakarta')::date`,
  );
  return row?.count ?? 0;
}
