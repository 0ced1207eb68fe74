import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { draftInput } from './budget-input.ts';
import { lockBudget, queueBudgetState, queueForgetEdits } from './budget.store.ts';
import { mustBeDraft } from './edit-lines.ts';

/** Gives up a draft; its lines stay where they are and count for nothing. */
export const dropBudget = defineAct({
  name: 'budget.drop',
  permission: 'budget.draft',
  input: z.object(draftInput),
  reads: (q, { budgetId }) => ({ budget: lockBudget(q, budgetId) }),

  run(deed, { seen }, { budget }) {
    mustBeDraft(budget, seen);
    queueBudgetState(deed, budget.id, { status: 'dropped' });
    queueForgetEdits(deed, budget.id, null);
    const record = { kind: 'budget', id: budget.id };
    recordFields(deed, record, { status: budget.status }, { status: 'dropped' });
    deed.note({ budgetId: budget.id });
    return { budgetId: budget.id };
  },
});
