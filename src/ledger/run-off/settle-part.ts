import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { addDays, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from '../entries/books.view.ts';
import { postEntry } from '../entries/post-entry.ts';
import { partVoucher } from './part-voucher.ts';
import { runOffSchedule } from './run-off-schedule.ts';
import type { MonthPart } from './run-off-schedule.ts';
import { lockRunOff, movesOf, queueMove, queueRunOffState } from './run-off.store.ts';
import type { LockedRunOff, PlanMove } from './run-off.store.ts';

/** One month of a plan, by its last day. */
const one = { runOffId: idInput, dueOn: dayInput };

const locked = (q: Reads, { runOffId }: { runOffId: string }) => ({
  plan: lockRunOff(q, runOffId),
  moves: movesOf(q, runOffId),
});

/**
 * Posts the part of one month: on the month's last day, or on another if that month was closed. A job does
 * it, or a person. One month is posted once; one whose entry was reversed may be posted anew.
 *
 * @throws Refusal `run-off/not-due`, `run-off/month-posted`, `run-off/ended`, `run-off/origin-reversed`, and
 *   whatever posting refuses
 */
export const postPart = defineAct({
  name: 'run-off.post',
  permission: 'run-off.change',
  input: z.object({ ...one, day: dayInput.optional() }),
  reads: (q, input) => ({
    ...locked(q, input),
    books: readBooks(q, { purposes: settlingPurposes }),
  }),

  run(deed, { runOffId, dueOn, day: on }, { plan, moves, books }) {
    const { part, place, count } = mustBeDue(deed, plan, moves, dueOn);
    const day = on ?? dueOn;
    if (day > deed.businessDay) refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (day < deed.businessDay && !deed.may('entry.back-date'))
      refuse('entry/back-dated', { field: 'day' });
    const memo = `bagian ${dueOn.slice(5, 7)}/${dueOn.slice(0, 4)} (${place} dari ${count})`;
    const { amount, month } = part;
    const entryId = postEntry(deed, books, partVoucher(plan, { day, amount, memo }));
    queueMove(deed, { id: newId(), runOffId, kind: 'month', month, amount, entryId });
    goOn(deed, plan, dueOn);
    deed.note({ runOffId, runOff: plan.name, dueOn });
    return { entryId };
  },
});

/**
 * Puts one month before somebody because posting it was refused; the refusal is kept. What is due after it
 * goes on.
 */
export const holdPart = defineAct({
  name: 'run-off.hold',
  permission: 'run-off.change',
  input: z.object({
    ...one,
    refusal: z.object({ code: textInput(80, 1), facts: z.record(z.string(), z.json()) }),
  }),
  reads: locked,

  run(deed, { runOffId, dueOn, refusal }, { plan, moves }) {
    const { amount, month } = mustBeDue(deed, plan, moves, dueOn).part;
    queueMove(deed, { id: newId(), runOffId, kind: 'month', month, amount, refusal });
    goOn(deed, plan, dueOn);
    deed.note({ runOffId, dueOn });
    return { runOffId };
  },
});

/** The part of a month that can still be posted: the plan's next one that has come, or one that waits. */
function mustBeDue(
  deed: Deed,
  plan: LockedRunOff,
  moves: readonly PlanMove[],
  dueOn: Day,
): { readonly part: MonthPart; readonly place: number; readonly count: number } {
  const facts = { field: 'dueOn', name: plan.name, day: dueOn };
  if (plan.endedHow !== null) refuse('run-off/ended', { name: plan.name });
  if (plan.isOriginReversed) refuse('run-off/origin-reversed', { name: plan.name });
  const parts = runOffSchedule(plan);
  const at = parts.findIndex((part) => part.dueOn === dueOn);
  if (at < 0) refuse('run-off/not-due', facts);
  const known = moves.find(({ month }) => month === monthStart(dueOn));
  if (known?.status === 'posted' && !known.isReversed) refuse('run-off/month-posted', facts);
  if (!known && (plan.nextOn !== dueOn || dueOn > deed.businessDay))
    refuse('run-off/not-due', facts);
  return { part: parts[at]!, place: at + 1, count: parts.length };
}

/** Moves the plan behind the month that was decided; after its last one it is over. */
function goOn(deed: Deed, plan: LockedRunOff, dueOn: Day): void {
  if (plan.nextOn !== dueOn) return;
  const next = runOffSchedule(plan).find((part) => part.dueOn >= addDays(dueOn, 1));
  if (next) return queueRunOffState(deed, plan.id, { next_on: next.dueOn });
  const endedOn = deed.businessDay;
  queueRunOffState(deed, plan.id, { next_on: null, ended_on: endedOn });
  recordFields(deed, { kind: 'run-off', id: plan.id }, {}, { endedOn });
}
