import { yearStart } from '#base/day.ts';
import { sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { broughtIn, cashBrought } from './brought-in.view.ts';
import { cashFlows } from './cash-flows.view.ts';
import { apartBy, cashRows, crossingRows, directSection, sections } from './cash-flow-lines.ts';
import { columnMovements } from './column-figures.view.ts';
import { plannedColumns } from './column-plan.ts';
import { defineReport } from './define-report.ts';
import type { ReportRow } from './define-report.ts';
import type { Balances } from './lay-statement.ts';
import { reportQuestion, spanAsked } from './report-question.ts';
import type { ReportedChart } from './reported-chart.view.ts';
import type { Movements } from './statement-figures.view.ts';

/** Laporan Arus Kas, direct method: whom cash came from, and what it was paid for. */
export const cashFlowDirect = defineReport({
  code: 'cash-flow-direct',
  title: { id: 'Laporan Arus Kas (metode langsung)', en: 'Statement of Cash Flows (direct)' },
  input: reportQuestion,
  dated: false,
  spreads: true,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: (ask) => plannedColumns(ask, 'flow'),

  async *run(q, ask) {
    const plan = plannedColumns(ask, 'span');
    const [{ flows, crossing }, movements, brought] = await Promise.all([
      cashFlows(q, plan),
      columnMovements(q, ask, plan),
      broughtIn(q, plan),
    ]);
    const parts = sections.map((section) => directSection(ask.chart, flows, section, plan.length));
    for (const rows of parts) yield* rows;
    const { opening, closing } = cashOf(ask.chart, movements);
    yield* cashRows(netsOf(parts.flat()), crossingRows(apartBy(plan), crossing), {
      opening,
      brought: cashBrought(ask.chart, brought),
      closing,
    });
  },
});

/** What each section comes to. */
export function netsOf(rows: readonly ReportRow[]): ReportRow[] {
  return rows.filter((row) => row.code.startsWith('net-'));
}

/** Cash before and after each column. */
export function cashOf(chart: ReportedChart, movements: readonly Movements[]) {
  const cash = chart.accounts.filter((account) => account.cashFlowClass === 'cash');
  const held = (balances: Balances): Money => sum(cash.map(({ id }) => balances.get(id) ?? zero));
  const opening = movements.map((column) => held(column.opening));
  const closing = movements.map((column) => sum([held(column.opening), held(column.moved)]));
  return { opening, closing };
}
