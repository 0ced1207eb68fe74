import { addDays, yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { columnMovements } from './column-figures.view.ts';
import type { PlannedColumn } from './column-plan.ts';
import type { ReportAsk } from './define-report.ts';
import { closingsByDay, equityCauses, equityMovements } from './equity-movements.view.ts';
import type { DayClosing, EquityCause, EquityMovement } from './equity-movements.view.ts';
import { resultPart } from './equity-parts.ts';
import type { EquityPart } from './equity-parts.ts';
import { isIn, isOf, segmentsOf } from './segments.ts';
import type { Movements } from './statement-figures.view.ts';

/** Why a part of equity changed: the result first, the closing of earlier years last. */
export const equityChangeCodes = ['result', ...equityCauses, 'closed'] as const;
export type EquityChangeCode = (typeof equityChangeCodes)[number];

/** One part of equity in one column, more equity above nought. */
export interface EquityTold {
  readonly opening: Money;
  readonly changes: Readonly<Record<EquityChangeCode, Money>>;
  readonly closing: Money;
}

/**
 * Every part of equity from its opening to its closing, column by column.
 *
 * Opening and closing are the balance sheet's own: of the day before a column and of its last day, each without the
 * closing entries of its own year, so that a closed year still shows its SHU. What closing entries of
 * earlier years did is told by itself. A difference is a defect and not a row.
 *
 * @returns by column, then by part
 */
export async function equityTold(
  q: Reads,
  ask: ReportAsk,
  parts: readonly EquityPart[],
  plan: readonly PlannedColumn[],
): Promise<EquityTold[][]> {
  const segments = segmentsOf(plan.map(({ span }) => span));
  const [first, last] = [segments[0]!.from, segments.at(-1)!.to];
  const years = { from: yearStart(addDays(first, -1)), to: last };
  const [standing, moves, closings] = await Promise.all([
    columnMovements(q, ask, plan),
    equityMovements(q, segments, plan),
    closingsByDay(q, years, plan),
  ]);
  return plan.map((column, i) => {
    const own = moves.filter(isIn(segments, column));
    const closed = closings.filter((closing) => isOf(column.scope, closing));
    const figures = { column, standing: standing[i]!, moves: own, closings: closed };
    return parts.map((part) => partTold(part, figures));
  });
}

interface ColumnFigures {
  readonly column: PlannedColumn;
  readonly standing: Movements;
  readonly moves: readonly EquityMovement[];
  readonly closings: readonly DayClosing[];
}

function partTold(
  part: EquityPart,
  { column, standing, moves, closings }: ColumnFigures,
): EquityTold {
  const { from, to } = column.span;
  const before = addDays(from, -1);
  const ids = [...part.accountIds];
  const held = (balances: ReadonlyMap<string, Money>) =>
    negate(sum(ids.map((id) => balances.get(id) ?? zero)));
  const closedBetween = (first: Day, last: Day) =>
    negate(
      sum(
        closings
          .filter(
            ({ day, accountId }) => first <= day && day <= last && part.accountIds.has(accountId),
          )
          .map(({ amount }) => amount),
      ),
    );
  const opening = minus(held(standing.opening), closedBetween(yearStart(before), before));
  const ended = sum([held(standing.opening), held(standing.moved), closedBetween(from, to)]);
  const closing = minus(ended, closedBetween(yearStart(to), to));
  const closed = closedBetween(yearStart(before), addDays(yearStart(to), -1));
  const causes = causesOf(part, moves);
  // What is left over is the result's own movement; a part of equity has nothing left over.
  const result = minus(closing, sum([opening, closed, ...Object.values(causes)]));
  if (result !== zero && part.key !== resultPart.key)
    throw new Error('changes in equity do not tie to the balance sheet');
  return { opening, changes: { result, ...causes, closed }, closing };
}

function causesOf(part: EquityPart, moves: readonly EquityMovement[]): Record<EquityCause, Money> {
  const causes = Object.fromEntries(equityCauses.map((cause) => [cause, zero])) as Record<
    EquityCause,
    Money
  >;
  for (const { accountId, cause, amount } of moves)
    if (part.accountIds.has(accountId)) causes[cause] = plus(causes[cause], amount);
  return causes;
}
