import type pg from 'pg';
import type { BackupCause } from './backup-plan.ts';
import type { MadeBackup } from './make-backup.ts';
import type { Verdict } from './verify-backup.ts';

/** A backup that is about to be made. */
export interface BegunRun {
  readonly id: string;
  readonly cause: BackupCause;
  readonly host: string;
  readonly path: string;
  readonly at: Date;
}

/** Writes that a backup begins; takes up the row of one that somebody asked for. */
export async function beginRun(pool: pg.Pool, run: BegunRun): Promise<void> {
  await pool.query(
    `insert into backup_run (id, cause, host, path, began_at) values ($1, $2, $3, $4, $5)
      on conflict (id) do update set host = excluded.host, path = excluded.path, began_at = excluded.began_at`,
    [run.id, run.cause, run.host, run.path, run.at],
  );
}

/** Whoever holds the place knows that no other backup is being made: rows that say so were left by the dead. */
export async function closeInterrupted(pool: pg.Pool, id: string, at: Date): Promise<void> {
  await pool.query(
    `update backup_run set ended_at = $2, failure = 'backup/interrupted'
      where ended_at is null and path <> '' and id <> $1`,
    [id, at],
  );
}

/** Writes how far it has come. */
export async function noteRows(pool: pg.Pool, id: string, rows: number): Promise<void> {
  await pool.query('update backup_run set rows = $2 where id = $1', [id, rows]);
}

/** Writes what it came to. */
export async function endRun(pool: pg.Pool, id: string, made: MadeBackup, at: Date): Promise<void> {
  await pool.query(
    `update backup_run set ended_at = $2, bytes = $3, rows = $4, sha256 = $5, with_key = $6 where id = $1`,
    [id, at, made.bytes, made.rows, made.sha256, made.withKey],
  );
}

/** Writes that it came to nothing, and why. */
export async function failRun(pool: pg.Pool, id: string, failure: string, at: Date): Promise<void> {
  await pool.query(
    `update backup_run set ended_at = coalesce(ended_at, $2), failure = $3 where id = $1`,
    [id, at, failure],
  );
}

/** Writes what its verification found. */
export async function noteVerdict(pool: pg.Pool, id: string, verdict: Verdict, at: Date) {
  await pool.query(
    `update backup_run set verified_at = $2, verdict = $3, failure = '' where id = $1`,
    [id, at, JSON.stringify(verdict)],
  );
}

/** Writes that its file is gone. */
export async function noteDeleted(pool: pg.Pool, ids: readonly string[], at: Date): Promise<void> {
  await pool.query('update backup_run set deleted_at = $2 where id = any($1::uuid[])', [ids, at]);
}
