import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayAt } from '#base/day.ts';
import { standingOf } from '#base/db/standing.ts';
import type { Reads } from '#base/db/reads.ts';
import { newId } from '#base/id.ts';
import { idInput } from '#base/input.ts';
import { decimal } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { holdAmount } from '#ledger/accounts/hold-amount.ts';
import { endInput, endName, isRelay, piecesInput, takerOf } from './cash-end.ts';
import { lockEnds, queueCount } from './cash.store.ts';
import { countCash } from './denominations.ts';
import { dayOfPassing, mustBeOpenDay, mustBePassable } from './hand-over.ts';
import { queueOffer } from './handover.store.ts';
import { keeperOf, keeping, keepingVault, mustKeep } from './keeper.ts';

/**
 * Offers counted cash to another keeper: the giver's half of a hand-over. Nothing is booked yet, and what a
 * drawer offers is kept back in it until the other has decided.
 *
 * @throws Refusal as `mustBePassable`; `drawer/not-yours`, `cash/own-hands` where the giver would take it
 *   themselves, `cash/taker-unfit`, `cash/taker-missing`
 */
export const offerCash = defineAct({
  name: 'cash.offer',
  permission: keeping,
  input: z.object({
    from: endInput,
    to: endInput,
    /** Who takes a drawer that has no keeper, or takes it over. */
    toLoginId: idInput.optional(),
    pieces: piecesInput,
  }),
  reads: (q, { from, to, toLoginId }) => ({
    ends: lockEnds(q, { from, to }),
    takerFits: mayKeep(q, toLoginId),
  }),

  run(deed, input, { ends: { from, to }, takerFits }) {
    const giver = keeperOf(deed);
    mustKeep(deed, from, giver);
    const amount = countCash(input.pieces, dayAt(deed.at, from.timeZone));
    mustBePassable(from, to, amount);
    const taker = takerOf(from, to, input.toLoginId ?? null);
    if (taker === giver) refuse('cash/own-hands', { field: 'to' });
    const isOpening = to.kind === 'drawer' && (to.session === null || isRelay(from, to));
    if (isOpening && !takerFits) refuse('cash/taker-unfit', { field: 'toLoginId' });
    if (isOpening) mustBeOpenDay(to, dayOfPassing(to, to, deed.at));
    const id = newId();
    const { pieces } = input;
    const offer = { id, from: input.from, to: input.to, amount, pieces, offeredBy: giver };
    queueOffer(deed, { ...offer, toLoginId: taker });
    queueCount(deed, {
      ...{ id: newId(), handoverId: id, purpose: 'offer', pieces, total: amount },
      loginId: giver,
    });
    if (from.kind === 'drawer') {
      const reason = `Serah terima ke ${endName(to)}`;
      holdAmount(deed, { id, subAccountId: from.subAccountId, amount, reason });
    }
    deed.note({ handoverId: id, amount: decimal(amount) });
    return { handoverId: id };
  },
});

/** Whether somebody may keep a drawer today. */
async function mayKeep(q: Reads, loginId: string | undefined): Promise<boolean> {
  if (loginId === undefined) return false;
  const { roles } = await standingOf(q, { kind: 'person', orgId: q.orgId, loginId });
  return roles.some((role) => q.allows(role, keeping) || q.allows(role, keepingVault));
}
