import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { dayInput, textInput } from '#base/input.ts';
import { loginOf } from '#base/ground.ts';
import { refuse } from '#base/refusal.ts';
import { rowsOfBudget } from './budget-rows.view.ts';
import { draftInput } from './budget-input.ts';
import { hasWrittenIn, lockBudget, queueBudgetState, queueForgetEdits } from './budget.store.ts';
import { mustBeDraft, resultOf } from './edit-lines.ts';

/**
 * Adopts a draft by a decision of the members' meeting, which decides on the budget (UU 25/1992, art. 23). From
 * then on it is not touched again. Whoever wrote in the draft does not adopt it alone.
 *
 * @throws Refusal `budget/empty`, `budget/decided-later`, and as `mustBeDraft`
 */
export const adoptBudget = defineAct({
  name: 'budget.adopt',
  permission: 'budget.adopt',
  input: z.object({
    ...draftInput,
    decidedOn: dayInput,
    /** The number of the decision, as its minutes have it. */
    decision: textInput(120, 1),
  }),
  reads: (q, { budgetId }) => {
    const loginId = loginOf(q.actor);
    return {
      budget: lockBudget(q, budgetId),
      own: rowsOfBudget(q, budgetId),
      isOwn: loginId === null ? Promise.resolve(false) : hasWrittenIn(q, budgetId, loginId),
    };
  },
  approval: { always: (_input, { isOwn }) => isOwn },

  run(deed, { seen, decidedOn, decision }, { budget, own }) {
    mustBeDraft(budget, seen);
    if (own.length === 0) refuse('budget/empty');
    if (decidedOn > deed.businessDay) refuse('budget/decided-later', { field: 'decidedOn' });
    const status = 'adopted' as const;
    queueBudgetState(deed, budget.id, { status, decided_on: decidedOn, decision });
    queueForgetEdits(deed, budget.id, null);
    const after = { status, decidedOn, decision, result: resultOf(own) };
    recordFields(deed, { kind: 'budget', id: budget.id }, { status: budget.status }, after);
    const { year, version } = budget;
    deed.emit({ kind: 'budget.adopted', facts: { budgetId: budget.id, year, version } });
    deed.note({ budgetId: budget.id });
    return { budgetId: budget.id };
  },
});
