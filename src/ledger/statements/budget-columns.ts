import { spanTitle } from '#base/day-text.ts';
import { yearEnd, yearStart } from '#base/day.ts';
import { minus, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import type { Plan } from '../budget/budget-rows.view.ts';
import { monthsIn } from '../budget/budget-rows.view.ts';
import { isWholeMonths, withinSpan } from '../budget/spread.ts';
import { notBooked, unbookedOf } from './books-begin.ts';
import type { BooksBegin } from './books-begin.ts';
import type { ReportAsk, ReportColumn } from './define-report.ts';
import { percentOf } from './percent.ts';
import type { Percent } from './percent.ts';
import { spanOf } from './report-question.ts';
import type { Scope, Span } from './totals.view.ts';

/** What is said where nothing was planned: it is missing, which is not nought. */
export const noBudget: Title = { id: 'belum ada', en: 'none' };

/** The spans that are compared with their budgets: what was asked for, and its year up to there. */
export interface BudgetSpans {
  readonly asked: Span;
  /** From the year's first day to the last asked; null where that is what was asked for. */
  readonly toDate: Span | null;
  readonly year: Span;
}

/** The spans behind the columns of budget and actual. */
export function budgetSpans(ask: Pick<ReportAsk, 'period'>): BudgetSpans {
  const asked = spanOf(ask.period);
  const year = { from: yearStart(asked.to), to: yearEnd(asked.to) };
  const toDate = asked.from === year.from ? null : { from: year.from, to: asked.to };
  return { asked, toDate, year };
}

/**
 * Budget, actual, variance and share for the span asked for; the same for its year up to there; and the whole
 * year's budget. A month that is not whole is reckoned by its days, and its column says so.
 */
export function budgetColumns(ask: Pick<ReportAsk, 'period' | 'chart'>): ReportColumn[] {
  const { asked, toDate, year } = budgetSpans(ask);
  const { begin } = ask.chart;
  const upToDate = { id: 's.d. akhir masa', en: 'year to date' };
  const sides = toDate
    ? [
        ...fourColumns('', asked, { of: spanTitle(asked.from, asked.to), begin }),
        ...fourColumns('toDate', toDate, { of: upToDate, begin }),
      ]
    : fourColumns('', asked, { of: null, begin });
  const yearNo = year.to.slice(0, 4);
  return [
    ...sides,
    {
      key: 'yearBudget',
      title: { id: `Anggaran ${yearNo}`, en: `Budget ${yearNo}` },
      missing: noBudget,
    },
    {
      key: 'yearPercent',
      title: { id: '% dari setahun', en: '% of the year' },
      kind: 'percent',
    },
  ];
}

function fourColumns(
  prefix: string,
  span: Span,
  { of, begin }: { readonly of: Title | null; readonly begin: BooksBegin },
): ReportColumn[] {
  const unbooked = unbookedOf(begin, span, 'results');
  const key = (name: string) =>
    prefix === '' ? name : `${prefix}${name[0]!.toUpperCase()}${name.slice(1)}`;
  const titled = (id: string, en: string): Title =>
    of ? { id: `${id}, ${of.id}`, en: `${en}, ${of.en}` } : { id, en };
  const budget = isWholeMonths(span)
    ? titled('Anggaran', 'Budget')
    : titled('Anggaran (dihitung harian)', 'Budget (by days)');
  return [
    { key: key('budget'), title: budget, missing: noBudget },
    {
      ...{ key: key('actual'), title: titled('Realisasi', 'Actual'), missing: notBooked },
      ...(unbooked ? { unbooked } : {}),
    },
    {
      key: key('variance'),
      title: titled('Selisih (dalam kurung: merugikan)', 'Variance (in brackets: adverse)'),
    },
    { key: key('percent'), title: titled('% realisasi', '% of budget'), kind: 'percent' },
  ];
}

/** What is planned by account, debit above nought; null where a month has no adopted budget. */
export type Planned = ReadonlyMap<string, Money> | null;

/**
 * What a plan holds for a span and a part of the books, account by account; an account without a line is not
 * in it. Null where any of the span's months has no adopted budget, and for an office, which is not planned for.
 */
export function plannedFor(plan: Plan, span: Span, scope: Scope): Planned {
  if (scope.officeId !== undefined) return null;
  const months = monthsIn(span);
  if (months.some((month) => !plan.covered.has(month))) return null;
  const [first, last] = [months[0]!, months.at(-1)!];
  const planned = new Map<string, Money>();
  for (const { accountId, unitId, month, amount } of plan.lines) {
    if (month < first || month > last) continue;
    if (scope.unitId !== undefined && unitId !== scope.unitId) continue;
    planned.set(accountId, plus(planned.get(accountId) ?? zero, withinSpan(month, amount, span)));
  }
  return planned;
}

/**
 * Budget, actual, variance and share of one row, on the row's own side. A variance is above nought where it is
 * good for the result: more income, or less expense, than planned.
 *
 * @param actual null where the span lies before the books: nobody knows what it came to
 */
export function compared(
  budget: Money | null,
  actual: Money | null,
  isIncome: boolean,
): [Money | null, Money | null, Money | null, Percent | null] {
  if (budget === null || actual === null) return [budget, actual, null, null];
  const variance = isIncome ? minus(actual, budget) : minus(budget, actual);
  return [budget, actual, variance, percentOf(actual, budget)];
}
