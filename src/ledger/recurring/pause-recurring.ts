import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { lockRecurring, queueRecurringState } from './recurring.store.ts';
import type { LockedRecurring } from './recurring.store.ts';
import { dueFrom } from './rhythm.ts';

const input = z.object({ recurringId: idInput });

/** Lets a plan rest: no day of it is posted until it is resumed. */
export const pauseRecurring = defineAct({
  name: 'recurring.pause',
  permission: 'recurring.change',
  input,
  reads: (q, { recurringId }) => ({ plan: lockRecurring(q, recurringId) }),

  run(deed, { recurringId }, { plan }) {
    mustRun(plan);
    if (plan.pausedOn !== null) refuse('recurring/paused', { name: plan.name });
    const pausedOn = deed.businessDay;
    queueRecurringState(deed, recurringId, { paused_on: pausedOn });
    recordFields(deed, { kind: 'recurring', id: recurringId }, {}, { pausedOn });
    return { recurringId };
  },
});

/** Lets it go on from today; days that passed meanwhile are not made up for. */
export const resumeRecurring = defineAct({
  name: 'recurring.resume',
  permission: 'recurring.change',
  input,
  reads: (q, { recurringId }) => ({ plan: lockRecurring(q, recurringId) }),

  run(deed, { recurringId }, { plan }) {
    mustRun(plan);
    if (plan.pausedOn === null) refuse('recurring/not-paused', { name: plan.name });
    const from =
      plan.nextOn !== null && plan.nextOn > deed.businessDay ? plan.nextOn : deed.businessDay;
    const nextOn = dueFrom(plan, from);
    const isOver = nextOn === null;
    queueRecurringState(deed, recurringId, {
      paused_on: null,
      next_on: nextOn,
      ...(isOver ? { ended_on: deed.businessDay } : {}),
    });
    const { pausedOn } = plan;
    recordFields(deed, { kind: 'recurring', id: recurringId }, { pausedOn }, { pausedOn: null });
    return { recurringId };
  },
});

/** Ends a plan for good. Days that wait or could not be posted stay to be decided. */
export const endRecurring = defineAct({
  name: 'recurring.end',
  permission: 'recurring.change',
  input,
  reads: (q, { recurringId }) => ({ plan: lockRecurring(q, recurringId) }),

  run(deed, { recurringId }, { plan }) {
    mustRun(plan);
    const endedOn = deed.businessDay;
    queueRecurringState(deed, recurringId, { next_on: null, ended_on: endedOn });
    recordFields(deed, { kind: 'recurring', id: recurringId }, {}, { endedOn });
    return { recurringId };
  },
});

function mustRun({ endedOn, name }: LockedRecurring): void {
  if (endedOn !== null) refuse('recurring/ended', { name });
}
