import type pg from 'pg';
import type { Facts } from '../refusal.ts';
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

/** Why a backup came to nothing: a refusal's code, and what its sentence names. */
export interface RunFailure {
  readonly code: string;
  readonly facts: Facts;
}

/** Writes that it came to nothing, and why. */
export async function failRun(pool: pg.Pool, id: string, failure: RunFailure, at: Date) {
  await pool.query(
    `update backup_run set ended_at = coalesce(ended_at, $2), failure = $3, failure_facts = $4
      where id = $1`,
    [id, at, failure.code, JSON.stringify(failure.facts)],
  );
}

/** What is known of a backup whose own row was still open in what it holds. */
export interface RestoredRun {
  readonly id: string | undefined;
  readonly bytes: number;
  readonly rows: number;
  readonly sha256: Buffer;
  readonly withKey: boolean;
  readonly madeAt: Date;
  readonly verdict: Verdict;
}

/**
 * Closes, after a restore, every row that was open in the backup: its own is told as it came out, and as
 * verified, for it was just compared; the others as broken off, for whoever made them works on another database.
 */
export async function closeRestored(client: pg.ClientBase, run: RestoredRun): Promise<void> {
  await client.query(
    `update backup_run set ended_at = $2, bytes = $3, rows = $4, sha256 = $5, with_key = $6,
        verified_at = now(), verdict = $7
      where id = $1 and ended_at is null`,
    [
      run.id ?? null,
      run.madeAt,
      run.bytes,
      run.rows,
      run.sha256,
      run.withKey,
      JSON.stringify(run.verdict),
    ],
  );
  await client.query(
    `update backup_run set ended_at = $1, failure = 'backup/interrupted' where ended_at is null`,
    [run.madeAt],
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
