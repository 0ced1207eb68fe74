import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { draftChoicesInput } from './draft-choices.ts';
import { lockDraft, queueChoices } from './draft.store.ts';

/** Sets right what the columns and accounts of uploaded sheets mean, and the day of the balances. */
export const chooseMapping = defineAct({
  name: 'sheets.choose',
  permission: 'import.run',
  input: draftChoicesInput.extend({ draftId: idInput }),
  reads: (q, { draftId }) => ({ draft: lockDraft(q, draftId) }),

  run(deed, { draftId, ...choices }, { draft }) {
    queueChoices(deed, draft.id, choices);
    deed.note({ draftId });
    return { draftId };
  },
});
