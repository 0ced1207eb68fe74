import type { Listener } from '../jobs/relay-outbox.ts';
import { Refusal } from '../refusal.ts';
import { backupRun } from './backup-runs.view.ts';
import { runBackup } from './run-backup.ts';

/** Makes the backup that somebody asked for; heard twice, it is made once. */
export const backupRequested: Listener = {
  kind: 'backup.requested',
  async hear(ground, { deedId }) {
    const plan = ground.backups;
    const run = await backupRun(ground.pool, deedId);
    if (!plan || !run || run.endedAt !== null) return;
    try {
      await runBackup(ground, plan, { cause: 'by-hand', id: deedId });
    } catch (error) {
      // A refusal stands in the run's row, where whoever asked sees it.
      if (!(error instanceof Refusal)) throw error;
    }
  },
};
