import { yearEnd, yearStart } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { plannedIn } from '../budget/budget-rows.view.ts';
import { unbookedOf } from './books-begin.ts';
import { budgetSpans, plannedFor } from './budget-columns.ts';
import type { ReportAsk } from './define-report.ts';
import type { BudgetFigures } from './lay-budget.ts';
import { spanMovements } from './statement-figures.view.ts';

/**
 * What the spans of a report came to beside what was planned for them.
 * @param version leaves out versions of the budget newer than this one
 */
export async function budgetFigures(
  q: Reads,
  ask: ReportAsk,
  version?: number,
): Promise<BudgetFigures> {
  const { asked, toDate, year } = budgetSpans(ask);
  const whole = { from: yearStart(asked.from), to: yearEnd(asked.to) };
  const spans = toDate ? [asked, toDate] : [asked];
  const [plan, ...moved] = await Promise.all([
    plannedIn(q, whole, version),
    ...spans.map((span) => spanMovements(q, span, ask.scope)),
  ]);
  const beside = spans.map((span, i) => ({
    actual: unbookedOf(ask.chart.begin, span, 'results') === 'wholly' ? null : moved[i]!.moved,
    planned: plannedFor(plan, span, ask.scope),
  }));
  return {
    spans: beside,
    year: plannedFor(plan, year, ask.scope),
    toDate: beside.at(-1)!.actual,
  };
}
