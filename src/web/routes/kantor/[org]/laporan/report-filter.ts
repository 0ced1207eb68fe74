import {
  addDays,
  addMonths,
  daysBetween,
  monthEnd,
  monthStart,
  yearEnd,
  yearStart,
} from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Refusal } from '#base/refusal.ts';
import { queryDay, queryText, queryWord, withQuery } from '#web/address.ts';
import type { ColumnChoice } from '#ledger/statements/split.ts';
import { columnChoices } from '#ledger/statements/split.ts';
import { dayComparisons, spanComparisons } from './comparisons.ts';
import type { Comparison } from './comparisons.ts';

/** What the address asks of a report: the report's own question, and what was typed. */
export interface ReportFilter {
  readonly question: Readonly<Record<string, string | undefined>>;
  readonly typed: { readonly on: string; readonly from: string; readonly to: string };
  readonly compare: string;
  readonly unit: string;
  readonly office: string;
  /** What could not be read, by field. */
  readonly refusals: Readonly<Record<string, Refusal | undefined>>;
}

/** Reads a filter of one day. */
export function dayFilter(url: URL, today: Day): ReportFilter {
  const on = queryDay(url, 'per', today);
  const compare = queryWord(url, 'banding', dayComparisons) ?? dayComparisons[0];
  const at = on.day ?? today;
  const beside: Besides = {
    'year-end': undefined,
    year: yearBefore(at),
    month: addDays(monthStart(at), -1),
    none: 'none',
  };
  const question = { on: at, ...besideOf(compare, beside) };
  return {
    ...placed(url, question),
    typed: typedOf({ on: on.text || at }),
    compare,
    refusals: { per: on.refusal },
  };
}

/** Reads a filter of a span; `startOf` gives its first day where none was typed. */
export function spanFilter(
  url: URL,
  today: Day,
  startOf: ((to: Day) => Day) | null,
  comparisons: readonly Comparison[] = spanComparisons,
): ReportFilter {
  const [from, to] = [queryDay(url, 'dari', today), queryDay(url, 'sampai', today)];
  const compare = queryWord(url, 'banding', comparisons) ?? spanComparisons[0];
  const last = to.day ?? today;
  const first = from.day ?? startOf?.(last);
  const besides: Besides = {
    year: undefined,
    before: first && first <= last ? spanBefore(first, last) : undefined,
    none: 'none',
  };
  const question = { from: first, to: last, ...besideOf(compare, besides) };
  const typed = typedOf({ from: from.text || (first ?? ''), to: to.text || last });
  return {
    ...placed(url, question),
    typed,
    compare,
    refusals: { dari: from.refusal, sampai: to.refusal },
  };
}

type Besides = Readonly<Record<string, string | undefined>>;

/** What stands beside: a comparison of the report's, or the columns that it is spread over. */
function besideOf(chosen: string, besides: Besides): Readonly<Record<string, string | undefined>> {
  return columnChoices.includes(chosen as ColumnChoice)
    ? { columns: chosen }
    : { compare: besides[chosen] };
}

function placed(url: URL, question: ReportFilter['question']) {
  const [unit, office] = [queryText(url, 'unit'), queryText(url, 'kantor')];
  return {
    question: {
      ...question,
      unit: unit || undefined,
      office: office || undefined,
      layout: queryText(url, 'susunan') || undefined,
    },
    unit,
    office,
  };
}

function typedOf(typed: Partial<ReportFilter['typed']>): ReportFilter['typed'] {
  return { on: '', from: '', to: '', ...typed };
}

/** The same day a year before; a month's last day stays one. */
function yearBefore(at: Day): Day {
  const earlier = addMonths(at, -12);
  return at === monthEnd(at) ? monthEnd(earlier) : earlier;
}

/** The span of the same length just before: whole months before whole months, else as many days. */
function spanBefore(from: Day, to: Day): string {
  const last = addDays(from, -1);
  if (from !== monthStart(from) || to !== monthEnd(to))
    return `${addDays(last, -daysBetween(from, to))}..${last}`;
  let first = monthStart(last);
  for (let month = monthStart(to); month > from; month = addMonths(month, -1))
    first = addMonths(first, -1);
  return `${first}..${last}`;
}

/** Days and spans that are one press away, keeping the rest of the question. */
export function quickChoices(url: URL, today: Day, filter: ReportFilter) {
  const lastMonth = addDays(monthStart(today), -1);
  const lastYear = addDays(yearStart(today), -1);
  const days = [
    ['today', today],
    ['lastMonthEnd', lastMonth],
    ['lastYearEnd', lastYear],
  ] as const;
  const spans = [
    ['thisMonth', monthStart(today), monthEnd(today)],
    ['lastMonth', monthStart(lastMonth), lastMonth],
    ['thisYear', yearStart(today), yearEnd(today)],
    ['lastYear', yearStart(lastYear), lastYear],
  ] as const;
  const { on, from, to } = filter.question;
  const shut = { jelas: null, akun: null };
  if (on !== undefined) {
    return days.map(([key, day]) => ({
      key,
      current: day === on,
      href: withQuery(url, { ...shut, per: day }),
    }));
  }
  return spans.map(([key, first, last]) => ({
    key,
    current: first === from && last === to,
    href: withQuery(url, { ...shut, dari: first, sampai: last }),
  }));
}
