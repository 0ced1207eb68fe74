import { addDays } from '#base/day.ts';
import type { Scope, Span } from './totals.view.ts';

/** Days that a statement tells as one, with their place among all, from 0. */
export interface Segment extends Span {
  readonly place: number;
}

/** A column by its days and the part of the books that it tells. */
export interface Told {
  readonly span: Span;
  readonly scope: Scope;
}

/** A figure of some days, unit and office; null where these are not told apart. */
export interface Placed {
  readonly place: number;
  readonly unitId: string | null;
  readonly officeId: string | null;
}

/** The days of all columns cut where any of them begins or ends, in order; days of none are left out. */
export function segmentsOf(spans: readonly Span[]): Segment[] {
  const starts = spans.flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const edges = [...new Set(starts)].toSorted();
  const cut = edges.slice(0, -1).map((from, i): Span => {
    return { from, to: addDays(edges[i + 1]!, -1) };
  });
  const told = cut.filter((part) => spans.some((span) => covers(span, part)));
  return told.map((part, place): Segment => ({ ...part, place }));
}

/** Whether a figure belongs to a column. */
export function isIn(
  segments: readonly Segment[],
  { span, scope }: Told,
): (figure: Placed) => boolean {
  const own = new Set(segments.filter((part) => covers(span, part)).map(({ place }) => place));
  return (figure) => own.has(figure.place) && isOf(scope, figure);
}

/** Whether a figure is of a part of the books. */
export function isOf(
  { unitId, officeId }: Scope,
  figure: Pick<Placed, 'unitId' | 'officeId'>,
): boolean {
  return (
    (unitId === undefined || unitId === figure.unitId) &&
    (officeId === undefined || officeId === figure.officeId)
  );
}

/** What units and offices are grouped by: told apart only where a column asks for it, else null. */
export function placeColumns(columns: readonly { readonly scope: Scope }[], prefix = '') {
  return {
    unit: columns.some(({ scope }) => scope.unitId) ? `${prefix}unit_id` : 'null::uuid',
    office: columns.some(({ scope }) => scope.officeId) ? `${prefix}office_id` : 'null::uuid',
  };
}

function covers(span: Span, part: Span): boolean {
  return span.from <= part.from && part.to <= span.to;
}
