import { spanTitle } from '#base/day-text.ts';
import { yearStart } from '#base/day.ts';
import { defineReport } from './define-report.ts';
import type { ReportAsk, ReportColumn } from './define-report.ts';
import { layStatement, withoutEmptyRows } from './lay-statement.ts';
import { layoutOf } from './layout.ts';
import { comparedSpan, reportQuestion, spanAsked, spanOf } from './report-question.ts';
import { spanColumn } from './statement-figures.view.ts';
import type { Span } from './totals.view.ts';

/** Perhitungan Hasil Usaha: what a span brought, members' business apart from that with others. */
export const incomeStatement = defineReport({
  code: 'income-statement',
  title: { id: 'Perhitungan Hasil Usaha', en: 'Income Statement' },
  input: reportQuestion,
  dated: false,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: (ask) =>
    spansOf(ask).map(({ from, to }): ReportColumn => {
      const key = `${from}..${to}`;
      return { key, title: spanTitle(from, to) };
    }),

  async *run(q, ask) {
    const columns = await Promise.all(spansOf(ask).map((span) => spanColumn(q, span, ask.scope)));
    const layout = layoutOf(ask.chart.template, 'income-statement');
    yield* withoutEmptyRows(layStatement(layout, ask.chart.accounts, columns).rows);
  },
});

function spansOf({ question, period }: ReportAsk): Span[] {
  const span = spanOf(period);
  const beside = comparedSpan(question, span);
  return beside === null ? [span] : [span, beside];
}
