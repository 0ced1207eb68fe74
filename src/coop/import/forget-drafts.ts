import { defineTask } from '#base/jobs/define-task.ts';
import { withinOrganisation } from '#base/jobs/within-organisation.ts';
import { noteForgotten } from '#base/jobs/note-forgotten.ts';
import { draftsForgotten } from './draft.store.ts';
import { draftDays } from './draft.ts';

/** Forgets uploaded sheets about which nobody has decided for days: they hold personal data. */
export const forgetDrafts = defineTask({
  name: 'forget-drafts',
  scope: 'organisation',
  async run(ground, orgId) {
    const at = ground.now();
    const before = new Date(at.getTime() - draftDays * 86_400_000);
    await withinOrganisation(ground, orgId, async (client) => {
      const { rowCount } = await client.query(draftsForgotten(orgId, before));
      await noteForgotten(client, { orgId, kind: 'draft', at, deleted: rowCount ?? 0 });
    });
  },
});
