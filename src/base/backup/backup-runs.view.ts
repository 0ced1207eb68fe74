import type pg from 'pg';
import type { Facts } from '../refusal.ts';
import type { BackupCause } from './backup-plan.ts';
import { chainBroken } from './recompute-chains.ts';
import type { Verdict } from './verify-backup.ts';

/** One backup, made or tried. */
export interface BackupRun {
  readonly id: string;
  readonly cause: BackupCause;
  readonly host: string;
  /** Empty: it was asked for, and nobody has taken it up yet. */
  readonly path: string;
  readonly beganAt: Date;
  readonly endedAt: Date | null;
  readonly bytes: number | null;
  readonly rows: number | null;
  readonly withKey: boolean;
  /** The refusal's code; empty: none. */
  readonly failure: string;
  /** What the refusal's sentence names. */
  readonly failureFacts: Facts;
  readonly verifiedAt: Date | null;
  readonly verdict: Verdict | null;
  readonly deletedAt: Date | null;
}

/** Verdicts from before documents were kept say nothing of them: there were none. */
const sinceFiles = (verdict: string) => `'{"files": 0, "filesLost": 0}'::jsonb || ${verdict}`;

const columns = `id, cause, host, path, began_at as "beganAt", ended_at as "endedAt", bytes::float8 as bytes,
  rows::float8 as rows, with_key as "withKey", failure, failure_facts as "failureFacts", verified_at as "verifiedAt",
  ${sinceFiles('verdict')} as verdict, deleted_at as "deletedAt"`;

/** The newest backups first. They are of the whole installation, and stand behind no organisation's wall. */
export async function backupRuns(
  pool: pg.Pool,
  limit: number,
  before?: Date,
): Promise<BackupRun[]> {
  const { rows } = await pool.query<BackupRun>(
    `select ${columns} from backup_run where began_at < coalesce($2::timestamptz, 'infinity'::timestamptz)
      order by began_at desc, id desc limit $1`,
    [limit, before ?? null],
  );
  return rows;
}

/** One backup by its id. */
export async function backupRun(pool: pg.Pool, id: string): Promise<BackupRun | null> {
  const { rows } = await pool.query<BackupRun>(`select ${columns} from backup_run where id = $1`, [
    id,
  ]);
  return rows[0] ?? null;
}

/** Backups of one machine whose files are still there: made, whole, in a folder. */
export async function filesOf(pool: pg.Pool, host: string, folder: string): Promise<BackupRun[]> {
  const { rows } = await pool.query<BackupRun>(
    `select ${columns} from backup_run
      where host = $1 and starts_with(path, $2) and sha256 is not null and deleted_at is null
      order by began_at desc limit 1000`,
    [host, folder],
  );
  return rows;
}

/** Where this machine began backups, up to an instant, whose process died before they had their name. */
export async function brokenOffPaths(pool: pg.Pool, host: string, until: Date): Promise<string[]> {
  const { rows } = await pool.query<{ path: string }>(
    `select path from backup_run where host = $1 and failure = 'backup/interrupted'
      and sha256 is null and path <> '' and began_at < $2 order by began_at desc limit 100`,
    [host, until],
  );
  return rows.map(({ path }) => path);
}

/** Whether a backup was restored and found equal; one that was only read to its end is not verified. */
export function isVerified({ verdict, failure }: BackupRun): boolean {
  return verdict?.restored === true && failure === '';
}

const verified = `verdict->>'restored' = 'true' and failure = ''`;

/** When the newest backup that was restored and found equal began; null: there is none. */
export async function newestVerified(pool: pg.Pool): Promise<Date | null> {
  return newestWhere(pool, verified);
}

/**
 * When the newest backup began that is as good as it can be made here: one that could only be read, or whose
 * source's own chain does not hold, comes out no better an hour later.
 */
export async function newestMade(pool: pg.Pool): Promise<Date | null> {
  return newestWhere(
    pool,
    `(verified_at is not null and failure = '') or failure = '${chainBroken}'`,
  );
}

async function newestWhere(pool: pg.Pool, condition: string): Promise<Date | null> {
  const { rows } = await pool.query<{ beganAt: Date }>(
    `select began_at as "beganAt" from backup_run where ${condition} order by began_at desc limit 1`,
  );
  return rows[0]?.beganAt ?? null;
}

/** How the backups of the installation stand. */
export interface BackupState {
  /** The newest that was restored, or where that may not be, read to its end. */
  readonly verified: Pick<BackupRun, 'endedAt' | 'bytes' | 'verdict' | 'host'> | null;
  /** When the newest ended that was restored and found equal. */
  readonly restoredAt: Date | null;
  /** When the last one was tried, and its failure if it came to nothing. */
  readonly lastFailure: string;
  readonly installedAt: Date;
}

/** Reads how they stand: the newest verified, and whether the newest try failed. */
export async function backupState(pool: pg.Pool): Promise<BackupState> {
  const { rows } = await pool.query<{
    installedAt: Date;
    lastFailure: string | null;
    endedAt: Date | null;
    bytes: number | null;
    verdict: Verdict | null;
    host: string | null;
    restoredAt: Date | null;
  }>({
    name: 'backup-state',
    text: `select o.created_at as "installedAt", l.failure as "lastFailure", v.ended_at as "endedAt",
        v.bytes::float8 as bytes, ${sinceFiles('v.verdict')} as verdict, v.host, (select max(ended_at) from backup_run
          where ${verified} and deleted_at is null) as "restoredAt"
      from organisation o
        left join lateral (select failure from backup_run where ended_at is not null
          order by began_at desc limit 1) l on true
        left join lateral (select ended_at, bytes, verdict, host from backup_run
          where verified_at is not null and failure = '' and deleted_at is null
          order by began_at desc limit 1) v on true
      where o.kind = 'installation'`,
  });
  const { installedAt, lastFailure, restoredAt, ...newest } = rows[0]!;
  const found = newest.endedAt === null ? null : { ...newest, host: newest.host ?? '' };
  return { installedAt, restoredAt, lastFailure: lastFailure ?? '', verified: found };
}
