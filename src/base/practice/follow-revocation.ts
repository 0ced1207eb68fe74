import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { idInput } from '../input.ts';
import type { Listener } from '../jobs/relay-outbox.ts';
import { perform } from '../perform.ts';
import { practiceOf } from './practice-state.view.ts';

/**
 * Takes a role back in the practice books as well: the figures there are the cooperative's true ones. The
 * last who may grant roles is no exception here, for the next copy brings the roles anew.
 */
export const followRevocation = defineAct({
  name: 'practice.follow-revocation',
  permission: 'mandate.grant',
  input: z.object({ mandateId: idInput }),

  run(deed, { mandateId }) {
    deed.write(
      build
        .updateTable('mandate')
        .set({ revoked_at: deed.at })
        .where('org_id', '=', deed.orgId)
        .where('id', '=', mandateId)
        .where('revoked_at', 'is', null),
    );
    deed.note({ mandateId });
    return { mandateId };
  },
});

/** The listener that follows a role taken back into the practice copy, where there is one. */
export const followRevocations: Listener = {
  kind: 'mandate.revoked',
  async hear(ground, { orgId, deedId, facts }) {
    const practice = await practiceOf(ground.pool, orgId);
    if (!practice) return;
    const job = { kind: 'job', orgId: practice.id } as const;
    await perform(ground, job, followRevocation, { mandateId: String(facts['mandateId']) }, deedId);
  },
};
