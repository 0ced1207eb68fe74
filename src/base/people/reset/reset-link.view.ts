import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { read } from '../../read.ts';

/** The living link whose secret has this hash, or null. */
export async function findReset(
  ground: Ground,
  hash: Buffer,
): Promise<{ readonly id: string; readonly loginId: string } | null> {
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const row = await read(ground, register, null, (q) =>
    q.maybe(
      q.db
        .selectFrom('one_time')
        .select(['id', 'login_id as loginId'])
        .where('secret_hash', '=', hash)
        .where('purpose', '=', 'reset')
        .where('used_at', 'is', null)
        .where('expires_at', '>', q.now),
    ),
  );
  return row?.loginId ? { id: row.id, loginId: row.loginId } : null;
}
