import { defineTask } from '#base/jobs/define-task.ts';
import { withinOrganisation } from '#base/jobs/within-organisation.ts';
import { draftDays } from './draft.store.ts';

/** Forgets uploaded sheets about which nobody has decided for days: they hold personal data. */
export const forgetDrafts = defineTask({
  name: 'forget-drafts',
  scope: 'organisation',
  async run(ground, orgId) {
    const before = new Date(ground.now().getTime() - draftDays * 86_400_000);
    await withinOrganisation(ground, orgId, (client) =>
      client.query('delete from import_draft where org_id = $1 and at < $2', [orgId, before]),
    );
  },
});
