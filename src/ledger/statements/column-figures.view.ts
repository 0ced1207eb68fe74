import type { Reads } from '#base/db/reads.ts';
import { minus, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { PlannedColumn, StatementKind } from './column-plan.ts';
import type { ReportAsk } from './define-report.ts';
import { keyedClosings, keyedTotals } from './keyed-totals.view.ts';
import type { TotalsKey } from './keyed-totals.view.ts';
import type { Balances, ColumnFigures } from './lay-statement.ts';
import { movementOf } from './statement-figures.view.ts';
import { closingTotalsOf, totalsOf } from './totals.view.ts';
import type { Span } from './totals.view.ts';

/** What a column begins with and what moved in it, by account id, debit above nought, without closing entries. */
export interface ColumnMovements {
  readonly opening: Balances;
  readonly moved: Balances;
}

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
  return columns.map(({ opening, moved }) => {
    const balances = new Map(opening);
    for (const [id, amount] of moved) add(balances, id, amount);
    return { balances, ofYear: moved };
  });
}

/**
 * What each column begins with and what moved in it: all at once where the columns are months, units or
 * offices of one span, else column by column on the same flight.
 */
export function columnMovements(
  q: Reads,
  ask: ReportAsk,
  plan: readonly PlannedColumn[],
): Promise<ColumnMovements[]> {
  const by = keys[ask.question.columns ?? ''];
  if (by !== undefined) return keyedMovements(q, ask, plan, by);
  return Promise.all(plan.map((column) => ownMovements(q, column)));
}

async function ownMovements(q: Reads, { span, scope }: PlannedColumn): Promise<ColumnMovements> {
  const [totals, closings] = await Promise.all([
    totalsOf(q, span, scope),
    closingTotalsOf(q, span, scope),
  ]);
  const opening = new Map<string, Money>();
  const moved = new Map<string, Money>();
  for (const [id, account] of totals) {
    const closing = closings.get(id);
    add(opening, id, account.opening);
    add(moved, id, minus(movementOf(account), closing ? movementOf(closing) : zero));
  }
  return { opening, moved };
}

async function keyedMovements(
  q: Reads,
  ask: ReportAsk,
  plan: readonly PlannedColumn[],
  by: TotalsKey,
): Promise<ColumnMovements[]> {
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
      if (isOwn || isBefore) add(opening, total.accountId, total.opening);
      if (isBefore) add(opening, total.accountId, movementOf(total));
      if (isOwn) add(moved, total.accountId, movementOf(total));
    }
    for (const closing of closings) {
      const amount = minus(zero, movementOf(closing));
      if (own.has(closing.key ?? '')) add(moved, closing.accountId, amount);
    }
    return { opening, moved };
  });
}

function add(to: Map<string, Money>, id: string, amount: Money): void {
  to.set(id, plus(to.get(id) ?? zero, amount));
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
