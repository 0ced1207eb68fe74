import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { needsSecond } from '#base/approval/limit.ts';
import type { Reach } from '#base/approval/limit.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { monthEnd } from '#base/day.ts';
import { idInput, moneyInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { readPostingReach } from '../entries/posting-reach.view.ts';
import { beginRunOff } from './begin-run-off.ts';
import { mustRun, releasedBy } from './end-run-off.ts';
import { standingOf } from './plan-standing.ts';
import { isPrepaid } from './run-off.ts';
import { mustBeSum, mustFit, spanFields, spanOf } from './run-off-input.ts';
import { lockRunOff, lockRunOffs, movesOf, queueRunOffState } from './run-off.store.ts';

/**
 * Changes how the rest of a plan is spread: the plan ends with what it has posted, and another begins with
 * the rest, from a month that has not been decided. What grows may come to another rest, for it was
 * estimated; what stands on its account comes to what is left there.
 *
 * @throws Refusal `run-off/ended`, `run-off/origin-reversed`, `run-off/change-past`, `run-off/rest-fixed`, and as
 *   `run-off.set-up`
 */
export const changeRunOff = defineAct({
  name: 'run-off.change',
  permission: 'run-off.change',
  input: z.object({
    runOffId: idInput,
    name: textInput(120, 1),
    resultAccountId: idInput,
    ...spanFields,
    /** What is still to grow; left out: what the plan had left. */
    rest: moneyInput.optional(),
  }),
  reads: (q, { runOffId }) => ({
    lock: lockRunOffs(q),
    reach: readPostingReach(q),
    plan: lockRunOff(q, runOffId),
    moves: movesOf(q, runOffId),
  }),
  look: (q, { resultAccountId }, { plan }) => ({
    books: readBooks(q, { purposes: [], accountIds: [plan.balanceAccountId, resultAccountId] }),
  }),
  approval: {
    amount: ({ rest }, { plan, moves }) => rest ?? standingOf(plan, moves).rest,
    always: ({ rest }, { plan, moves, reach }: { reach: Reach } & Found) =>
      needsSecond(reach, rest ?? standingOf(plan, moves).rest),
  },

  run(deed, typed, { plan, moves, books }) {
    mustRun(plan);
    if (plan.isOriginReversed) refuse('run-off/origin-reversed', { name: plan.name });
    const { rest: left } = standingOf(plan, moves);
    const rest = typed.rest ?? left;
    if (isPrepaid(plan.kind) && rest !== left) refuse('run-off/rest-fixed', { field: 'rest' });
    mustBeSum(rest, 'rest');
    const span = spanOf(typed, deed.businessDay);
    if (monthEnd(span.fromOn) < plan.nextOn!) refuse('run-off/change-past', { field: 'fromOn' });
    mustFit(books, plan.kind, { ...plan, resultAccountId: typed.resultAccountId });
    const endedOn = deed.businessDay;
    const released = releasedBy(plan, moves);
    queueRunOffState(deed, plan.id, {
      ...{ next_on: null, ended_on: endedOn, ended_how: 'replaced', released },
    });
    recordFields(deed, { kind: 'run-off', id: plan.id }, {}, { endedOn, endedHow: 'replaced' });
    const { name, method, resultAccountId } = typed;
    const {
      id: _id,
      nextOn: _next,
      endedOn: _on,
      endedHow: _how,
      isOriginReversed: _is,
      ...same
    } = plan;
    const runOffId = beginRunOff(deed, {
      ...{ ...same, ...span, name, method, resultAccountId },
      total: rest,
      replacesId: plan.id,
    });
    return { runOffId };
  },
});

interface Found {
  readonly plan: Awaited<ReturnType<typeof lockRunOff>>;
  readonly moves: Awaited<ReturnType<typeof movesOf>>;
}
