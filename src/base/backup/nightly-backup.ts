import { defineTask } from '../jobs/define-task.ts';
import { Refusal } from '../refusal.ts';
import { newestMade } from './backup-runs.view.ts';
import { isNightDue } from './night-due.ts';
import { chainBroken } from './recompute-chains.ts';
import { pruneBackups, runBackup } from './run-backup.ts';

/**
 * Every night a backup, its verification, and room for the next ones. It is asked every hour whether the
 * night's is still to be made, for many a cooperative's computer is off at night.
 */
export const nightlyBackup = defineTask({
  name: 'nightly-backup',
  scope: 'house',
  minute: 30,
  async run(ground) {
    const plan = ground.backups;
    if (!plan || !isNightDue(await newestMade(ground.pool), ground.now())) return;
    try {
      await runBackup(ground, plan, { cause: 'night' });
    } catch (error) {
      // A refusal stands in the run's row, where people see it; the next hour tries again.
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== chainBroken) return;
    }
    await pruneBackups(ground, plan);
  },
});
