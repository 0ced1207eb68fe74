import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { dayAt } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { idInput, textInput } from '#base/input.ts';
import { decimal } from '#base/money.ts';
import { forbid, refuse } from '#base/refusal.ts';
import { releaseAmount } from '#ledger/accounts/hold-amount.ts';
import { readBooks, settlingPurposes } from '#ledger/entries/books.view.ts';
import { piecesInput, takerOf } from './cash-end.ts';
import type { KnownEnd } from './cash-end.ts';
import { lockEnds, queueCount } from './cash.store.ts';
import { countCash } from './denominations.ts';
import { lockHandover, queueDecision } from './handover.store.ts';
import type { LockedHandover } from './handover.store.ts';
import { keeperOf, keeping, keepingVault } from './keeper.ts';
import { passCash } from './pass-cash.ts';

/** The purposes that a passing of cash names, beside those of settling over offices. */
export const passingPurposes = [...settlingPurposes, 'ledger.cash'] as const;

/** The sub-accounts of drawers among two ends. */
export function subAccountsOf(ends: readonly KnownEnd[]): string[] {
  return ends.flatMap((end) => (end.kind === 'drawer' ? end.subAccountId : []));
}

/**
 * Takes offered cash after counting it oneself: the taker's half of a hand-over, by which it is booked.
 *
 * @throws Refusal `handover/decided`, `handover/not-for-you`, `cash/own-hands`, `cash/other-count` with both
 *   figures where the taker counts another sum, and as `passCash`
 */
export const acceptCash = defineAct({
  name: 'cash.accept',
  permission: keeping,
  input: z.object({ handoverId: idInput, pieces: piecesInput }),
  reads: (q, { handoverId }) => ({ handover: lockHandover(q, handoverId) }),
  look: (q, _input, { handover }) => {
    const ends = lockEnds(q, handover);
    const books = ends.then(({ from, to }) =>
      readBooks(q, { purposes: passingPurposes, subAccountIds: subAccountsOf([from, to]) }),
    );
    return { ends, books };
  },

  run(deed, { handoverId, pieces }, { handover, ends: { from, to }, books }) {
    const taker = keeperOf(deed);
    mustWait(handover);
    mustBeTaker(deed, handover, { from, to }, taker);
    const counted = countCash(pieces, dayAt(deed.at, to.timeZone));
    const { amount } = handover;
    if (counted !== amount) {
      const facts = { offered: decimal(amount), counted: decimal(counted) };
      refuse('cash/other-count', { field: 'pieces', ...facts });
    }
    const passing = { books, from, to, amount, takerId: taker, heldFor: handoverId };
    const { entryId, sessionId } = passCash(deed, passing);
    queueDecision(deed, handoverId, { status: 'accepted', by: taker, entryId });
    queueCount(deed, {
      ...{ id: newId(), handoverId, purpose: 'accept', pieces, total: counted },
      loginId: taker,
    });
    deed.note({ handoverId });
    deed.emit({ kind: 'cash.handed-over', facts: { handoverId } });
    return { handoverId, entryId, sessionId };
  },
});

/**
 * Says no to offered cash, with the reason; it stays with the giver.
 * @throws Refusal `handover/decided`, `handover/not-for-you`
 */
export const refuseCash = defineAct({
  name: 'cash.refuse',
  permission: keeping,
  input: z.object({ handoverId: idInput, reason: textInput(300, 3) }),
  reads: (q, { handoverId }) => ({ handover: lockHandover(q, handoverId) }),
  look: (q, _input, { handover }) => ({ ends: lockEnds(q, handover) }),

  run(deed, { handoverId, reason }, { handover, ends }) {
    const by = keeperOf(deed);
    mustWait(handover);
    mustBeTaker(deed, handover, ends, by);
    if (handover.from.kind === 'drawer') releaseAmount(deed, handoverId);
    queueDecision(deed, handoverId, { status: 'refused', by, reason });
    deed.note({ handoverId });
    return { handoverId };
  },
});

/**
 * Takes one's own offer back while it waits; whoever keeps vaults may do so where the giver cannot.
 * @throws Refusal `handover/decided`, `handover/not-yours`
 */
export const withdrawOffer = defineAct({
  name: 'cash.withdraw-offer',
  permission: keeping,
  input: z.object({ handoverId: idInput }),
  reads: (q, { handoverId }) => ({ handover: lockHandover(q, handoverId) }),

  run(deed, { handoverId }, { handover }) {
    const by = keeperOf(deed);
    mustWait(handover);
    if (handover.offeredBy !== by && !deed.may(keepingVault)) forbid('handover/not-yours');
    if (handover.from.kind === 'drawer') releaseAmount(deed, handoverId);
    queueDecision(deed, handoverId, { status: 'withdrawn', by });
    deed.note({ handoverId });
    return { handoverId };
  },
});

function mustWait({ status }: LockedHandover): void {
  if (status !== 'offered') refuse('handover/decided', { status });
}

/** Two different people sign, and the second is the one to whom it goes. */
function mustBeTaker(
  deed: Deed,
  { offeredBy, toLoginId }: LockedHandover,
  { from, to }: { readonly from: KnownEnd; readonly to: KnownEnd },
  loginId: string,
): void {
  if (offeredBy === loginId) refuse('cash/own-hands');
  const taker = takerOf(from, to, toLoginId);
  if (taker === null && !deed.may(keepingVault))
    forbid('act/not-allowed', { permission: keepingVault });
  if (taker !== null && taker !== loginId) forbid('handover/not-for-you');
}
