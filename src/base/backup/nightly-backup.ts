import type { Ground } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { pruneBackups, runBackup } from './run-backup.ts';

/** Every night at 01.30 in Jakarta: a backup, its verification, and room for the next ones. */
export const nightlyBackup = defineTask({
  name: 'nightly-backup',
  scope: 'house',
  minute: 30,
  hour: 18,
  async run(ground: Ground) {
    const plan = ground.backups;
    if (!plan) return;
    await runBackup(ground, plan, { cause: 'night' });
    await pruneBackups(ground, plan);
  },
});
