import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { refuse } from '#base/refusal.ts';
import { rowsOfBudget } from './budget-rows.view.ts';
import { draftInput } from './budget-input.ts';
import { rowKey } from './budget.ts';
import { lastEdit, lockBudget, queueBudgetState } from './budget.store.ts';
import { queueForgetEdits, queueRows } from './budget.store.ts';
import { mustBeDraft, resultOf } from './edit-lines.ts';

/**
 * Takes back the last change of a draft, an import as a whole; again and again, back to its beginning.
 * @throws Refusal `budget/nothing-to-undo`, and as `mustBeDraft`
 */
export const undoEdit = defineAct({
  name: 'budget.undo',
  permission: 'budget.draft',
  input: z.object(draftInput),
  reads: (q, { budgetId }) => ({
    budget: lockBudget(q, budgetId),
    own: rowsOfBudget(q, budgetId),
    last: lastEdit(q, budgetId).then((edit) => edit ?? null),
  }),

  run(deed, { seen }, { budget, own, last }) {
    mustBeDraft(budget, seen);
    if (last === null) return refuse('budget/nothing-to-undo');
    const edits = budget.edits + 1;
    queueRows(deed, budget, last.before);
    queueForgetEdits(deed, budget.id, last.number);
    queueBudgetState(deed, budget.id, { edits });
    const keys = new Set(last.before.map(rowKey));
    const after = [...own.filter((row) => !keys.has(rowKey(row))), ...last.before];
    const record = { kind: 'budget', id: budget.id };
    recordFields(deed, record, { result: resultOf(own) }, { result: resultOf(after) });
    deed.note({ budgetId: budget.id });
    return { budgetId: budget.id, edits };
  },
});
