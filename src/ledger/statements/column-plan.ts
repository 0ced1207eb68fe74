import { dayTitle, monthTitle, spanTitle } from '#base/day-text.ts';
import { addMonths, monthEnd, monthStart, yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { notBooked, unbookedOf } from './books-begin.ts';
import { named } from './define-report.ts';
import type { ReportAsk, ReportColumn } from './define-report.ts';
import { comparedDay, comparedSpan, spanOf } from './report-question.ts';
import type { Place } from './reported-chart.view.ts';
import type { Scope, Span } from './totals.view.ts';

/** A column of a statement: the days and the part of the books that it covers. */
export interface PlannedColumn extends ReportColumn {
  /** For a statement of one day the days of its year up to that day. */
  readonly span: Span;
  readonly scope: Scope;
  /**
   * Months (by their first day), units or offices that it adds up, where one question asks for all columns
   * at once; null where the column is asked by itself.
   */
  readonly buckets: readonly string[] | null;
  /** The code of the unit or office that it stands for. */
  readonly place?: string;
}

/** What a statement shows: the books as they stand on a day, or what moved in a span. */
export type StatementKind = 'day' | 'span';

/** A span's statement tells what came of it (`span`), or what moved in it (`flow`); its days are the same. */
export type PlanKind = StatementKind | 'flow';
const told = { day: 'sheet', span: 'results', flow: 'flows' } as const;

const mostMonths = 24;
const mostPlaces = 40;
const yearsBeside = 4;
const total: Title = { id: 'Jumlah', en: 'Total' };

/**
 * The columns of a statement, from left to right: as asked by `columns`, else the period and what it is
 * compared with.
 *
 * @throws Refusal `report/too-many-columns` beyond two years of months, or forty units or offices;
 *   `budget/no-columns` where the budget is asked for, which the income statement lays by itself
 */
export function plannedColumns(ask: ReportAsk, kind: PlanKind): readonly PlannedColumn[] {
  return columnsAsked(ask, kind === 'day' ? 'day' : 'span').map((column) => {
    const unbooked = unbookedOf(ask.chart.begin, column.span, told[kind]);
    if (unbooked === undefined) return column;
    return { ...column, unbooked, ...(unbooked === 'wholly' ? { missing: notBooked } : {}) };
  });
}

function columnsAsked(ask: ReportAsk, kind: StatementKind): readonly PlannedColumn[] {
  const span = kind === 'day' ? yearOf(lastDayOf(ask)) : spanOf(ask.period);
  switch (ask.question.columns) {
    case 'months':
      return byTime(ask, kind, span, 1);
    case 'quarters':
      return byTime(ask, kind, span, 3);
    case 'years':
      return years(ask, kind, span);
    case 'units':
      return byPlace(ask, span, ask.chart.units, (unitId) => ({ ...ask.scope, unitId }));
    case 'budget':
      return refuse('budget/no-columns', { field: 'columns' });
    case 'offices':
      return byPlace(ask, span, ask.chart.offices, (officeId) => ({ ...ask.scope, officeId }));
    default:
      return compared(ask, kind, span);
  }
}

function compared(ask: ReportAsk, kind: StatementKind, span: Span): PlannedColumn[] {
  const beside =
    kind === 'day'
      ? yearOfOrNone(comparedDay(ask.question, span.to))
      : comparedSpan(ask.question, span);
  return [span, ...(beside ? [beside] : [])].map((one) => alone(one, kind, ask.scope));
}

/** The same days of this year and of four years before it. */
function years(ask: ReportAsk, kind: StatementKind, { from, to }: Span): PlannedColumn[] {
  return Array.from({ length: yearsBeside + 1 }, (_, back) => {
    const last = addMonths(to, -12 * back);
    const end = to === monthEnd(to) ? monthEnd(last) : last;
    return alone({ from: addMonths(from, -12 * back), to: end }, kind, ask.scope);
  });
}

function alone(span: Span, kind: StatementKind, scope: Scope): PlannedColumn {
  const [key, title] =
    kind === 'day'
      ? [span.to, dayTitle(span.to)]
      : [`${span.from}..${span.to}`, spanTitle(span.from, span.to)];
  return { key, title, span, scope, buckets: null };
}

/** Months or quarters of the calendar within a span; a day's sheet stands at the end of each. */
function byTime(ask: ReportAsk, kind: StatementKind, span: Span, length: 1 | 3): PlannedColumn[] {
  const { scope } = ask;
  const months = monthsOf(span);
  if (months.length > mostMonths)
    refuse('report/too-many-columns', { field: 'columns', most: mostMonths });
  const parts: Day[][] = [];
  for (const month of months) {
    const isNew = length === 1 || (Number(month.slice(5, 7)) - 1) % length === 0;
    const last = parts.at(-1);
    if (isNew || !last) parts.push([month]);
    else last.push(month);
  }
  const columns = parts.map((part): PlannedColumn => {
    const own = { from: later(part[0]!, span.from), to: sooner(monthEnd(part.at(-1)!), span.to) };
    if (kind === 'day') {
      const buckets = months.filter((month) => month <= own.to);
      const sheet = { from: span.from, to: own.to };
      return { key: own.to, title: dayTitle(own.to), span: sheet, scope, buckets };
    }
    const isMonth = length === 1 && own.from === part[0] && own.to === monthEnd(own.to);
    const title = isMonth ? monthTitle(own.from) : spanTitle(own.from, own.to);
    return { key: `${own.from}..${own.to}`, title, span: own, scope, buckets: part };
  });
  if (kind === 'day') return columns;
  return [...columns, { key: 'total', title: total, span, scope, buckets: months }];
}

function byPlace(
  ask: ReportAsk,
  span: Span,
  places: readonly Place[],
  scopeOf: (id: string) => Scope,
): PlannedColumn[] {
  const asked = places.filter(({ id }) => {
    const { unitId, officeId } = ask.scope;
    const wanted = ask.question.columns === 'units' ? unitId : officeId;
    return wanted === undefined || wanted === id;
  });
  if (asked.length > mostPlaces)
    refuse('report/too-many-columns', { field: 'columns', most: mostPlaces });
  const columns = asked.map(({ id, code, name }): PlannedColumn => {
    const of = { span, scope: scopeOf(id), buckets: [id], place: code };
    return { key: code, title: named(name), ...of };
  });
  const buckets = asked.map(({ id }) => id);
  return [...columns, { key: 'total', title: total, span, scope: ask.scope, buckets }];
}

function monthsOf({ from, to }: Span): Day[] {
  const months: Day[] = [];
  for (let month = monthStart(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

function lastDayOf({ period }: ReportAsk): Day {
  return 'on' in period ? period.on : period.to;
}

const yearOf = (on: Day): Span => ({ from: yearStart(on), to: on });
const yearOfOrNone = (on: Day | null): Span | null => on && yearOf(on);
const later = (a: Day, b: Day): Day => (a > b ? a : b);
const sooner = (a: Day, b: Day): Day => (a < b ? a : b);
