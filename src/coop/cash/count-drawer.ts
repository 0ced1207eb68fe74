import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { idInput, moneyInput, textInput } from '#base/input.ts';
import { absolute, decimal, negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { restCash, wakeCash } from '#ledger/cash/take-seat.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import type { Books } from '#ledger/entries/books.view.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import { causeTitles, differenceCauses, differenceOf, mustBeExplained } from './cash-difference.ts';
import type { DifferenceCause } from './cash-difference.ts';
import { piecesInput } from './cash-end.ts';
import type { KnownDrawer, OpenSession } from './cash-end.ts';
import { countMovements, lockDrawer, queueCount } from './cash.store.ts';
import { countCash } from './denominations.ts';
import { waitingAt } from './handover.store.ts';
import { keeperOf, keeping, mustCount } from './keeper.ts';
import { endSession } from './pass-cash.ts';
import { queueCounted } from './session.store.ts';

/** Counts a drawer in the middle of the day: it is noted beside what the books say, and nothing is booked. */
export const checkDrawer = defineAct({
  name: 'drawer.check',
  permission: keeping,
  input: z.object({ drawerId: idInput, pieces: piecesInput }),
  reads: (q, { drawerId }) => ({ drawer: lockDrawer(q, drawerId) }),

  run(deed, { drawerId, pieces }, { drawer }) {
    const by = keeperOf(deed);
    const session = sessionOf(drawer);
    mustCount(deed, drawer, by);
    const total = countCash(pieces, session.day);
    const countId = newId();
    queueCount(deed, {
      ...{ id: countId, sessionId: session.id, purpose: 'check', pieces, total },
      expected: drawer.balance,
      loginId: by,
    });
    deed.note({ drawerId, sessionId: session.id });
    const difference = decimal(differenceOf({ counted: total, expected: drawer.balance }));
    return { countId, difference };
  },
});

/**
 * Counts a drawer to close it. A difference gets a name and is booked at once; from then on its cash rests until
 * it is handed on, or counted once more. A drawer with nothing in it is closed with that.
 *
 * @throws Refusal `cash/moved-since` where cash moved since the figure that the counter saw,
 *   `cash/offer-waits`, and as `mustBeExplained`
 */
export const countDrawer = defineAct({
  name: 'drawer.count',
  permission: keeping,
  input: z.object({
    drawerId: idInput,
    pieces: piecesInput,
    /** What the books said when the counter looked; a parked count is approved for that figure alone. */
    expected: moneyInput,
    cause: z.enum(differenceCauses).optional(),
    note: textInput(300).default(''),
  }),
  reads: (q, { drawerId }) => ({ drawer: lockDrawer(q, drawerId) }),
  look: (q, { drawerId }, { drawer }) => ({
    books: readBooks(q, {
      purposes: ['cash.over', 'cash.short'],
      subAccountIds: [drawer.subAccountId],
    }),
    movements: countMovements(q, drawerId),
    waiting: waitingAt(q, drawerId),
  }),
  approval: {
    amount: ({ pieces }, { drawer }) => weightOf(pieces, drawer),
  },

  run(deed, input, { drawer, books, movements, waiting }) {
    const by = keeperOf(deed);
    const session = sessionOf(drawer);
    mustCount(deed, drawer, by);
    if (waiting > 0) refuse('cash/offer-waits', { name: drawer.name });
    const { balance: expected } = drawer;
    if (input.expected !== expected) {
      const facts = { seen: decimal(input.expected), expected: decimal(expected) };
      refuse('cash/moved-since', { field: 'expected', ...facts });
    }
    const { pieces, cause, note } = input;
    const counted = countCash(pieces, session.day);
    mustBeExplained({ counted, expected, movements }, cause, note);
    const difference = differenceOf({ counted, expected });
    const entryId = bookDifference(deed, { books, drawer, session, difference, cause });
    queueCounted(deed, session.id, {
      ...{ expected, counted, difference: plus(session.difference, difference) },
      // A second count that agrees leaves the first one's reason as it stands.
      ...(difference === zero ? {} : { cause, note }),
    });
    queueCount(deed, {
      ...{ id: newId(), sessionId: session.id, purpose: 'closing', pieces, total: counted },
      ...{ expected, loginId: by },
    });
    deed.note({ drawerId: drawer.id, sessionId: session.id });
    deed.record({
      ...{ kind: 'drawer', id: drawer.id },
      after: {
        status: counted === zero ? 'closed' : 'counted',
        counted: decimal(counted),
        difference: decimal(difference),
      },
    });
    if (difference !== zero) {
      const facts = { sessionId: session.id, difference: decimal(difference) };
      deed.emit({ kind: 'drawer.differs', facts });
    }
    if (counted === zero) endSession(deed, drawer);
    return { sessionId: session.id, difference: decimal(difference), entryId };
  },
});

function sessionOf({ session, name }: KnownDrawer): OpenSession {
  return session ?? refuse('drawer/idle', { field: 'drawerId', name });
}

/** What a count would book, whatever its sign; nothing where it agrees. */
function weightOf(pieces: Readonly<Record<string, number>>, drawer: KnownDrawer): Money | null {
  if (!drawer.session) return null;
  const counted = countCash(pieces, drawer.session.day);
  const difference = absolute(differenceOf({ counted, expected: drawer.balance }));
  return difference === zero ? null : difference;
}

interface Difference {
  readonly books: Books;
  readonly drawer: KnownDrawer;
  readonly session: OpenSession;
  readonly difference: Money;
  readonly cause: DifferenceCause | undefined;
}

/** Books the difference on the session's own day, and lets the drawer rest. */
function bookDifference(
  deed: Deed,
  { books, drawer, session, difference, cause }: Difference,
): string | null {
  if (difference === zero) {
    restCash(deed, drawer.subAccountId);
    return null;
  }
  wakeCash(deed, drawer.subAccountId, session.day);
  const isOver = difference > zero;
  const entryId = postEntry(deed, books, {
    kind: isOver ? 'cash-in' : 'cash-out',
    day: session.day,
    memo: `Selisih kas ${drawer.name}: ${causeTitles[cause!].id.toLowerCase()}`,
    officeId: drawer.officeId,
    lines: [
      { subAccountId: drawer.subAccountId, amount: difference },
      { purpose: isOver ? 'cash.over' : 'cash.short', amount: negate(difference) },
    ],
  });
  restCash(deed, drawer.subAccountId);
  return entryId;
}
