import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { idleHours } from './session.ts';
import type { Session } from './session.ts';

/** One of the devices somebody is signed in on. */
export interface OwnSession {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

/** The living sessions of whoever is signed in, the latest seen first. */
export function ownSessions(ground: Ground, by: Session): Promise<OwnSession[]> {
  const now = ground.now();
  const idleSince = new Date(now.getTime() - idleHours * 3_600_000);
  return read(ground, { kind: 'operator', orgId: installationOrg }, null, async (q) => {
    const rows = await q.many(
      q.db
        .selectFrom('session')
        .select(['id', 'device', 'created_at', 'seen_at'])
        .where('login_id', '=', by.loginId)
        .where('expires_at', '>', now)
        .where('seen_at', '>', idleSince)
        .orderBy('seen_at', 'desc')
        .limit(100),
    );
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      createdAt: row.created_at,
      seenAt: row.seen_at,
    }));
  });
}
