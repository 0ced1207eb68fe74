import { defineTask } from '#base/jobs/define-task.ts';
import { withinOrganisation } from '#base/jobs/within-organisation.ts';
import { draftsForgotten } from './draft.store.ts';
import { draftDays } from './draft.ts';

/** Forgets uploaded sheets about which nobody has decided for days: they hold personal data. */
export const forgetDrafts = defineTask({
  name: 'forget-drafts',
  scope: 'organisation',
  async run(ground, orgId) {
    const before = new Date(ground.now().getTime() - draftDays * 86_400_000);
    await withinOrganisation(ground, orgId, (client) =>
      client.query(draftsForgotten(orgId, before)),
    );
  },
});
