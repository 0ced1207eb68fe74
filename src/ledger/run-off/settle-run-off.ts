import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { needsSecond } from '#base/approval/limit.ts';
import type { Reach } from '#base/approval/limit.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, moneyInput, textInput } from '#base/input.ts';
import { decimal, minus, negate, zero } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from '../entries/books.view.ts';
import { mustBePostable } from '../entries/must-be-postable.ts';
import { postEntry } from '../entries/post-entry.ts';
import { readPostingReach } from '../entries/posting-reach.view.ts';
import { standingOf } from './plan-standing.ts';
import { isAsset, isPrepaid } from './run-off.ts';
import { mustBeSum } from './run-off-input.ts';
import { lockRunOff, movesOf, queueMove } from './run-off.store.ts';

/**
 * Pays what a plan has let grow, or receives it: the account that holds it against cash. It may be a part; a
 * plan that is over can be settled still.
 *
 * @throws Refusal `run-off/not-grown` (it was paid before its months), `run-off/more-than-grown`,
 *   `account/absent`, `account/control`, and whatever posting refuses
 */
export const settleRunOff = defineAct({
  name: 'run-off.settle',
  permission: 'run-off.change',
  input: z.object({
    runOffId: idInput,
    amount: moneyInput,
    cashAccountId: idInput,
    day: dayInput.optional(),
    document: textInput(80).default(''),
  }),
  reads: (q, { runOffId, cashAccountId }) => ({
    reach: readPostingReach(q),
    plan: lockRunOff(q, runOffId),
    moves: movesOf(q, runOffId),
    books: readBooks(q, { purposes: settlingPurposes, accountIds: [cashAccountId] }),
  }),
  approval: {
    amount: ({ amount }) => amount,
    always: ({ amount }, { reach }: { reach: Reach }) => needsSecond(reach, amount),
  },

  run(deed, { runOffId, amount, cashAccountId, document, day: on }, { plan, moves, books }) {
    if (isPrepaid(plan.kind)) refuse('run-off/not-grown', { name: plan.name });
    mustBeSum(amount, 'amount');
    const { done, settled } = standingOf(plan, moves);
    const left = minus(done, settled);
    if (amount > left) refuse('run-off/more-than-grown', { field: 'amount', left: decimal(left) });
    const field = 'cashAccountId';
    const cash = books.accounts.get(cashAccountId) ?? absent('account/absent', { field });
    if (cash.control) refuse('account/control', { field, account: cash.code });
    const day = on ?? deed.businessDay;
    mustBePostable(deed, day, 'day');
    const isReceived = isAsset(plan.kind);
    const onCash = isReceived ? amount : negate(amount);
    const isCash = cash.cashFlowClass === 'cash' && amount !== zero;
    const entryId = postEntry(deed, books, {
      kind: isCash ? (isReceived ? 'cash-in' : 'cash-out') : 'memorial',
      ...{ day, document, unitId: plan.unitId, officeId: plan.officeId },
      memo: `${plan.name}: ${isReceived ? 'diterima' : 'dibayar'}`,
      lines: [
        { accountId: cashAccountId, amount: onCash },
        { accountId: plan.balanceAccountId, amount: negate(onCash) },
      ],
    });
    queueMove(deed, { id: newId(), runOffId, kind: 'settle', month: null, amount, entryId });
    deed.note({ runOffId });
    return { entryId };
  },
});
