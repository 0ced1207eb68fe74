import { installationOrg } from '../../ground.ts';
import type { Ground } from '../../ground.ts';
import { read } from '../../read.ts';
import type { Session } from '../session.ts';

/** One of the passkeys of whoever is signed in. */
export interface OwnPasskey {
  readonly id: string;
  readonly name: string;
  readonly credentialId: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** The most passkeys that one login keeps. */
export const mostPasskeys = 20;

/** One's own passkeys, the oldest first. */
export function ownPasskeys(ground: Ground, by: Pick<Session, 'loginId'>): Promise<OwnPasskey[]> {
  return read(ground, { kind: 'operator', orgId: installationOrg }, null, async (q) => {
    const rows = await q.many(
      q.db
        .selectFrom('passkey')
        .select(['id', 'name', 'credential_id', 'created_at', 'used_at'])
        .where('login_id', '=', by.loginId)
        .orderBy('created_at')
        .limit(mostPasskeys),
    );
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      credentialId: row.credential_id,
      createdAt: row.created_at,
      usedAt: row.used_at,
    }));
  });
}
