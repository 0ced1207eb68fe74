import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { moneyInput, wholeInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { actualMonths } from './actual-months.view.ts';
import { rowsOfBudget } from './budget-rows.view.ts';
import { draftInput, mostRows, rowInput } from './budget-input.ts';
import { placeOf } from './budget.ts';
import type { BudgetRow } from './budget.ts';
import { budgetAccounts, budgetUnits, lockBudget } from './budget.store.ts';
import { editRows, mustBeDraft, readRows } from './edit-lines.ts';
import { patternOf, spread } from './spread.ts';
import { noMonths, sumMonths } from './sum-months.ts';

/** How a sum is spread over months. */
export const spreadings = ['evenly', 'last-year', 'weights'] as const;

/**
 * Spreads one sum of an account over the months of a draft: evenly, as last year's months went, or by weights.
 * The months sum to it, to the sen. In a revision it is the sum of the months from its own first on.
 *
 * @throws Refusal `budget/weights` (twelve are wanted, not all nought), `budget/no-pattern` (last year nothing
 *   moved there in those months), and as `budget.set-lines`
 */
export const spreadLines = defineAct({
  name: 'budget.spread',
  permission: 'budget.draft',
  input: z.object({
    ...draftInput,
    rows: z
      .array(
        z.object({
          ...rowInput,
          /** Above nought on the account's normal side. */
          total: moneyInput,
          by: z.enum(spreadings),
          weights: z.array(wholeInput(0, 1_000_000)).length(12).optional(),
        }),
      )
      .min(1)
      .max(mostRows),
  }),
  reads: (q, { budgetId }) => ({
    budget: lockBudget(q, budgetId),
    own: rowsOfBudget(q, budgetId),
    accounts: budgetAccounts(q),
    units: budgetUnits(q),
  }),
  look: (q, { rows }, { budget }) => {
    const asksPattern = rows.some(({ by }) => by === 'last-year');
    return { past: asksPattern ? actualMonths(q, budget.year - 1) : Promise.resolve([]) };
  },

  run(deed, { seen, rows }, { past, ...drafting }) {
    mustBeDraft(drafting.budget, seen);
    const first = placeOf(drafting.budget.fromMonth);
    const typed = rows.map((row, i) => {
      const weights = weightsOf(row, past, `rows.${i}`).slice(first);
      if (weights.every((weight) => weight === 0n))
        refuse(row.by === 'weights' ? 'budget/weights' : 'budget/no-pattern', {
          field: `rows.${i}.by`,
        });
      const months = spread(row.total, weights);
      const { accountId, unitId } = row;
      return { accountId, unitId, months: [...noMonths(first), ...months] };
    });
    const edits = editRows(deed, drafting, readRows(typed, drafting), 'spread');
    return { budgetId: drafting.budget.id, edits };
  },
});

interface Spreading {
  readonly accountId: string;
  readonly unitId: string | null;
  readonly by: (typeof spreadings)[number];
  readonly weights?: readonly number[] | undefined;
}

/** Twelve weights, January first. */
function weightsOf(row: Spreading, past: readonly BudgetRow[], field: string): bigint[] {
  if (row.by === 'evenly') return Array.from({ length: 12 }, () => 1n);
  if (row.by === 'weights') {
    const { weights } = row;
    return weights?.map(BigInt) ?? refuse('budget/weights', { field: `${field}.weights` });
  }
  return patternOf(monthsOf(past, row));
}

/** What an account came to by month, in one unit or in all of them. */
function monthsOf(past: readonly BudgetRow[], { accountId, unitId }: Spreading) {
  const own = past.filter(
    (row) => row.accountId === accountId && (unitId === null || row.unitId === unitId),
  );
  return sumMonths(own);
}
