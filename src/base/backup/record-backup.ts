import { hostname } from 'node:os';
import { newId } from '../id.ts';
import type { BackupCause } from './backup-plan.ts';
import { beginRun, endRun, noteVerdict } from './backup-run.store.ts';
import type { MadeBackup } from './make-backup.ts';
import type { BackupHouse } from './run-backup.ts';
import type { Verdict } from './verify-backup.ts';

/** A backup that was made and verified while there was no table yet to write it down in. */
export interface UnrecordedBackup extends MadeBackup {
  readonly cause: BackupCause;
  readonly beganAt: Date;
  readonly verdict: Verdict;
}

/** Writes it down for the page of backups. */
export async function recordBackup(house: BackupHouse, made: UnrecordedBackup): Promise<void> {
  const id = newId();
  const { cause, path, beganAt } = made;
  await beginRun(house.pool, { id, cause, host: hostname(), path, at: beganAt });
  await endRun(house.pool, id, made, house.now());
  await noteVerdict(house.pool, id, made.verdict, house.now());
}
