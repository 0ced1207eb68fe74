import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { conflict, refuse } from '#base/refusal.ts';
import { lockDraft, queueDiscarded } from './entry-draft.store.ts';
import { mustBeOpen, mustBeOwn } from './finish-draft.ts';

const input = z.object({ draftId: idInput });

/**
 * Throws a draft away; for some days it can be taken back out.
 * @throws Refusal as `mustBeOpen`
 */
export const discardDraft = defineAct({
  name: 'entry-draft.discard',
  permission: 'entry.post',
  input,
  reads: (q, { draftId }) => ({ draft: lockDraft(q, draftId) }),

  run(deed, { draftId }, { draft }) {
    mustBeOpen(deed, draft);
    queueDiscarded(deed, draftId, deed.at);
    return { draftId };
  },
});

/**
 * Takes a draft back out that was thrown away.
 * @throws Refusal `entry-draft/absent`, `entry-draft/posted`, `entry-draft/not-discarded`
 */
export const restoreDraft = defineAct({
  name: 'entry-draft.restore',
  permission: 'entry.post',
  input,
  reads: (q, { draftId }) => ({ draft: lockDraft(q, draftId) }),

  run(deed, { draftId }, { draft }) {
    const { entryId, number, discardedAt } = mustBeOwn(deed, draft);
    if (entryId !== null) conflict('entry-draft/posted', { entryId, number });
    if (discardedAt === null) refuse('entry-draft/not-discarded');
    queueDiscarded(deed, draftId, null);
    return { draftId };
  },
});
