import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { conflict, refuse } from '../refusal.ts';
import { standingRuns } from './standing-runs.view.ts';

/**
 * Asks for a backup of the whole installation; a job makes and verifies it, and its row tells how far it is.
 * One at a time. From practice books nothing leaves, this neither.
 */
export const requestBackup = defineAct({
  name: 'backup.request',
  permission: 'backup.make',
  input: z.object({}),
  reads: (q) => ({ standing: standingRuns(q) }),

  run(deed, _input, { standing }) {
    if (standing.kind === 'practice') refuse('backup/practice');
    if (standing.open > 0) conflict('backup/busy');
    deed.write(
      build.insertInto('backup_run').values({
        id: deed.id,
        cause: 'by-hand',
        host: '',
        path: '',
        began_at: deed.at,
      }),
    );
    deed.emit({ kind: 'backup.requested', facts: {} });
    return { runId: deed.id };
  },
});
