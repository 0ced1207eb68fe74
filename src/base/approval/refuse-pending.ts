import { z } from 'zod';
import { defineAct } from '../act.ts';
import { deciding } from '../db/parking.ts';
import { loginOf } from '../ground.ts';
import { idInput, textInput } from '../input.ts';
import { forbid } from '../refusal.ts';
import { lockPending, mustWait, queueDecision, wasHelpedBy } from './approval.store.ts';

/**
 * Says no to a parked act, with the reason that its key answers from then on.
 * @throws Refusal `approval/absent`, `approval/decided`, `approval/expired`, `approval/own`,
 *   `approval/code-given`
 */
export const refusePending = defineAct({
  name: 'approval.refuse',
  permission: deciding,
  input: z.object({ pendingId: idInput, reason: textInput(300, 3) }),
  reads: (q, { pendingId }) => ({ pending: lockPending(q, pendingId) }),

  look: (q, _input, { pending }) => ({
    isHelped: wasHelpedBy(q, loginOf(q.actor), pending.requestedBy),
  }),

  run(deed, { pendingId, reason }, { pending, isHelped }) {
    if (deed.actor.kind !== 'person') return forbid('act/not-allowed', { permission: deciding });
    mustWait(pending, deed.at);
    const by = deed.actor.loginId;
    if (pending.requestedBy === by) forbid('approval/own');
    if (isHelped) forbid('approval/code-given', { name: pending.requester });
    queueDecision(deed, pendingId, { status: 'refused', by, reason });
    deed.note({ pendingId });
    deed.emit({ kind: 'approval.decided', facts: { pendingId, status: 'refused' } });
    return { pendingId };
  },
});
