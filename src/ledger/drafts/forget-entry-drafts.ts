import { defineTask } from '#base/jobs/define-task.ts';
import { noteForgotten } from '#base/jobs/note-forgotten.ts';
import { withinOrganisation } from '#base/jobs/within-organisation.ts';
import { draftDays, undoDays } from './draft-days.ts';
import { draftsForgotten } from './entry-draft.store.ts';

const dayMs = 86_400_000;

/** Forgets drafts that nobody went on with, and those that were thrown away: they may name persons. */
export const forgetEntryDrafts = defineTask({
  name: 'forget-entry-drafts',
  scope: 'organisation',
  async run(ground, orgId) {
    const at = ground.now();
    const ago = (days: number) => new Date(at.getTime() - days * dayMs);
    await withinOrganisation(ground, orgId, async (client) => {
      const { rowCount } = await client.query(
        draftsForgotten(orgId, ago(draftDays), ago(undoDays)),
      );
      await noteForgotten(client, { orgId, kind: 'entry-draft', at, deleted: rowCount ?? 0 });
    });
  },
});
