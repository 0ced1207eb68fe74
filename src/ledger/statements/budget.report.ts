import { day, yearEnd, yearStart } from '#base/day.ts';
import { monthTitle } from '#base/day-text.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { isResultClass, onSide } from '../accounts/account.ts';
import { actualMonths } from '../budget/actual-months.view.ts';
import { plannedIn, rowsOf, yearOfBudget } from '../budget/budget-rows.view.ts';
import { budgetsOfYear } from '../budget/budget-versions.view.ts';
import { isIncome, monthsOfYear } from '../budget/budget.ts';
import type { BudgetRow } from '../budget/budget.ts';
import { sumMonths } from '../budget/sum-months.ts';
import { notBooked, unbookedOf } from './books-begin.ts';
import { noBudget } from './budget-columns.ts';
import { versionInput } from './budget-version.ts';
import { defineReport, named } from './define-report.ts';
import type { AnyReportRow, ReportAsk, ReportCell, ReportColumn } from './define-report.ts';
import { dayAsked, reportQuestion } from './report-question.ts';
import type { z } from 'zod';

const question = reportQuestion.safeExtend({ version: versionInput.optional() });
type Question = z.output<typeof question>;

const said = {
  income: { id: 'Pendapatan', en: 'Income' },
  expense: { id: 'Beban', en: 'Expenses' },
  incomeTotal: { id: 'Jumlah pendapatan', en: 'Total income' },
  expenseTotal: { id: 'Jumlah beban', en: 'Total expenses' },
  result: { id: 'Rencana sisa hasil usaha (SHU)', en: 'Planned result (SHU)' },
} as const;

/**
 * RAPB, for the members' meeting: what is planned for a year, account by account and month by month, beside
 * what the year before came to. The version that is asked for, a draft too, or what holds now.
 */
export const budgetReport = defineReport<Question>({
  code: 'budget',
  title: {
    id: 'Rencana Anggaran Pendapatan dan Belanja (RAPB)',
    en: 'Budget of Income and Expenses',
  },
  input: question,
  dated: false,
  period: (asked, today) => {
    const on = dayAsked(asked, today);
    return { from: yearStart(on), to: yearEnd(on) };
  },
  columns: (ask) => columnsOf(ask, yearOf(ask)),

  async *run(q, ask) {
    const year = yearOf(ask);
    const [planned, before] = await Promise.all([
      rowsAsked(q, ask, year),
      actualMonths(q, year - 1),
    ]);
    if (planned.length === 0) return;
    const income = partOf(ask, { planned, before }, true);
    const expense = partOf(ask, { planned, before }, false);
    yield heading('income', said.income);
    yield* income.rows;
    yield total('income-total', said.incomeTotal, income.total, 1);
    yield heading('expense', said.expense);
    yield* expense.rows;
    yield total('expense-total', said.expenseTotal, expense.total, 1);
    const result = income.total.map((amount, i) => less(amount, expense.total[i] ?? null));
    yield total('result', said.result, result, 0);
  },
});

function yearOf({ period }: Pick<ReportAsk, 'period'>): number {
  const last = 'on' in period ? period.on : period.to;
  return Number(last.slice(0, 4));
}

function columnsOf(ask: Pick<ReportAsk, 'chart'>, year: number): ReportColumn[] {
  const span = { from: day(`${year - 1}-01-01`), to: day(`${year - 1}-12-31`) };
  const unbooked = unbookedOf(ask.chart.begin, span, 'results');
  const months = monthsOfYear(year).map((month) => ({
    key: month.slice(0, 7),
    title: monthTitle(month),
    missing: { id: '', en: '' },
  }));
  const [now, before] = [String(year), String(year - 1)];
  return [
    ...months,
    { key: 'year', title: { id: `Anggaran ${now}`, en: `Budget ${now}` }, missing: noBudget },
    {
      ...{ key: 'before', title: { id: `Realisasi ${before}`, en: `Actual ${before}` } },
      ...(unbooked ? { unbooked, missing: notBooked } : {}),
    },
  ];
}

/** @throws Refusal `budget/version-absent` */
async function rowsAsked(q: Reads, ask: ReportAsk<Question>, year: number): Promise<BudgetRow[]> {
  const { version } = ask.question;
  if (version === undefined) {
    const months = monthsOfYear(year);
    return rowsOf((await plannedIn(q, { from: months[0]!, to: months[11]! })).lines);
  }
  const versions = await budgetsOfYear(q, year);
  const asked = versions.find((one) => one.version === version);
  if (!asked) return absent('budget/version-absent', { field: 'version', year, version });
  return yearOfBudget(q, asked);
}

type Cells = readonly (Money | null)[];

function partOf(
  { chart, scope }: ReportAsk<Question>,
  {
    planned,
    before,
  }: { readonly planned: readonly BudgetRow[]; readonly before: readonly BudgetRow[] },
  wanted: boolean,
): { rows: AnyReportRow[]; total: Cells } {
  const side = wanted ? 'credit' : 'debit';
  const monthsOf = (rows: readonly BudgetRow[], id: string) =>
    sumMonths(
      rows.filter(
        ({ accountId, unitId }) =>
          accountId === id && (scope.unitId === undefined || unitId === scope.unitId),
      ),
    ).map((month) => month && onSide(side, month));
  const found = chart.accounts
    .filter(({ sakClass }) => isResultClass(sakClass) && isIncome(sakClass) === wanted)
    .flatMap((account) => {
      const months = monthsOf(planned, account.id);
      const past = known(monthsOf(before, account.id)) ?? zero;
      const cells = [...months, known(months), past];
      const isEmpty = cells.every((cell) => cell === null || cell === zero);
      return isEmpty && known(months) === null ? [] : [{ account, cells }];
    });
  const rows = found.map(({ account, cells }): AnyReportRow => ({
    code: account.code,
    title: named(account.name),
    kind: 'account',
    level: 1,
    amounts: cells,
    accountId: account.id,
  }));
  const total = Array.from({ length: 14 }, (_, i) => known(found.map(({ cells }) => cells[i]!)));
  return { rows, total };
}

/** The sum of what is told; null where nothing is. */
function known(amounts: Cells): Money | null {
  const told = amounts.filter((amount) => amount !== null);
  return told.length === 0 ? null : sum(told);
}

function less(income: Money | null, expense: Money | null): Money | null {
  if (income === null && expense === null) return null;
  return minus(income ?? zero, expense ?? zero);
}

function heading(code: string, title: AnyReportRow['title']): AnyReportRow {
  return { code, title, kind: 'heading', level: 0, amounts: [] };
}

function total(
  code: string,
  title: AnyReportRow['title'],
  amounts: readonly ReportCell[],
  level: number,
): AnyReportRow {
  return { code, title, kind: 'sum', level, amounts };
}
