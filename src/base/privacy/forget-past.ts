import { allOrganisations } from '../db/all-organisations.ts';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { defineTask } from '../jobs/define-task.ts';
import { noteForgotten } from '../jobs/note-forgotten.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { pastOfHouse, pastOfOrganisation } from './past.store.ts';
import { pastOf } from './retention.ts';

/**
 * Deletes once a night what has stood longer than its kind is kept (UU 27/2022, arts 43 and 44): mail,
 * rows of backups, invitations, deliveries of webhooks. Sessions, codes and uploads are forgotten sooner, by jobs of their own.
 */
export const forgetPast = defineTask({
  name: 'forget-past',
  scope: 'house',
  minute: 41,
  hour: 18,
  async run(ground) {
    for (const one of pastOfHouse) await forget(ground, installationOrg, one);
    for await (const orgId of allOrganisations(ground)) {
      for (const one of pastOfOrganisation) await forget(ground, orgId, one);
    }
  },
});

async function forget(
  ground: Ground,
  orgId: string,
  past: (typeof pastOfHouse)[number],
): Promise<void> {
  const [at, { kind }] = [ground.now(), past];
  await withinOrganisation(ground, orgId, async (client) => {
    const deleted = await past.delete(client, pastOf(kind, at), orgId);
    await noteForgotten(client, { orgId, kind, at, deleted });
  });
}
