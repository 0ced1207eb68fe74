import { yearStart } from '#base/day.ts';
import { budgetColumns } from './budget-columns.ts';
import { budgetFigures } from './budget-figures.view.ts';
import { columnFigures } from './column-figures.view.ts';
import { plannedColumns } from './column-plan.ts';
import { defineReport } from './define-report.ts';
import { layBudget } from './lay-budget.ts';
import { layStatement, withoutEmptyRows } from './lay-statement.ts';
import { withNoteNumbers } from './note-numbers.ts';
import { reportQuestion, spanAsked } from './report-question.ts';

/** Perhitungan Hasil Usaha: what a span brought, members' business apart from that with others. */
export const incomeStatement = defineReport({
  code: 'income-statement',
  title: { id: 'Perhitungan Hasil Usaha', en: 'Income Statement' },
  input: reportQuestion,
  dated: false,
  spreads: true,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: (ask) =>
    ask.question.columns === 'budget' ? budgetColumns(ask) : plannedColumns(ask, 'span'),

  async *run(q, ask) {
    const layout = ask.chart.layouts['income-statement'];
    if (ask.question.columns === 'budget') {
      yield* layBudget(layout, ask.chart.accounts, await budgetFigures(q, ask));
      return;
    }
    const columns = await columnFigures(q, ask, plannedColumns(ask, 'span'), 'span');
    const rows = withoutEmptyRows(layStatement(layout, ask.chart.accounts, columns).rows);
    yield* withNoteNumbers(ask, 'income-statement', rows);
  },
});
