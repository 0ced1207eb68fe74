import { z } from 'zod';
import { monthTitle } from '#base/day-text.ts';
import { monthEnd, yearEnd, yearStart } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { monthsIn, plannedIn } from '../budget/budget-rows.view.ts';
import { unbookedOf } from './books-begin.ts';
import { overOf } from './budget-alert.ts';
import { budgetColumns, budgetSpans, plannedFor } from './budget-columns.ts';
import { versionInput } from './budget-version.ts';
import { columnMovements } from './column-figures.view.ts';
import type { PlannedColumn } from './column-plan.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportAsk } from './define-report.ts';
import { headingRow, realisationRows } from './realisation-rows.ts';
import { reportQuestion, spanAsked } from './report-question.ts';
import type { Span } from './totals.view.ts';

/** By what the realisation is told apart. */
export const realisationParts = ['accounts', 'months', 'units'] as const;

const question = reportQuestion.safeExtend({
  by: z.enum(realisationParts).optional(),
  /** From how many percent beside its budget on an account is looked at; 10 unless said. */
  over: z.string().max(20).optional(),
  version: versionInput.optional(),
});
type Question = z.output<typeof question>;

const noUnit = { id: 'Tidak dibagi per unit', en: 'Of no unit' };

/**
 * Realisasi anggaran: what each account came to beside what was planned, for the whole, by month or by unit,
 * and what is to be looked at because it is beside its budget by more than a share of it.
 */
export const budgetRealisation = defineReport<Question>({
  code: 'budget-realisation',
  title: { id: 'Realisasi Anggaran', en: 'Budget and Actual' },
  input: question,
  dated: false,
  period: (asked, today) => spanAsked(asked, today, yearStart),
  columns: ({ period, chart, question: { by } }) =>
    budgetColumns({ period, chart }).filter(
      ({ key }) => !key.startsWith('toDate') && !(by === 'months' && key.startsWith('year')),
    ),

  async *run(q, ask) {
    const { by, version } = ask.question;
    const { asked, year } = budgetSpans(ask);
    const over = overOf(ask.question.over);
    const { accounts } = ask.chart;
    const parts = partsOf(ask, asked);
    const columns = by === 'months' || by === 'units' ? by : undefined;
    const [plan, moved] = await Promise.all([
      plannedIn(q, { from: yearStart(asked.from), to: yearEnd(asked.to) }, version),
      columnMovements(q, { ...ask, question: { columns } }, parts),
    ]);
    for (const [i, { key, title, span, scope }] of parts.entries()) {
      const rows = realisationRows({
        accounts,
        actual: unbookedOf(ask.chart.begin, span, 'results') === 'wholly' ? null : moved[i]!.moved,
        planned: plannedFor(plan, span, scope),
        year: by === 'months' ? undefined : plannedFor(plan, year, scope),
        over,
        key: columns ? `${key}:` : '',
      });
      if (rows.length === 0) continue;
      if (columns) yield headingRow(`part:${key}`, title, 0);
      yield* by === 'months' ? rows.filter(({ kind }) => kind === 'sum') : rows;
    }
    const lines = plan.lines.filter(({ unitId }) => unitId === null);
    if (by !== 'units' || ask.scope.unitId !== undefined || lines.length === 0) return;
    // What was planned for no unit has no actual of its own: each line of the books has a unit.
    const rest = { lines, covered: plan.covered };
    yield headingRow('part:none', noUnit, 0);
    yield* realisationRows({
      accounts,
      actual: new Map<string, Money>(),
      planned: plannedFor(rest, asked, ask.scope),
      year: plannedFor(rest, year, ask.scope),
      over: null,
      key: 'none:',
    });
  },
});

/** The whole, each month, or each unit. */
function partsOf(ask: ReportAsk<Question>, span: Span): PlannedColumn[] {
  const { scope } = ask;
  switch (ask.question.by) {
    case 'months':
      return monthsIn(span).map((month) => {
        const from = month < span.from ? span.from : month;
        const to = monthEnd(month) < span.to ? monthEnd(month) : span.to;
        const [key, title] = [month.slice(0, 7), monthTitle(month)];
        return { key, title, span: { from, to }, scope, buckets: [month] };
      });
    case 'units':
      return ask.chart.units
        .filter(({ id }) => scope.unitId === undefined || id === scope.unitId)
        .map(({ id, code, name }) => {
          const own = { ...scope, unitId: id };
          return { key: code, title: named(name), span, scope: own, buckets: [id] };
        });
    default:
      return [{ key: 'all', title: named(''), span, scope, buckets: null }];
  }
}
