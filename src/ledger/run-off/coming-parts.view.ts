import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { runOffSchedule } from './run-off-schedule.ts';
import { runOffsOn } from './run-off-standing.view.ts';

/** A month to come of what is spread. */
export interface ComingPart {
  readonly runOffId: string;
  readonly name: string;
  readonly amount: Money;
  readonly dueOn: Day;
}

/** The parts that fall up to an end, inside a read that asks for more. */
export async function comingParts(q: Reads, today: Day, end: Day): Promise<ComingPart[]> {
  const plans = await runOffsOn(q, today, { nextBy: end });
  return plans
    .filter(({ status, nextOn }) => status === 'running' && nextOn !== null)
    .flatMap((plan) =>
      runOffSchedule(plan)
        .filter(({ dueOn }) => dueOn >= plan.nextOn! && dueOn <= end)
        .map(({ dueOn, amount }) => ({ runOffId: plan.id, name: plan.name, amount, dueOn })),
    );
}
