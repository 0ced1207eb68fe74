import type { BackupRun } from '#base/backup/backup-runs.view.ts';
import type { BackupCause } from '#base/backup/backup-plan.ts';
import { isBrokenOff } from '#base/backup/broken-off.ts';
import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { inWords } from '#web/form.ts';

/** How a backup stands, as the page has words for it. */
export type RunState =
  | 'waiting'
  | 'running'
  | 'testing'
  | 'tested'
  | 'read'
  | 'untested'
  | 'failed'
  | 'deleted';

/** A backup as its row shows it. */
export interface RunRow {
  readonly id: string;
  readonly at: string;
  readonly cause: BackupCause;
  readonly state: RunState;
  /** What the house says of a failure. */
  readonly failure: string;
  readonly bytes: number | null;
  readonly rows: number | null;
  readonly host: string;
  readonly path: string;
  readonly withKey: boolean | null;
  /** Documents inside, and how many of them are lost or damaged; null before it was tested. */
  readonly files: { readonly inside: number; readonly lost: number } | null;
}

/** A verification that has not ended by then was broken off. */
const longestTest = 3_600_000;

/** Shapes a backup for the page. */
export function runRow(run: BackupRun, now: Date, language: Language): RunRow {
  const code = isBrokenOff(run, now) ? 'backup/interrupted' : run.failure;
  return {
    id: run.id,
    at: run.beganAt.toISOString(),
    cause: run.cause,
    state: stateOf(run, code, now),
    failure:
      code === '' ? '' : inWords(new Refusal('rule', code, run.failureFacts), language).message,
    bytes: run.bytes,
    rows: run.rows,
    host: run.host,
    path: run.path,
    withKey: run.bytes === null ? null : run.withKey,
    files: run.verdict && { inside: run.verdict.files, lost: run.verdict.filesLost },
  };
}

function stateOf(run: BackupRun, failure: string, now: Date): RunState {
  if (run.deletedAt !== null) return 'deleted';
  if (failure !== '') return 'failed';
  if (run.verdict !== null) return run.verdict.restored ? 'tested' : 'read';
  if (run.endedAt !== null) {
    return now.getTime() - run.endedAt.getTime() < longestTest ? 'testing' : 'untested';
  }
  return run.path === '' ? 'waiting' : 'running';
}
