import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { yearInput } from '../periods/month.ts';
import { actualMonths } from './actual-months.view.ts';
import { rowsOfBudget } from './budget-rows.view.ts';
import { draftInput } from './budget-input.ts';
import { placeOf, rowKey } from './budget.ts';
import type { BudgetRow } from './budget.ts';
import { budgetAccounts, budgetUnits, lockBudget } from './budget.store.ts';
import { editRows, mustBeDraft } from './edit-lines.ts';
import { grown } from './spread.ts';
import { sumMonths } from './sum-months.ts';

/**
 * Fills a draft with what a year came to, grown by a percentage and rounded to whole rupiah month by month, in
 * the place of all that stood there. A month that is not over yet has no actual and is left empty; accounts and
 * units that are closed are left out.
 *
 * @throws Refusal `budget/absent`, `budget/growth`, `budget/no-actuals`, and as `mustBeDraft`
 */
export const copyActuals = defineAct({
  name: 'budget.copy-actuals',
  permission: 'budget.draft',
  input: z.object({
    ...draftInput,
    /** The year that is copied; the one before the budget's unless it says otherwise. */
    ofYear: yearInput.optional(),
    /** Percent, below nought for less: `7.5`. */
    growth: textInput(10).default('0'),
    /** Whether each unit gets its own rows; else the cooperative is planned as one. */
    byUnit: z.boolean().default(true),
  }),
  reads: (q, { budgetId }) => ({
    budget: lockBudget(q, budgetId),
    own: rowsOfBudget(q, budgetId),
    accounts: budgetAccounts(q),
    units: budgetUnits(q),
  }),
  look: (q, { ofYear }, { budget }) => ({ past: actualMonths(q, ofYear ?? budget.year - 1) }),

  run(deed, { seen, ofYear, growth, byUnit }, { past, ...drafting }) {
    const { budget, accounts, units, own } = drafting;
    mustBeDraft(budget, seen);
    const year = ofYear ?? budget.year - 1;
    const open = new Set(accounts.flatMap(({ id, isClosed }) => (isClosed ? [] : [id])));
    const shut = new Set(units.flatMap(({ id, isClosed }) => (isClosed ? [id] : [])));
    const rows = (byUnit ? past : asOne(past))
      .filter(({ accountId, unitId }) => open.has(accountId) && !shut.has(unitId ?? ''))
      .map((row) => ({ ...row, months: grownMonths(row) }))
      .filter(({ months }) => months.some((month) => month !== null));
    if (rows.length === 0) refuse('budget/no-actuals', { field: 'ofYear', year });
    const kept = new Set(rows.map(rowKey));
    const gone = own
      .filter((row) => !kept.has(rowKey(row)))
      .map((row) => ({ ...row, months: row.months.map(() => null) }));
    const edits = editRows(deed, drafting, [...rows, ...gone], 'actuals');
    return { budgetId: budget.id, edits };

    function grownMonths({ months }: BudgetRow) {
      const first = placeOf(budget.fromMonth);
      return months.map((month, i) => {
        const isOver = addMonths(`${year}-01-01` as Day, i) < monthStart(deed.businessDay);
        return month === null || i < first || !isOver ? null : grown(month, growth);
      });
    }
  },
});

/** Rows of units added up by account. */
function asOne(rows: readonly BudgetRow[]): BudgetRow[] {
  const byAccount = Map.groupBy(rows, ({ accountId }) => accountId);
  return [...byAccount].map(([accountId, own]) => ({
    accountId,
    unitId: null,
    months: sumMonths(own),
  }));
}
