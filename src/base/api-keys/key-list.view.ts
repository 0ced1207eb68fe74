import { sql } from 'kysely';
import type { Day } from '../day.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';

/** One key, as lists show it; its secret is nowhere. */
export interface ListedKey {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  /** As the organisation calls its owner. */
  readonly owner: string;
  readonly scopes: readonly string[];
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly perMinute: number;
  readonly madeAt: Date;
  readonly revokedAt: Date | null;
  /** To within some minutes. */
  readonly lastUsedAt: Date | null;
  readonly state: 'holds' | 'to-come' | 'past' | 'revoked';
}

const most = 500;

/** The keys of the organisation: those that hold first, then the newest. */
export function keyList(ground: Ground, actor: Actor): Promise<ListedKey[]> {
  return read(ground, actor, 'settings.read', async (q, standing) => {
    const { businessDay } = await standing;
    return q.many(
      sql<ListedKey>`select k.id, k.name, k.login_id as "ownerId",
          coalesce((select nullif(m.name, '') from mandate m where m.org_id = k.org_id
            and m.login_id = k.login_id order by m.id desc limit 1), l.name) as owner,
          k.scopes, k.from_on as "fromOn", k.until_on as "untilOn", k.per_minute as "perMinute",
          k.made_at as "madeAt", k.revoked_at as "revokedAt", k.last_used_at as "lastUsedAt",
          case when k.revoked_at is not null then 'revoked' when k.until_on < ${businessDay}::date then 'past'
            when k.from_on > ${businessDay}::date then 'to-come' else 'holds' end as state
        from api_key k join login l on l.id = k.login_id where k.org_id = ${q.orgId}
        order by (k.revoked_at is null and k.until_on >= ${businessDay}::date) desc, k.made_at desc, k.id
        limit ${most}`,
    );
  });
}
