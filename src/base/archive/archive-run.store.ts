import type pg from 'pg';
import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';
import type { Ground } from '../ground.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import type { ArchiveLock } from './archive-lock.ts';

/** Locks a run, so that it does not end while it is cancelled. */
export function lockRun(
  q: Reads,
  runId: string,
): Promise<{ readonly endedAt: Date | null } | undefined> {
  return q.maybe(
    q.db
      .selectFrom('archive_run')
      .select('ended_at as endedAt')
      .where('org_id', '=', q.orgId)
      .where('id', '=', runId)
      .forUpdate(),
  );
}

/** Ends a run that is under way, on somebody's word; its secret is forgotten. */
export function queueCancelled(deed: Deed, runId: string): void {
  deed.write(
    build
      .updateTable('archive_run')
      .set({ cancelled_at: deed.at, ended_at: deed.at, secret_sealed: null })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', runId),
  );
}

/** A run as the job takes it up. */
export interface BegunRun {
  readonly lock: ArchiveLock;
  readonly secret: Buffer;
}

/** Says that the making begins, and where; null if the run has ended already. */
export function beginRun(
  ground: Ground,
  { orgId, runId }: RunOf,
  place: { readonly host: string; readonly path: string },
): Promise<BegunRun | null> {
  return withinOrganisation(ground, orgId, async (client) => {
    const { rows } = await client.query<BegunRun>(
      `update archive_run set began_at = $3, host = $4, path = $5, done = 0
        where org_id = $1 and id = $2 and ended_at is null and secret_sealed is not null
        returning lock, secret_sealed as secret`,
      [orgId, runId, ground.now(), place.host, place.path],
    );
    return rows[0] ?? null;
  });
}

/** Which run of which organisation. */
export interface RunOf {
  readonly orgId: string;
  readonly runId: string;
}

/** Says how many rows are in it, of how many; false if it was cancelled meanwhile. */
export function noteDone(
  ground: Ground,
  { orgId, runId }: RunOf,
  done: number,
  total: number,
): Promise<boolean> {
  return changed(
    ground,
    orgId,
    `update archive_run set done = $3, total = $4
      where org_id = $1 and id = $2 and ended_at is null`,
    [orgId, runId, done, total],
  );
}

/** What a run came to. */
export interface EndedRun {
  readonly bytes: number;
  readonly rows: number;
  readonly fingerprint: string;
}

/** Says that the file stands; false if it was cancelled at the last moment. */
export function endRun(ground: Ground, { orgId, runId }: RunOf, made: EndedRun): Promise<boolean> {
  return changed(
    ground,
    orgId,
    `update archive_run set ended_at = $3, bytes = $4, fingerprint = $5, done = $6, total = $6,
        secret_sealed = null
      where org_id = $1 and id = $2 and ended_at is null`,
    [orgId, runId, ground.now(), made.bytes, made.fingerprint, made.rows],
  );
}

/** Says that it came to nothing, and why. */
export function failRun(
  ground: Ground,
  { orgId, runId }: RunOf,
  failure: string,
): Promise<boolean> {
  return changed(
    ground,
    orgId,
    `update archive_run set ended_at = $3, failure = $4, secret_sealed = null
      where org_id = $1 and id = $2 and ended_at is null`,
    [orgId, runId, ground.now(), failure],
  );
}

/** A file whose time is over. */
export interface OldFile {
  readonly id: string;
  readonly path: string;
}

/** Files on this machine that were made before an instant, and still stand. */
export function filesBefore(
  ground: Ground,
  orgId: string,
  host: string,
  before: Date,
): Promise<OldFile[]> {
  return withinOrganisation(ground, orgId, async (client) => {
    const { rows } = await client.query<OldFile>(
      `select id, path from archive_run where org_id = $1 and host = $2 and bytes is not null
        and deleted_at is null and ended_at < $3 order by id limit 100`,
      [orgId, host, before],
    );
    return rows;
  });
}

/** Says that a file is gone. */
export function noteDeleted(ground: Ground, orgId: string, id: string): Promise<boolean> {
  return changed(
    ground,
    orgId,
    'update archive_run set deleted_at = $3 where org_id = $1 and id = $2 and deleted_at is null',
    [orgId, id, ground.now()],
  );
}

function changed(ground: Ground, orgId: string, text: string, values: unknown[]): Promise<boolean> {
  return withinOrganisation(ground, orgId, async (client: pg.PoolClient) => {
    const { rowCount } = await client.query(text, values);
    return rowCount === 1;
  });
}
