import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';

/** What asking for an archive depends on. */
export interface ArchiveStanding {
  readonly kind: string;
  /** Archives that are being made, or wait for their turn. */
  readonly open: number;
}

/** What kind of organisation this is, and whether an archive of it is under way. */
export function archiveStanding(q: Reads): Promise<ArchiveStanding> {
  return q.one(
    sql<ArchiveStanding>`select o.kind, (select count(*)::integer from archive_run r
        where r.org_id = o.id and r.ended_at is null) as open
      from organisation o where o.id = ${q.orgId}`,
    () => {
      throw new Error('an actor stands in an organisation that is not there');
    },
  );
}
