import { installationOrg } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { idleHours } from '../people/session.ts';
import { noteForgotten } from '../jobs/note-forgotten.ts';

/** Forgets sessions that have ended and counters of attempts that have run out. */
export const cleanSessions = defineTask({
  name: 'clean-sessions',
  scope: 'house',
  minute: 23,
  async run(ground) {
    const now = ground.now();
    const idleSince = new Date(now.getTime() - idleHours * 3_600_000);
    await withinOrganisation(ground, installationOrg, async (client) => {
      const ended = await client.query(
        'delete from session where expires_at < $1 or seen_at < $2',
        [now, idleSince],
      );
      const run = { orgId: installationOrg, at: now };
      await noteForgotten(client, { ...run, kind: 'session', deleted: ended.rowCount ?? 0 });
      const over = await client.query('delete from rate_limit where expire < $1', [now.getTime()]);
      await noteForgotten(client, { ...run, kind: 'attempt', deleted: over.rowCount ?? 0 });
    });
  },
});
