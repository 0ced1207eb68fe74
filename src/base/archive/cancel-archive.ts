import { z } from 'zod';
import { defineAct } from '../act.ts';
import { idInput } from '../input.ts';
import { absent, refuse } from '../refusal.ts';
import { lockRun, queueCancelled } from './archive-run.store.ts';

/**
 * Breaks the making of an archive off; what was written of it goes.
 *
 * @throws Refusal `archive/absent`, `archive/ended`
 */
export const cancelArchive = defineAct({
  name: 'archive.cancel',
  permission: 'archive.take',
  input: z.object({ runId: idInput }),
  reads: (q, { runId }) => ({ found: lockRun(q, runId) }),

  run(deed, { runId }, { found }) {
    if (!found) absent('archive/absent');
    if (found.endedAt !== null) refuse('archive/ended');
    queueCancelled(deed, runId);
    deed.note({ runId });
    return { runId };
  },
});
