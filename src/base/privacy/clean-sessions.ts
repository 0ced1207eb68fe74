import { installationOrg } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { noteForgotten } from '../jobs/note-forgotten.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { idleHours } from '../people/session.ts';
import { endedSessionsDeleted, spentAttemptsDeleted } from './past.store.ts';

/** Forgets sessions that have ended and counters of attempts that have run out. */
export const cleanSessions = defineTask({
  name: 'clean-sessions',
  scope: 'house',
  minute: 23,
  async run(ground) {
    const at = ground.now();
    const idleSince = new Date(at.getTime() - idleHours * 3_600_000);
    const run = { orgId: installationOrg, at };
    await withinOrganisation(ground, installationOrg, async (client) => {
      const ended = await endedSessionsDeleted(client, at, idleSince);
      await noteForgotten(client, { ...run, kind: 'session', deleted: ended });
      const spent = await spentAttemptsDeleted(client, at);
      await noteForgotten(client, { ...run, kind: 'attempt', deleted: spent });
    });
  },
});
