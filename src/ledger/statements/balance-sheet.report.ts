import type { Day } from '#base/day.ts';
import { defineReport } from './define-report.ts';
import type { ReportAsk, ReportColumn } from './define-report.ts';
import { layStatement, withoutEmptyRows } from './lay-statement.ts';
import { layoutOf } from './layout.ts';
import { comparedDay, dayAsked, reportQuestion } from './report-question.ts';
import { balanceColumn } from './statement-figures.view.ts';

/** Laporan Posisi Keuangan: what the cooperative has, owes and owns on a day. */
export const balanceSheet = defineReport({
  code: 'balance-sheet',
  title: { id: 'Laporan Posisi Keuangan', en: 'Statement of Financial Position' },
  input: reportQuestion,
  dated: false,
  period: (question, today) => ({ on: dayAsked(question, today) }),
  columns: (ask) =>
    daysOf(ask).map((day): ReportColumn => ({ key: day, title: { id: day, en: day } })),

  async *run(q, ask) {
    const columns = await Promise.all(daysOf(ask).map((day) => balanceColumn(q, day, ask.scope)));
    const layout = layoutOf(ask.chart.template, 'balance-sheet');
    yield* withoutEmptyRows(layStatement(layout, ask.chart.accounts, columns).rows);
  },
});

function daysOf({ question, period }: ReportAsk): Day[] {
  const on = 'on' in period ? period.on : period.to;
  const beside = comparedDay(question, on);
  return beside === null ? [on] : [on, beside];
}
