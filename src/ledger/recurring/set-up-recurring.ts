import type { z } from 'zod';
import type { Deed } from '#base/act.ts';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { needsSecond } from '#base/approval/limit.ts';
import type { Reach } from '#base/approval/limit.ts';
import { addDays } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { idInput } from '#base/input.ts';
import { decimal } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from '../entries/books.view.ts';
import type { Books } from '../entries/books.view.ts';
import { readPostingReach } from '../entries/posting-reach.view.ts';
import { namedIn, totalOf } from '../entries/typed-voucher.ts';
import { keptVoucher, mustBePostable, planOf, recurringInput } from './recurring-input.ts';
import { lockRecurring, queueRecurring, queueRecurringState } from './recurring.store.ts';

type Typed = z.output<typeof recurringInput>;

/** Above what the actor may post alone it takes two to have it posted by itself. */
const approval = {
  amount: ({ voucher }: Typed) => totalOf(voucher),
  always: ({ voucher }: Typed, { reach }: { reach: Reach }) => needsSecond(reach, totalOf(voucher)),
};

/**
 * Sets up an entry that comes again. Each is posted on its day by a job, or put before somebody.
 *
 * @throws Refusal what `planOf` and `voucherOf` refuse, `entry/back-dated` if it begins before today
 */
export const setUpRecurring = defineAct({
  name: 'recurring.set-up',
  permission: 'recurring.change',
  input: recurringInput,
  reads: (q, { voucher }) => ({
    reach: readPostingReach(q),
    books: readBooks(q, { purposes: settlingPurposes, ...namedIn(voucher) }),
  }),
  approval,

  run(deed, typed, { books }) {
    return { recurringId: begin(deed, typed, books, null) };
  },
});

/**
 * Changes what comes again from a day on: the plan ends the day before, and another begins. What was posted
 * stays as it was.
 *
 * @throws Refusal `recurring/absent`, `recurring/ended`, `recurring/change-past`, and as `recurring.set-up`
 */
export const changeRecurring = defineAct({
  name: 'recurring.change',
  permission: 'recurring.change',
  input: recurringInput.extend({ recurringId: idInput }),
  reads: (q, { recurringId, voucher }) => ({
    reach: readPostingReach(q),
    plan: lockRecurring(q, recurringId),
    books: readBooks(q, { purposes: settlingPurposes, ...namedIn(voucher) }),
  }),
  approval,

  run(deed, { recurringId, ...typed }, { plan, books }) {
    if (plan.endedOn !== null || plan.nextOn === null)
      refuse('recurring/ended', { name: plan.name });
    const { fromOn } = typed;
    if (fromOn < deed.businessDay || fromOn < plan.fromOn)
      refuse('recurring/change-past', { field: 'fromOn' });
    const untilOn = addDays(fromOn, -1);
    const isOver = plan.nextOn > untilOn;
    queueRecurringState(deed, recurringId, {
      until_on: untilOn,
      ...(isOver ? { next_on: null, ended_on: deed.businessDay } : {}),
    });
    const before = { untilOn: plan.untilOn };
    recordFields(deed, { kind: 'recurring', id: recurringId }, before, { untilOn });
    return { recurringId: begin(deed, typed, books, recurringId) };
  },
});

function begin(deed: Deed, typed: Typed, books: Books, replacesId: string | null): string {
  const { plan, first } = planOf(typed, deed.businessDay);
  if (first < deed.businessDay && !deed.may('entry.back-date'))
    refuse('entry/back-dated', { field: 'fromOn' });
  mustBePostable(books, typed.voucher, first);
  const [id, amount] = [newId(), totalOf(typed.voucher)];
  const { name, asks, voucher } = typed;
  queueRecurring(deed, {
    ...{ id, name, amount, asks, replacesId, ...plan },
    voucher: keptVoucher(voucher),
    nextOn: first,
  });
  const { every, dayNo, fromOn, untilOn } = plan;
  const after = { name, amount: decimal(amount), every, dayNo, fromOn, untilOn, asks };
  recordFields(deed, { kind: 'recurring', id }, {}, after);
  deed.note({ recurringId: id });
  return id;
}
