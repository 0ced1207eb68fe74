import { defineTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { perform } from '../perform.ts';
import { mute, rotateProofKey } from './rotate-key.ts';

/** Gives an organisation its first signing key, once; who wants another asks for it. */
export const makeFirstKey = defineTask({
  name: 'make-first-key',
  scope: 'organisation',
  async run(ground, orgId) {
    const org = await withinOrganisation(ground, orgId, async (client) => {
      const text = `select o.kind, exists (select from org_key k where k.org_id = o.id) as "hasKey"
        from organisation o where o.id = $1`;
      return (await client.query<{ kind: string; hasKey: boolean }>(text, [orgId])).rows[0];
    });
    if (!org || org.hasKey || mute.has(org.kind)) return;
    await perform(ground, { kind: 'job', orgId }, rotateProofKey, {}, 'first');
  },
});
