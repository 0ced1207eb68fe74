import { minus, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { LockedRunOff, PlanMove } from './run-off.store.ts';

/** What a plan has brought to the result so far, and what was settled of what grew. */
export interface PlanStanding {
  readonly done: Money;
  readonly settled: Money;
  /** What has not come to the result yet. */
  readonly rest: Money;
}

/** Adds up what a plan posted; what was reversed since counts no more. */
export function standingOf(
  plan: Pick<LockedRunOff, 'total'>,
  moves: readonly PlanMove[],
): PlanStanding {
  const of = (...kinds: PlanMove['kind'][]) =>
    sum(
      moves
        .filter(
          ({ kind, status, isReversed }) =>
            kinds.includes(kind) && status === 'posted' && !isReversed,
        )
        .map(({ amount }) => amount),
    );
  const done = minus(of('month', 'rest'), of('back'));
  return { done, settled: of('settle'), rest: minus(plan.total, done) };
}
