import { defineTask } from '#base/jobs/define-task.ts';
import { withinOrganisation } from '#base/jobs/within-organisation.ts';

/** Deltas that one transaction folds: few enough that nobody waits for it. */
const batch = 5_000;

/** Folds what was posted into the totals by month, so that statements have little left to add up. */
export const foldTotals = defineTask({
  name: 'fold-totals',
  scope: 'organisation',
  async run(ground, orgId) {
    let folded: number;
    do {
      folded = await withinOrganisation(ground, orgId, async (client) => {
        const { rows } = await client.query<{ many: number }>(
          'select fold_totals($1, $2) as many',
          [orgId, batch],
        );
        return rows[0]?.many ?? 0;
      });
    } while (folded === batch);
  },
});
