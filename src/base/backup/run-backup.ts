import { existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import type pg from 'pg';
import type { DatabaseAddress } from '../db/connect.ts';
import { dayAt } from '../day.ts';
import { newId } from '../id.ts';
import { conflict, Refusal, refuse } from '../refusal.ts';
import type { BackupCause, BackupPlan } from './backup-plan.ts';
import { backupName } from './backup-name.ts';
import {
  beginRun,
  closeInterrupted,
  endRun,
  failRun,
  noteDeleted,
  noteRows,
  noteVerdict,
} from './backup-run.store.ts';
import type { RunFailure } from './backup-run.store.ts';
import { brokenOffPaths, filesOf, isVerified } from './backup-runs.view.ts';
import { longestRun } from './broken-off.ts';
import type { BackupFile } from './check-backup.ts';
import { explainDisk, isDiskFull } from './disk-full.ts';
import { spareBackups } from './kept-backups.ts';
import { makeBackup } from './make-backup.ts';
import type { MadeBackup, OnRows } from './make-backup.ts';
import { verifyBackup } from './verify-backup.ts';
import { halfOf } from './write-archive.ts';
import type { Verdict } from './verify-backup.ts';

/** What a run needs of the opened house. */
export interface BackupHouse {
  readonly pool: pg.Pool;
  now(): Date;
}

export interface RunWish {
  readonly cause: BackupCause;
  /** The row of one that somebody asked for. */
  readonly id?: string;
  /** Another place than the plan's folder. */
  readonly path?: string;
  readonly onRows?: OnRows;
  readonly onVerify?: () => void;
}

/** A run that went well. */
export interface FinishedRun extends MadeBackup {
  readonly id: string;
  readonly verdict: Verdict;
}

/**
 * Makes a backup, verifies it, and writes both down for the page of backups. What fails is written down
 * as well, and thrown on; only a place that was mistyped leaves no trace.
 *
 * @throws Refusal `backup/exists`, `backup/folder-absent` of a place that was typed, `backup/not-verified` (it is
 *   there, and the database's disk has no room to try it), and as `makeBackup` and `verifyBackup`
 */
export async function runBackup(
  house: BackupHouse,
  plan: BackupPlan,
  wish: RunWish,
): Promise<FinishedRun> {
  const { id = newId(), cause, onVerify = () => undefined } = wish;
  if (wish.path !== undefined) await mustBeFree(resolve(wish.path));
  const path = resolve(wish.path ?? freePath(plan.folder, house.now()));
  await ifThereIsRoom(beginRun(house.pool, { id, cause, host: hostname(), path, at: house.now() }));
  try {
    await explainDisk(path, () => mkdir(dirname(path), { recursive: true, mode: 0o700 }));
    const made = await makeBackup(plan, path, { runId: id, onRows: paced(house, id, wish.onRows) });
    await ifThereIsRoom(closeInterrupted(house.pool, id, house.now()));
    await ifThereIsRoom(endRun(house.pool, id, made, house.now()));
    onVerify();
    const verdict = await verified(plan, path);
    await ifThereIsRoom(noteVerdict(house.pool, id, verdict, house.now()));
    return { ...made, id, verdict };
  } catch (error) {
    const failure = failureOf(error);
    // Where the database itself is what fails, the row cannot be written either: the first error counts.
    await failRun(house.pool, id, failure, house.now()).catch(() => undefined);
    throw error;
  }
}

/**
 * The list of backups is written where there is room for it: on a full disk a backup can still be carried off,
 * which is then wanted most.
 */
async function ifThereIsRoom(written: Promise<void>): Promise<void> {
  await written.catch((error: unknown) => {
    if (!isDiskFull(error)) throw error;
  });
}

/** Restores it on trial; where the database's disk has no room for that, the file stays and is told as not verified. */
async function verified(plan: BackupPlan, path: string): Promise<Verdict> {
  try {
    return await verifyBackup(plan, { path, passphrase: plan.readPassphrase() });
  } catch (error) {
    const isFull = isDiskFull(error) || (error as Refusal).code === 'database/disk-full';
    throw isFull ? new Refusal('conflict', 'backup/not-verified', { path }) : error;
  }
}

function failureOf(error: unknown): RunFailure {
  if (!(error instanceof Refusal)) return { code: 'backup/defect', facts: {} };
  const { field: _, ...facts } = error.facts;
  return { code: error.code, facts };
}

/** A place that somebody typed is looked at before anything is written of it. */
async function mustBeFree(path: string): Promise<void> {
  if (existsSync(path)) conflict('backup/exists', { field: 'out', path });
  const folder = dirname(path);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) refuse('backup/folder-absent', { field: 'out', folder });
}

/** Two in one second get two names. */
function freePath(folder: string, at: Date): string {
  for (let second = at.getTime(); ; second += 1_000) {
    const path = join(folder, backupName(new Date(second)));
    if (!existsSync(path)) return path;
  }
}

const pace = 2_000;

/** Writes progress down every two seconds; a row that could not be written is no reason to stop. */
function paced(house: BackupHouse, id: string, onRows: OnRows = () => undefined): OnRows {
  let next = performance.now() + pace;
  return (rows) => {
    onRows(rows);
    if (performance.now() < next) return;
    next = performance.now() + pace;
    void noteRows(house.pool, id, rows).catch(() => undefined);
  };
}

/**
 * Verifies a file once more, and writes what was found to its row if this machine's register has one.
 *
 * @param scratch a blank database for it, where none can be made beside ours
 * @throws Refusal as `verifyBackup`
 */
export async function verifyRecorded(
  house: BackupHouse,
  plan: BackupPlan,
  file: BackupFile,
  scratch: DatabaseAddress | null = plan.scratch,
): Promise<Verdict> {
  const files = await filesOf(house.pool, hostname(), file.path);
  const id = files.find(({ path }) => path === file.path)?.id;
  try {
    const verdict = await verifyBackup(plan, file, scratch);
    if (id !== undefined) await noteVerdict(house.pool, id, verdict, house.now());
    return verdict;
  } catch (error) {
    const isVerdict = error instanceof Refusal && /^backup\/(?!passphrase)/.test(error.code);
    if (id !== undefined && isVerdict) await failRun(house.pool, id, failureOf(error), house.now());
    throw error;
  }
}

const zone = 'Asia/Jakarta';

/**
 * Deletes the files of this machine's folder that the rule of keeping lets go, and the halves of backups
 * whose process was killed; answers how many were let go.
 */
export async function pruneBackups(house: BackupHouse, plan: BackupPlan): Promise<number> {
  const folder = resolve(plan.folder) + sep;
  const files = await filesOf(house.pool, hostname(), folder);
  const dayOf = (at: Date) => Math.round(Date.parse(dayAt(at, zone)) / 86_400_000);
  const candidates = files.map((file) => ({
    id: file.id,
    day: dayOf(file.beganAt),
    at: file.beganAt.getTime(),
    isVerified: isVerified(file),
  }));
  const spare = new Set(spareBackups(candidates, dayOf(house.now())));
  for (const file of files) if (spare.has(file.id)) await rm(file.path, { force: true });
  await noteDeleted(house.pool, [...spare], house.now());
  const until = new Date(house.now().getTime() - longestRun);
  for (const path of await brokenOffPaths(house.pool, hostname(), until)) {
    await rm(halfOf(path), { force: true });
  }
  return spare.size;
}
