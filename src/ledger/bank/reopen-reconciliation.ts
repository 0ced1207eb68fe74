import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { queueReopening } from './reconciliation.store.ts';
import { reconciliationForReopening } from './reconciliations.view.ts';

/** Reopens the last reconciliation by a decision with its reason; it stays to be seen, and counts no more. */
export const reopenReconciliation = defineAct({
  name: 'bank-reconciliation.reopen',
  permission: 'bank.reopen',
  input: z.object({ reconciliationId: idInput, reason: textInput(300, 3) }),
  reads: (q, { reconciliationId }) => ({
    reconciliation: reconciliationForReopening(q, reconciliationId),
  }),
  approval: {},

  run(deed, { reconciliationId, reason }, { reconciliation }) {
    const { bankAccountId, day, isReopened, isLast } = reconciliation;
    if (isReopened) refuse('bank-reconciliation/reopened');
    if (!isLast) refuse('bank-reconciliation/not-last', { day });
    queueReopening(deed, reconciliationId, reason);
    const record = { kind: 'bank', id: bankAccountId };
    recordFields(deed, record, { reconciled: day }, { reconciled: null, reason });
    deed.note({ bankAccountId, reconciliationId });
    return { reconciliationId };
  },
});
