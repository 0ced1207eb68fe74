import type pg from 'pg';
import type { KeepKind } from '../db/table-facts.ts';

/**
 * Writes down what a run deleted. A run that found nothing is written once an hour at most, for the jobs
 * of an organisation run after every act.
 */
export async function noteForgotten(
  client: pg.PoolClient,
  run: { orgId: string; kind: KeepKind; at: Date; deleted: number },
): Promise<void> {
  await client.query(
    `insert into retention_run as r (org_id, kind, ran_at, deleted, deleted_ever) values ($1, $2, $3, $4, $4)
     on conflict (org_id, kind) do update set ran_at = excluded.ran_at, deleted = excluded.deleted,
       deleted_ever = r.deleted_ever + excluded.deleted
     where excluded.deleted > 0 or r.ran_at < excluded.ran_at - interval '1 hour'`,
    [run.orgId, run.kind, run.at, run.deleted],
  );
}
