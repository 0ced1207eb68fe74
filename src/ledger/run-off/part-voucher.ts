import type { Day } from '#base/day.ts';
import { negate } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Voucher } from '../entries/voucher.ts';
import { isExpense } from './run-off.ts';
import type { RunOffPlan } from './run-off.store.ts';

/** What a posting of a plan says of itself. */
interface PartFacts {
  readonly day: Day;
  readonly amount: Money;
  readonly memo: string;
}

/** The entry that brings a part to the result: a cost is debited against the account that holds it. */
export function partVoucher(plan: RunOffPlan, { day, amount, memo }: PartFacts): Voucher {
  const onResult = isExpense(plan.kind) ? amount : negate(amount);
  return {
    kind: 'memorial',
    day,
    memo: `${plan.name}: ${memo}`.slice(0, 500),
    unitId: plan.unitId,
    officeId: plan.officeId,
    lines: [
      { accountId: plan.resultAccountId, amount: onResult },
      { accountId: plan.balanceAccountId, amount: negate(onResult) },
    ],
  };
}
