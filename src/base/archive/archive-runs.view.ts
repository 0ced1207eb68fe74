import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';
import { throughOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { nameHere } from '../person-name.view.ts';
import { absent, refuse } from '../refusal.ts';
import { archiveHours } from './archive-hours.ts';

/** An archive that was asked for on a page. */
export interface ArchiveRun {
  readonly id: string;
  readonly requestedAt: Date;
  readonly by: string | null;
  readonly isOwn: boolean;
  readonly beganAt: Date | null;
  readonly endedAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly deletedAt: Date | null;
  readonly total: number;
  readonly done: number;
  readonly bytes: number | null;
  readonly fingerprint: string | null;
  readonly failure: string;
}

const shown = 30;

/**
 * The archives of the actor's organisation that were asked for, the newest first.
 * @param asked `limit`: thirty unless it says otherwise; `after`: the archive where the last page ended
 */
export function archiveRuns(
  ground: Ground,
  actor: Actor,
  { limit = shown, after = null }: { readonly limit?: number; readonly after?: string | null } = {},
): Promise<ArchiveRun[]> {
  const behind = sql`(r.requested_at, r.id) < (select a.requested_at, a.id from archive_run a
    where a.org_id = ${actor.orgId} and a.id = ${after})`;
  return read(ground, actor, 'archive.read', (q) =>
    q.many(sql<ArchiveRun>`${runSql(q)} and (${after}::uuid is null or ${behind})
      order by r.requested_at desc, r.id desc limit ${limit}`),
  );
}

/**
 * One archive that was asked for.
 * @throws Refusal `archive/absent`
 */
export function archiveRun(ground: Ground, actor: Actor, runId: string): Promise<ArchiveRun> {
  return read(ground, actor, 'archive.read', (q) =>
    q.one(sql<ArchiveRun>`${runSql(q)} and r.id = ${runId}`, () => absent('archive/absent')),
  );
}

function runSql({ orgId, actor }: Reads) {
  const self = actor.kind === 'person' ? actor.loginId : null;
  return sql`select r.id, r.requested_at as "requestedAt",
          (select ${nameHere(sql`r.org_id`, sql`l.id`)} from login l where l.id = r.requested_by) as by,
          coalesce(r.requested_by = ${self}::uuid, false) as "isOwn", r.began_at as "beganAt",
          r.ended_at as "endedAt", r.cancelled_at as "cancelledAt", r.deleted_at as "deletedAt", r.total, r.done,
          r.bytes::float8 as bytes, r.fingerprint, r.failure
        from archive_run r where r.org_id = ${orgId}`;
}

/** A file that may be fetched. */
export interface ArchiveAtHand {
  readonly path: string;
  readonly host: string;
  readonly bytes: number;
  readonly slug: string;
  readonly madeAt: Date;
}

/**
 * The file of an archive, for whoever asked for it and for nobody else, on a day from its making.
 *
 * @throws Refusal `archive/absent`, `archive/gone`
 */
export function archiveAtHand(ground: Ground, actor: Actor, runId: string): Promise<ArchiveAtHand> {
  const self = actor.kind === 'person' && throughOf(actor) === null ? actor.loginId : null;
  return read(ground, actor, 'archive.take', async (q) => {
    const found = await q.one(
      sql<
        ArchiveAtHand & { deletedAt: Date | null }
      >`select r.path, r.host, r.bytes::float8 as bytes,
          o.slug, r.ended_at as "madeAt", r.deleted_at as "deletedAt"
        from archive_run r join organisation o on o.id = r.org_id
        where r.org_id = ${q.orgId} and r.id = ${runId} and r.requested_by = ${self}::uuid
          and r.bytes is not null`,
      () => absent('archive/absent'),
    );
    const isOver = q.now.getTime() - found.madeAt.getTime() > archiveHours * 3_600_000;
    if (found.deletedAt !== null || isOver) refuse('archive/gone', { hours: archiveHours });
    return found;
  });
}
