import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { rowsOfBudget } from './budget-rows.view.ts';
import { draftInput, monthsInput, mostRows, rowInput } from './budget-input.ts';
import { budgetAccounts, budgetUnits, lockBudget } from './budget.store.ts';
import { editRows, mustBeDraft, readRows } from './edit-lines.ts';

/**
 * Writes months of some accounts into a draft; other accounts stay as they are. A row without any sum is taken
 * out: not budgeted, which is not nought.
 *
 * @throws Refusal `budget/absent`, what `mustBeDraft` and `readRows` refuse
 */
export const setLines = defineAct({
  name: 'budget.set-lines',
  permission: 'budget.draft',
  input: z.object({
    ...draftInput,
    rows: z
      .array(z.object({ ...rowInput, months: monthsInput }))
      .min(1)
      .max(mostRows),
    /** Whether the rows came from a sheet, for the history. */
    fromSheet: z.boolean().default(false),
  }),
  reads: (q, { budgetId }) => ({
    budget: lockBudget(q, budgetId),
    own: rowsOfBudget(q, budgetId),
    accounts: budgetAccounts(q),
    units: budgetUnits(q),
  }),

  run(deed, { seen, rows, fromSheet }, drafting) {
    mustBeDraft(drafting.budget, seen);
    const edits = editRows(deed, drafting, readRows(rows, drafting), fromSheet ? 'sheet' : 'lines');
    return { budgetId: drafting.budget.id, edits };
  },
});
