import { archiveHours } from '#base/archive/archive-hours.ts';
import type { ArchiveRun } from '#base/archive/archive-runs.view.ts';
import { isBrokenOff } from '#base/backup/broken-off.ts';
import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { inWords } from '#web/form.ts';

/** How an archive stands, as the page has words for it. */
export type ArchiveState =
  | 'waiting'
  | 'running'
  | 'ready'
  | 'done'
  | 'cancelled'
  | 'failed'
  | 'deleted';

/** An archive as its row shows it. */
export interface ArchiveRow {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly state: ArchiveState;
  /** Until when it may be fetched. */
  readonly until: string | null;
  readonly failure: string;
  readonly done: number;
  readonly total: number;
  readonly bytes: number | null;
  /** The first letters of the fingerprint. */
  readonly print: string | null;
}

/** Shapes an archive for the page. */
export function archiveRow(run: ArchiveRun, now: Date, language: Language): ArchiveRow {
  const began = run.beganAt ?? run.requestedAt;
  const isLost = isBrokenOff({ beganAt: began, endedAt: run.endedAt }, now);
  const code = isLost ? 'backup/interrupted' : run.failure;
  const state = stateOf(run, code, now);
  const end = run.endedAt && new Date(run.endedAt.getTime() + archiveHours * 3_600_000);
  return {
    id: run.id,
    at: run.requestedAt.toISOString(),
    by: run.by,
    state,
    until: state === 'ready' ? (end?.toISOString() ?? null) : null,
    failure: code === '' ? '' : inWords(new Refusal('rule', code), language).message,
    done: run.done,
    total: run.total,
    bytes: run.bytes,
    print: run.fingerprint?.slice(0, 16) ?? null,
  };
}

function stateOf(run: ArchiveRun, failure: string, now: Date): ArchiveState {
  if (run.cancelledAt !== null) return 'cancelled';
  if (failure !== '') return 'failed';
  if (run.endedAt === null) return run.beganAt === null ? 'waiting' : 'running';
  const isOver = now.getTime() - run.endedAt.getTime() > archiveHours * 3_600_000;
  if (run.deletedAt !== null || isOver) return 'deleted';
  return run.isOwn ? 'ready' : 'done';
}
