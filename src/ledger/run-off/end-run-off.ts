import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { needsSecond } from '#base/approval/limit.ts';
import type { Reach } from '#base/approval/limit.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput } from '#base/input.ts';
import { minus, negate, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from '../entries/books.view.ts';
import type { Books } from '../entries/books.view.ts';
import { mustBePostable } from '../entries/must-be-postable.ts';
import { postEntry } from '../entries/post-entry.ts';
import { readPostingReach } from '../entries/posting-reach.view.ts';
import { partVoucher } from './part-voucher.ts';
import { standingOf } from './plan-standing.ts';
import { endings, isPrepaid } from './run-off.ts';
import type { Ending } from './run-off.ts';
import { lockRunOff, lockRunOffs, movesOf, queueMove, queueRunOffState } from './run-off.store.ts';
import type { LockedRunOff, PlanMove } from './run-off.store.ts';

const input = z.object({ runOffId: idInput, how: z.enum(endings), day: dayInput.optional() });

interface Found {
  readonly plan: LockedRunOff;
  readonly moves: readonly PlanMove[];
}

/**
 * Ends a plan before its last month. `at-once` brings the rest to the result now; `kept` posts nothing, and the
 * rest stays on its account; `taken-back` takes back what was brought to the result, as where the entry behind
 * it was reversed.
 *
 * @throws Refusal `run-off/ended`, `run-off/origin-reversed` (there is no rest), `run-off/settled` (what was
 *   settled is not taken back), and whatever posting refuses
 */
export const endRunOff = defineAct({
  name: 'run-off.end',
  permission: 'run-off.change',
  input,
  reads: (q, { runOffId }) => ({
    lock: lockRunOffs(q),
    reach: readPostingReach(q),
    plan: lockRunOff(q, runOffId),
    moves: movesOf(q, runOffId),
    books: readBooks(q, { purposes: settlingPurposes }),
  }),
  approval: {
    amount: postedBy,
    always: (typed, known: Found & { reach: Reach }) =>
      needsSecond(known.reach, postedBy(typed, known)),
  },

  run(deed, typed, { plan, moves, books }) {
    mustRun(plan);
    const { runOffId, how } = typed;
    if (how === 'at-once' && plan.isOriginReversed)
      refuse('run-off/origin-reversed', { field: 'how', name: plan.name });
    if (how === 'taken-back' && standingOf(plan, moves).settled !== zero)
      refuse('run-off/settled', { field: 'how', name: plan.name });
    const entryId = post(deed, books, { plan, moves }, typed);
    const endedOn = deed.businessDay;
    const released = how === 'at-once' ? zero : releasedBy(plan, how === 'kept' ? moves : []);
    queueRunOffState(deed, runOffId, {
      next_on: null,
      ended_on: endedOn,
      ended_how: how,
      released,
    });
    recordFields(deed, { kind: 'run-off', id: runOffId }, {}, { endedOn, endedHow: how });
    return { runOffId, entryId };
  },
});

/** Refuses a plan that is over. */
export function mustRun({ endedOn, name }: LockedRunOff): void {
  if (endedOn !== null) refuse('run-off/ended', { name });
}

/** What a plan that ends leaves on its account, and answers for no more: nothing of what only grew. */
export function releasedBy(plan: LockedRunOff, moves: readonly PlanMove[]): Money {
  if (!isPrepaid(plan.kind)) return zero;
  const stood = plan.isOriginReversed ? zero : plan.total;
  return minus(stood, standingOf(plan, moves).done);
}

function postedBy({ how }: z.output<typeof input>, { plan, moves }: Found): Money {
  const { done, rest } = standingOf(plan, moves);
  return how === 'at-once' ? rest : how === 'taken-back' ? done : zero;
}

const parts = {
  'at-once': { kind: 'rest', memo: 'sisa sekaligus' },
  'taken-back': { kind: 'back', memo: 'diambil kembali' },
} as const satisfies Partial<Record<Ending, unknown>>;

/** Posts what the ending takes; null: nothing. */
function post(
  deed: Deed,
  books: Books,
  found: Found,
  typed: z.output<typeof input>,
): string | null {
  const { how, runOffId } = typed;
  const amount = postedBy(typed, found);
  if (how === 'kept' || amount === zero) return null;
  const day = typed.day ?? deed.businessDay;
  mustBePostable(deed, day, 'day');
  const { kind, memo } = parts[how];
  const signed = how === 'at-once' ? amount : negate(amount);
  const entryId = postEntry(deed, books, partVoucher(found.plan, { day, amount: signed, memo }));
  queueMove(deed, { id: newId(), runOffId, kind, month: null, amount, entryId });
  return entryId;
}
