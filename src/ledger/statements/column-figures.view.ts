import type { Reads } from '#base/db/reads.ts';
import { minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { PlannedColumn, StatementKind } from './column-plan.ts';
import type { ReportAsk } from './define-report.ts';
import { keyedClosings, keyedTotals } from './keyed-totals.view.ts';
import type { TotalsKey } from './keyed-totals.view.ts';
import type { ColumnFigures } from './lay-statement.ts';
import { addTo, movementOf, spanMovements, standing } from './statement-figures.view.ts';
import type { Movements } from './statement-figures.view.ts';
import type { Span } from './totals.view.ts';

const keys: Readonly<Record<string, TotalsKey>> = {
  months: 'month',
  quarters: 'month',
  units: 'unit',
  offices: 'office',
};

/** The figures of a statement's columns, in their order. */
export async function columnFigures(
  q: Reads,
  ask: ReportAsk,
  plan: readonly PlannedColumn[],
  kind: StatementKind,
): Promise<ColumnFigures[]> {
  const columns = await columnMovements(q, ask, plan);
  if (kind === 'span') return columns.map(({ moved }) => ({ balances: moved }));
  return columns.map(standing);
}

/**
 * What each column begins with and what moved in it: all at once where the columns are months, units or
 * offices of one span, else column by column on the same flight.
 */
export function columnMovements(
  q: Reads,
  ask: ReportAsk,
  plan: readonly PlannedColumn[],
): Promise<Movements[]> {
  const by = keys[ask.question.columns ?? ''];
  if (by !== undefined) return keyedMovements(q, ask, plan, by);
  return Promise.all(plan.map(({ span, scope }) => spanMovements(q, span, scope)));
}

async function keyedMovements(
  q: Reads,
  ask: ReportAsk,
  plan: readonly PlannedColumn[],
  by: TotalsKey,
): Promise<Movements[]> {
  const span = wholeSpan(plan);
  const [totals, closings] = await Promise.all([
    keyedTotals(q, span, ask.scope, by),
    keyedClosings(q, span, ask.scope, by),
  ]);
  return plan.map(({ buckets }) => {
    const own = new Set(buckets);
    const first = buckets?.[0] ?? '';
    const opening = new Map<string, Money>();
    const moved = new Map<string, Money>();
    for (const total of totals) {
      const isOwn = own.has(total.key ?? '');
      // Told apart by month, a column begins with all that stood before its first month.
      const isBefore = by === 'month' && (total.key === null || total.key < first);
      if (isOwn || isBefore) addTo(opening, total.accountId, total.opening);
      if (isBefore) addTo(opening, total.accountId, movementOf(total));
      if (isOwn) addTo(moved, total.accountId, movementOf(total));
    }
    for (const closing of closings) {
      const amount = minus(zero, movementOf(closing));
      if (own.has(closing.key ?? '')) addTo(moved, closing.accountId, amount);
    }
    return { opening, moved };
  });
}

/** From the first day to the last that any column covers. */
function wholeSpan(plan: readonly PlannedColumn[]): Span {
  const first = plan.map(({ span }) => span.from).toSorted()[0];
  const last = plan
    .map(({ span }) => span.to)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) throw new Error('a statement has a column');
  return { from: first, to: last };
}
