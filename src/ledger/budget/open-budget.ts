import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { refuse } from '#base/refusal.ts';
import { yearInput } from '../periods/month.ts';
import { monthsOfYear } from './budget.ts';
import { budgetsOfYear } from './budget-versions.view.ts';
import { queueBudget } from './budget.store.ts';

/**
 * Opens the first draft of a year's budget, empty.
 * @throws Refusal `budget/is-adopted` (it is revised instead), `budget/draft-there`
 */
export const openBudget = defineAct({
  name: 'budget.open',
  permission: 'budget.draft',
  input: z.object({ year: yearInput }),
  reads: (q, { year }) => ({ there: budgetsOfYear(q, year) }),

  run(deed, { year }, { there }) {
    const draft = there.find(({ status }) => status === 'draft');
    if (draft) refuse('budget/draft-there', { field: 'year', year });
    if (there.length > 0) refuse('budget/is-adopted', { field: 'year', year });
    const id = newId();
    queueBudget(deed, { id, year, version: 1, fromMonth: monthsOfYear(year)[0]!, reason: '' });
    const after = { year, version: 1, status: 'draft' };
    recordFields(deed, { kind: 'budget', id }, {}, after);
    deed.note({ budgetId: id });
    return { budgetId: id };
  },
});
