import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { idleHours } from './session.ts';
import type { Session } from './session.ts';

/** One of the devices somebody is signed in on. */
export interface OwnSession {
  readonly id: string;
  readonly device: string;
  /** From about where: enough to know a strange one, no more. */
  readonly address: string;
  /** Whether two proofs opened it. */
  readonly isTwo: boolean;
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
        .select(['id', 'device', 'address', 'second_at', 'created_at', 'seen_at'])
        .where('login_id', '=', by.loginId)
        .where('expires_at', '>', now)
        .where('seen_at', '>', idleSince)
        .orderBy('seen_at', 'desc')
        .limit(100),
    );
    return rows.map((row) => ({
      id: row.id,
      device: row.device,
      address: coarse(row.address),
      isTwo: row.second_at !== null,
      createdAt: row.created_at,
      seenAt: row.seen_at,
    }));
  });
}

/** An address without its last parts. */
function coarse(address: string): string {
  const [v4] = /\d+\.\d+(?=\.\d+\.\d+$)/.exec(address) ?? [];
  if (v4) return `${v4}.x.x`;
  const parts = address.split(':').filter((part) => part !== '');
  return parts.length > 3 ? `${parts.slice(0, 3).join(':')}::` : address;
}
