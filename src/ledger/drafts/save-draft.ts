import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { loginOf } from '#base/ground.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { dayOf, draftContent, isBlankDraft } from './draft-content.ts';
import { lockDraft, openDraftsOf, queueDraftContent, queueNewDraft } from './entry-draft.store.ts';
import { mustBeOpen } from './finish-draft.ts';

/** How many drafts one person may keep open. */
export const mostDrafts = 200;

/**
 * Keeps what is typed of an entry, as it stands: anything may be missing, nothing is in the books. The id is
 * chosen by whoever types, and names the draft from then on; saving it again keeps what stands there now.
 *
 * @throws Refusal `entry-draft/empty`, `entry-draft/too-many`, and as `mustBeOpen`
 */
export const saveDraft = defineAct({
  name: 'entry-draft.save',
  permission: 'entry.post',
  input: z.object({ draftId: idInput, content: draftContent }),
  reads: (q, { draftId }) => ({
    draft: lockDraft(q, draftId).then((found) => found ?? null),
    count: openDraftsOf(q, loginOf(q.actor)),
  }),

  run(deed, { draftId, content }, { draft, count }) {
    if (isBlankDraft(content)) refuse('entry-draft/empty', { field: 'keterangan' });
    const kept = { id: draftId, content, dayOn: dayOf(content, deed.businessDay) };
    if (draft) {
      mustBeOpen(deed, draft);
      queueDraftContent(deed, kept);
      return { draftId };
    }
    if (deed.actor.kind !== 'person') return refuse('entry-draft/of-nobody');
    if (count >= mostDrafts) refuse('entry-draft/too-many', { most: mostDrafts });
    queueNewDraft(deed, deed.actor.loginId, kept);
    return { draftId };
  },
});
