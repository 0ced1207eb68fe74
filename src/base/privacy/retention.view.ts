import type { Reads } from '../db/reads.ts';
import type { KeepKind } from '../db/table-facts.ts';
import { installationOrg } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { read } from '../read.ts';

/** What the last run of a kind deleted, and all runs together. */
export interface RetentionRun {
  readonly kind: KeepKind;
  readonly at: Date;
  readonly deleted: number;
  readonly deletedEver: number;
}

/** The runs that deleted something of the organisation's, or of the installation's that serves it. */
export async function retentionRuns(ground: Ground, actor: Actor): Promise<RetentionRun[]> {
  const own = await read(ground, actor, 'privacy.read', (q: Reads) =>
    q.many(
      q.db
        .selectFrom('retention_run')
        .select(['kind', 'ran_at', 'deleted', 'deleted_ever'])
        .where('org_id', '=', q.orgId),
    ),
  );
  // No row of a cooperative: how many codes, letters and devices the installation itself has forgotten.
  const house = await withinOrganisation(ground, installationOrg, async (client) => {
    const text = 'select kind, ran_at, deleted, deleted_ever from retention_run where org_id = $1';
    return (await client.query<(typeof own)[number]>(text, [installationOrg])).rows;
  });
  return [...own, ...house].map((row) => ({
    kind: row.kind as KeepKind,
    at: row.ran_at,
    deleted: Number(row.deleted),
    deletedEver: Number(row.deleted_ever),
  }));
}
