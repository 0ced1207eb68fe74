import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { dayInput, idInput, readInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from '../entries/books.view.ts';
import { postEntry } from '../entries/post-entry.ts';
import { namedIn, typedVoucher, voucherOf } from '../entries/typed-voucher.ts';
import { dueOf, lockRecurring, queueDue, queueRecurringState } from './recurring.store.ts';
import type { DueStatus, LockedRecurring } from './recurring.store.ts';
import { dueFrom } from './rhythm.ts';

const one = { recurringId: idInput, dueOn: dayInput };

const locked = (q: Reads, { recurringId, dueOn }: { recurringId: string; dueOn: Day }) => ({
  plan: lockRecurring(q, recurringId),
  due: dueOf(q, recurringId, dueOn),
});

/**
 * Posts the entry of one day: on that day, or on another if its month was closed. A job does it, or whoever
 * confirms. One day is posted once, whoever asks and however often.
 *
 * @throws Refusal `recurring/not-due`, `recurring/settled`, `recurring/paused`, and whatever posting refuses
 */
export const postDue = defineAct({
  name: 'recurring.post',
  permission: 'recurring.change',
  input: z.object({ ...one, day: dayInput.optional() }),
  reads: locked,
  look: (q, _input, { plan }) => {
    const voucher = readInput(typedVoucher, plan.voucher as z.input<typeof typedVoucher>);
    const books = readBooks(q, { purposes: settlingPurposes, ...namedIn(voucher) });
    return { books, voucher: Promise.resolve(voucher) };
  },

  run(deed, { recurringId, dueOn, day: on }, { plan, due, books, voucher }) {
    mustBeOpen(plan, due?.status, dueOn, deed.businessDay);
    const day = on ?? dueOn;
    if (day > deed.businessDay) refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (day < deed.businessDay && !deed.may('entry.back-date'))
      refuse('entry/back-dated', { field: 'day' });
    const entryId = postEntry(deed, books, voucherOf(books, voucher, day));
    queueDue(deed, { recurringId, dueOn, status: 'posted', entryId });
    goOn(deed, plan, dueOn);
    deed.note({ recurringId, recurring: plan.name, dueOn });
    return { entryId };
  },
});

/**
 * Puts one day before somebody instead of posting it: the plan asks each time, or posting was refused and
 * the refusal is kept. What is due after it goes on.
 */
export const holdDue = defineAct({
  name: 'recurring.hold',
  permission: 'recurring.change',
  input: z.object({
    ...one,
    refusal: z.object({ code: textInput(80, 1), facts: z.record(z.string(), z.json()) }).optional(),
  }),
  reads: locked,

  run(deed, { recurringId, dueOn, refusal }, { plan, due }) {
    mustBeOpen(plan, due?.status, dueOn, deed.businessDay);
    const became = refusal
      ? ({ status: 'failed', refusal } as const)
      : { status: 'waiting' as const };
    queueDue(deed, { recurringId, dueOn, ...became });
    goOn(deed, plan, dueOn);
    deed.note({ recurringId, dueOn });
    deed.emit({ kind: 'recurring.held', facts: { recurringId, dueOn, status: became.status } });
    return { recurringId };
  },
});

/**
 * Leaves out one day that waits or could not be posted, with the reason.
 * @throws Refusal `recurring/not-due`, `recurring/settled`
 */
export const skipDue = defineAct({
  name: 'recurring.skip',
  permission: 'recurring.change',
  input: z.object({ ...one, reason: textInput(300, 3) }),
  reads: locked,

  run(deed, { recurringId, dueOn, reason }, { plan, due }) {
    mustBeOpen(plan, due?.status, dueOn, deed.businessDay);
    queueDue(deed, { recurringId, dueOn, status: 'skipped', reason });
    goOn(deed, plan, dueOn);
    recordFields(deed, { kind: 'recurring', id: recurringId }, {}, { skippedOn: dueOn });
    return { recurringId };
  },
});

/** Whether a day can still be decided: it is the plan's next one and has come, or it waits already. */
function mustBeOpen(
  plan: LockedRecurring,
  status: DueStatus | undefined,
  dueOn: Day,
  today: Day,
): void {
  if (status === 'posted' || status === 'skipped')
    refuse('recurring/settled', { field: 'dueOn', name: plan.name, day: dueOn });
  if (status !== undefined) return;
  if (plan.nextOn !== dueOn || dueOn > today)
    refuse('recurring/not-due', { field: 'dueOn', name: plan.name, day: dueOn });
  if (plan.pausedOn !== null) refuse('recurring/paused', { name: plan.name });
}

/** Moves the plan behind the day that was decided; after its last one it is over. */
function goOn(deed: Deed, plan: LockedRecurring, dueOn: Day): void {
  if (plan.nextOn !== dueOn) return;
  const next = dueFrom(plan, addDays(dueOn, 1));
  const state = next === null ? { next_on: null, ended_on: deed.businessDay } : { next_on: next };
  queueRecurringState(deed, plan.id, state);
}
