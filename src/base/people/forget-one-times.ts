import { installationOrg } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { noteForgotten } from '../jobs/note-forgotten.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { forgetOneTimes } from './one-time.store.ts';

/** Forgets challenges and codes that have run out. */
export const forgetOneTimesTask = defineTask({
  name: 'forget-one-times',
  scope: 'house',
  minute: 37,
  run: (ground) =>
    withinOrganisation(ground, installationOrg, async (client) => {
      const at = ground.now();
      const deleted = await forgetOneTimes(client, at);
      await noteForgotten(client, { orgId: installationOrg, kind: 'one-time', at, deleted });
    }),
});
