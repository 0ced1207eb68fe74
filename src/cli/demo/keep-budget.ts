import type { App } from '#app.ts';
import type { Day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { adoptBudget } from '#ledger/budget/adopt-budget.ts';
import { copyActuals } from '#ledger/budget/copy-actuals.ts';
import { openBudget } from '#ledger/budget/open-budget.ts';
import type { DemoPeople } from './found-demo.ts';
import { groundAt } from './ground-at.ts';

/**
 * The budget of this year as the members' meeting adopted it: what last year came to, and a tenth more. The
 * treasurer drafted it, the chair adopts it.
 *
 * @param last the last day of the books
 */
export async function keepBudget(app: App, people: DemoPeople, last: Day): Promise<void> {
  const ground = groundAt(app, last, '15:50:00');
  const { treasurer } = people.seats;
  // The installation speaks for the chair, who has no desk in the tale.
  const chair = { kind: 'operator', orgId: people.orgId } as const;
  const year = Number(last.slice(0, 4));
  const { budgetId } = await perform(ground, treasurer, openBudget, { year }, 'demo:budget');
  const draft = { budgetId, seen: 0 };
  const copy = { ...draft, growth: '10', byUnit: true };
  const { edits } = await perform(ground, treasurer, copyActuals, copy, 'demo:budget-lines');
  const decided = decisionOf(year, last);
  const adoption = { budgetId, seen: edits, ...decided };
  await perform(ground, chair, adoptBudget, adoption, 'demo:budget-adopted');
}

/** The meeting of January; in the first weeks of a year, of the day before. */
function decisionOf(year: number, last: Day): { decidedOn: Day; decision: string } {
  const usual = `${year}-01-24` as Day;
  return { decidedOn: usual <= last ? usual : last, decision: `04/RAT/${year}` };
}
