import { defineTask } from '../jobs/define-task.ts';
import { perform } from '../perform.ts';
import { read } from '../read.ts';
import { Refusal } from '../refusal.ts';
import { currentKey, kindOfOrg } from './org-key.view.ts';
import { mute, rotateProofKey } from './rotate-key.ts';

/** Gives an organisation its first signing key, once; who wants another asks for it. */
export const makeFirstKey = defineTask({
  name: 'make-first-key',
  scope: 'organisation',
  async run(ground, orgId) {
    const job = { kind: 'job', orgId } as const;
    const [kind, key] = await read(ground, job, null, (q) =>
      Promise.all([kindOfOrg(q), currentKey(q)]),
    );
    if (key || mute.has(kind)) return;
    try {
      await perform(ground, job, rotateProofKey, {}, 'first');
    } catch (error) {
      // Somebody else makes it at this very moment: that is no failure, and is not logged as one.
      if (!(error instanceof Refusal) || error.code !== 'act/key-in-flight') throw error;
    }
  },
});
