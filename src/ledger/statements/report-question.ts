import { z } from 'zod';
import { addMonths, isDay, monthEnd, monthStart, yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { dayInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { columnChoices } from './split.ts';
import type { Span } from './totals.view.ts';

/** A text of one form; another is refused by a sentence of its own, which says the form. */
function writtenAs(form: RegExp, code: string) {
  return z
    .string()
    .refine((text) => form.test(text), { params: { code } })
    .meta({ pattern: form.source });
}

/** What every ledger report may be asked: days, a column beside, a unit, an office, an account. */
export const reportQuestion = z
  .strictObject({
    on: dayInput.optional(),
    from: dayInput.optional(),
    to: dayInput.optional(),
    /** `none`, the day of the comparative column, or its first and last day with `..` between. */
    compare: writtenAs(
      /^(none|\d{4}-\d\d-\d\d(\.\.\d{4}-\d\d-\d\d)?)$/,
      'report/compare-unfit',
    ).optional(),
    /** What stands side by side instead of a comparison. */
    columns: z.enum(columnChoices).optional(),
    /** Code, name or id. */
    unit: textInput(120, 1).optional(),
    office: textInput(120, 1).optional(),
    account: textInput(120, 1).optional(),
    /** By which layout: the house's own, the one adopted last, the draft, or a version's number. */
    layout: writtenAs(/^(standard|newest|draft|\d{1,4})$/, 'report/layout-unfit').optional(),
  })
  .refine((asked) => asked.on === undefined || (asked.from ?? asked.to) === undefined, {
    path: ['on'],
    params: { code: 'report/day-or-span' },
  })
  // Columns stand in the place of a comparison; one of the two would be passed over in silence.
  .refine(({ compare = 'none', columns }) => columns === undefined || compare === 'none', {
    path: ['compare'],
    params: { code: 'report/compare-or-columns' },
  });

export type ReportQuestion = z.output<typeof reportQuestion>;

/** The day a report looks at the books, or the days it covers. */
export type ReportPeriod = { readonly on: Day } | Span;

/** The day asked for: `on`, else the last day of the span, else today. */
export function dayAsked(question: ReportQuestion, today: Day): Day {
  return question.on ?? question.to ?? today;
}

/**
 * The span asked for; where a side is missing it is filled in: up to today (or the end of what began),
 * from the beginning that `startOf` gives.
 *
 * @throws Refusal `report/days-reversed`
 */
export function spanAsked(question: ReportQuestion, today: Day, startOf: (to: Day) => Day): Span {
  const began = question.from;
  const to = question.on ?? question.to ?? (began !== undefined && began > today ? began : today);
  const from = began ?? startOf(to);
  if (from > to) refuse('report/days-reversed', { field: 'from', from, to });
  return { from, to };
}

/** First and last day of a period; a single day's span begins with its year. */
export function spanOf(period: ReportPeriod): Span {
  return 'on' in period ? { from: yearStart(period.on), to: period.on } : period;
}

/** The day beside: as asked, else the end of the year before. */
export function comparedDay(question: ReportQuestion, on: Day): Day | null {
  if (question.compare === 'none') return null;
  if (question.compare !== undefined) return comparedDays(question.compare).to;
  return monthEnd(addMonths(yearStart(on), -1));
}

/** The span beside: as asked, else the same days a year before. */
export function comparedSpan(question: ReportQuestion, span: Span): Span | null {
  if (question.compare === 'none') return null;
  if (question.compare !== undefined) return comparedDays(question.compare);
  return yearBefore(span);
}

/** The same days a year earlier; a month's last day stays a month's last day. */
function yearBefore({ from, to }: Span): Span {
  const earlier = addMonths(to, -12);
  return {
    from: addMonths(from, -12),
    to: to === monthEnd(to) ? monthEnd(monthStart(earlier)) : earlier,
  };
}

function comparedDays(text: string): Span {
  const [from, to = from] = text.split('..');
  if (from === undefined || to === undefined || !isDay(from) || !isDay(to) || from > to) {
    return refuse('day/not-a-day', { field: 'compare', text });
  }
  return { from, to };
}
