import { absent } from '../refusal.ts';
import type { Reads } from '../db/reads.ts';

/** Where a backup is asked for, and how many are on their way. */
export interface StandingRuns {
  readonly kind: string;
  /** Asked for or under way in the last hour; what is older was broken off. */
  readonly open: number;
}

/** Reads the organisation's kind and the backups on their way. */
export function standingRuns({ one, orgId, now }: Reads): Promise<StandingRuns> {
  const since = new Date(now.getTime() - 3_600_000);
  return one(
    {
      name: 'standing-runs',
      text: `select o.kind, (select count(*)::integer from backup_run r
          where r.ended_at is null and r.began_at > $2) as open
        from organisation o where o.id = $1`,
      values: [orgId, since],
    },
    () => absent('organisation/absent'),
  );
}
