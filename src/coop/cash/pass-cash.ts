import type { Deed } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { decimal, negate } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { releaseAmount } from '#ledger/accounts/hold-amount.ts';
import { leaveSeat, takeSeat, wakeCash } from '#ledger/cash/take-seat.ts';
import type { Books } from '#ledger/entries/books.view.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import type { VoucherLine } from '#ledger/entries/voucher.ts';
import { endName, isRelay } from './cash-end.ts';
import type { KnownDrawer, KnownEnd } from './cash-end.ts';
import { dayOfPassing, mustBeOpenDay, mustBePassable } from './hand-over.ts';
import { queueSession, queueSessionEnd } from './session.store.ts';

/** Both ends of a passing, behind their locks, and the books to post it in. */
export interface Passing {
  readonly books: Books;
  readonly from: KnownEnd;
  readonly to: KnownEnd;
  readonly amount: Money;
  /** Who takes a drawer that has no keeper, or that changes it. */
  readonly takerId: string;
  /** The hand-over whose offer keeps the amount back; null: nothing is kept back. */
  readonly heldFor: string | null;
}

/** What a passing came to: an entry, unless the drawer only changed its keeper; the session that it opened. */
export interface Passed {
  readonly entryId: string | null;
  readonly sessionId: string | null;
}

/**
 * Lets cash pass from one keeper to the other, as part of an act: one entry between vault and drawer, the
 * session of a drawer that was counted closed, that of one without a keeper opened.
 *
 * @throws Refusal as `mustBePassable`; `day-close/closed` where the drawer would open for a closed day
 */
export function passCash(deed: Deed, { heldFor, ...passing }: Passing): Passed {
  const { from, to, amount } = passing;
  if (heldFor !== null && from.kind === 'drawer') releaseAmount(deed, heldFor);
  const free = from.kind === 'drawer' && heldFor !== null ? without(from, amount) : from;
  mustBePassable(free, to, amount);
  return isRelay(from, to) ? relay(deed, passing) : between(deed, passing);
}

/** The drawer as if what is kept back for this very passing were free already. */
function without(drawer: KnownDrawer, amount: Money): KnownDrawer {
  return { ...drawer, held: (drawer.held - amount) as Money };
}

function relay(deed: Deed, { from, to, amount, takerId }: Omit<Passing, 'heldFor'>): Passed {
  endSession(deed, from as KnownDrawer);
  return { entryId: null, sessionId: openSession(deed, to as KnownDrawer, amount, takerId) };
}

function between(deed: Deed, passing: Omit<Passing, 'heldFor'>): Passed {
  const { books, from, to, amount, takerId } = passing;
  const day = dayOfPassing(from, to, deed.at);
  const isLast = from.kind === 'drawer' && from.session?.status === 'counted';
  if (isLast) wakeCash(deed, from.subAccountId, day);
  const opens = to.kind === 'drawer' && to.session === null;
  const sessionId = opens ? openSession(deed, to, amount, takerId) : null;
  const entryId = postEntry(deed, books, {
    kind: 'memorial',
    day,
    memo: `Serah terima uang: ${endName(from)} ke ${endName(to)}`,
    officeId: from.officeId,
    lines: [lineOf(books, to, amount), lineOf(books, from, negate(amount))],
  });
  if (isLast) {
    endSession(deed, from);
    const after = { status: 'closed', sessionDay: day };
    deed.record({ kind: 'drawer', id: from.id, after });
  }
  return { entryId, sessionId };
}

function lineOf(books: Books, end: KnownEnd, amount: Money): VoucherLine {
  if (end.kind === 'drawer') return { subAccountId: end.subAccountId, amount };
  const accountId = end.accountId ?? books.accountFor('ledger.cash');
  return { accountId, officeId: end.officeId, amount };
}

/** Closes the session of a drawer from which all is gone, or that has another keeper from now on. */
export function endSession(deed: Deed, drawer: KnownDrawer): void {
  queueSessionEnd(deed, drawer.session!.id);
  leaveSeat(deed, drawer.subAccountId);
}

function openSession(deed: Deed, drawer: KnownDrawer, amount: Money, loginId: string): string {
  const id = newId();
  const day = dayOfPassing(drawer, drawer, deed.at);
  mustBeOpenDay(drawer, day);
  queueSession(deed, { id, drawerId: drawer.id, loginId, day, opening: amount });
  takeSeat(deed, { loginId, subAccountId: drawer.subAccountId, day });
  const record = { kind: 'drawer', id: drawer.id };
  deed.record({
    ...record,
    after: { status: 'open', sessionDay: day, opening: decimal(amount) },
  });
  return id;
}
