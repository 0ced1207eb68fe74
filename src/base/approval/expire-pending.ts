import { defineTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { overdueExpired } from './approval.store.ts';

/** Ends what has waited too long and forgets what was asked; a read holds it for expired before that. */
export const expirePending = defineTask({
  name: 'expire-pending',
  scope: 'organisation',
  async run(ground, orgId) {
    const { text, values } = overdueExpired(orgId, ground.now());
    await withinOrganisation(ground, orgId, (client) => client.query(text, [...values]));
  },
});
