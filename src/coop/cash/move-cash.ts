import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayAt } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { passingPurposes, subAccountsOf } from './accept-cash.ts';
import { endInput, isRelay, piecesInput } from './cash-end.ts';
import { lockEnds, queueCount } from './cash.store.ts';
import { countCash } from './denominations.ts';
import { queueMoved } from './handover.store.ts';
import { keeperOf, keepingVault, mustKeep } from './keeper.ts';
import { passCash } from './pass-cash.ts';

/**
 * Moves counted cash where one person keeps both ends: the treasurer of a small cooperative at her own drawer.
 * One act does what otherwise takes two, and its deed says so. Above the limit it takes a second person.
 *
 * @throws Refusal as `passCash`; `drawer/not-yours` where somebody else keeps an end, `cash/same-place`
 */
export const moveCash = defineAct({
  name: 'cash.move',
  permission: keepingVault,
  input: z.object({ from: endInput, to: endInput, pieces: piecesInput }),
  reads: (q, { from, to }) => ({ ends: lockEnds(q, { from, to }) }),
  look: (q, _input, { ends: { from, to } }) => ({
    books: readBooks(q, { purposes: passingPurposes, subAccountIds: subAccountsOf([from, to]) }),
    today: Promise.resolve(dayAt(q.now, from.timeZone)),
  }),
  approval: {
    amount: ({ pieces }, { today }) => countCash(pieces, today),
  },

  run(deed, input, { ends: { from, to }, books, today }) {
    const keeper = keeperOf(deed);
    if (isRelay(from, to)) refuse('cash/same-place', { field: 'to' });
    mustKeep(deed, from, keeper);
    if (to.kind !== 'drawer' || to.session !== null) mustKeep(deed, to, keeper);
    const { pieces } = input;
    const amount = countCash(pieces, today);
    const passed = passCash(deed, { books, from, to, amount, takerId: keeper, heldFor: null });
    const handoverId = newId();
    const moved = { id: handoverId, from: input.from, to: input.to, amount, pieces };
    queueMoved(deed, { ...moved, offeredBy: keeper, toLoginId: keeper }, passed.entryId!);
    queueCount(deed, {
      ...{ id: newId(), handoverId, purpose: 'offer', pieces, total: amount },
      loginId: keeper,
    });
    deed.note({ handoverId, oneHand: true, amount: decimal(amount) });
    deed.emit({ kind: 'cash.handed-over', facts: { handoverId } });
    return { handoverId, ...passed };
  },
});
