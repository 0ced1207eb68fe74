import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { monthInput } from '../periods/month.ts';
import { yearOfBudget } from './budget-rows.view.ts';
import { placeOf } from './budget.ts';
import { budgetsOfYear } from './budget-versions.view.ts';
import { queueBudget, queueNewRows } from './budget.store.ts';

/**
 * Begins a revision of an adopted budget from a month on: a draft that holds what was decided for those months.
 * What was decided stays as it is.
 *
 * @throws Refusal `budget/not-adopted`, `budget/draft-there`
 */
export const reviseBudget = defineAct({
  name: 'budget.revise',
  permission: 'budget.draft',
  input: z.object({ fromMonth: monthInput, reason: textInput(300, 3) }),
  reads: (q, { fromMonth }) => ({ there: budgetsOfYear(q, Number(fromMonth.slice(0, 4))) }),
  look: (q, _input, { there }) => {
    const newest = there.findLast(({ status }) => status === 'adopted');
    return { held: newest ? yearOfBudget(q, newest) : Promise.resolve([]) };
  },

  run(deed, { fromMonth, reason }, { there, held }) {
    const year = Number(fromMonth.slice(0, 4));
    const newest = there.findLast(({ status }) => status === 'adopted');
    if (!newest) return refuse('budget/not-adopted', { field: 'fromMonth', year });
    if (there.some(({ status }) => status === 'draft'))
      refuse('budget/draft-there', { field: 'fromMonth', year });
    const [id, version] = [newId(), newest.version + 1];
    queueBudget(deed, { id, year, version, fromMonth, reason });
    const first = placeOf(fromMonth);
    const rows = held.map((row) => ({
      ...row,
      months: row.months.map((month, i) => (i < first ? null : month)),
    }));
    queueNewRows(deed, { id, year }, rows);
    const after = { year, version, status: 'draft', fromMonth, reason };
    recordFields(deed, { kind: 'budget', id }, {}, after);
    deed.note({ budgetId: id });
    return { budgetId: id };
  },
});
