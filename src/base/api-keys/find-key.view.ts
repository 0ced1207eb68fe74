import type { Ground } from '../ground.ts';
import { read } from '../read.ts';

/** What of a key never changes; the rest is looked at in the transaction of each request. */
export interface FoundKey {
  readonly loginId: string;
  readonly secretHash: Buffer;
  readonly scopes: readonly string[];
  /** At most so many requests a minute. */
  readonly perMinute: number;
}

/** A key of an organisation by its id, whether it still holds or not; undefined: there is none. */
export function findKey(
  ground: Ground,
  orgId: string,
  keyId: string,
): Promise<FoundKey | undefined> {
  return read(ground, { kind: 'operator', orgId }, null, (q) =>
    q.maybe<FoundKey>(
      q.db
        .selectFrom('api_key')
        .select([
          'login_id as loginId',
          'secret_hash as secretHash',
          'scopes',
          'per_minute as perMinute',
        ])
        .where('org_id', '=', q.orgId)
        .where('id', '=', keyId),
    ),
  );
}
