import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { lockDraft, queueDraftEnd } from './draft.store.ts';

/** Throws uploaded sheets away; nothing of them was booked. */
export const discardSheets = defineAct({
  name: 'sheets.discard',
  permission: 'import.run',
  input: z.object({ draftId: idInput }),
  reads: (q, { draftId }) => ({ draft: lockDraft(q, draftId) }),

  run(deed, { draftId }, { draft }) {
    queueDraftEnd(deed, draft.id);
    deed.note({ draftId });
    return { draftId };
  },
});
