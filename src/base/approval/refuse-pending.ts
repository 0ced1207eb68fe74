import { z } from 'zod';
import { defineAct } from '../act.ts';
import { deciding } from '../db/parking.ts';
import { idInput, textInput } from '../input.ts';
import { forbid } from '../refusal.ts';
import { lockPending, mustWait, queueDecision } from './approval.store.ts';

/**
 * Says no to a parked act, with the reason that its key answers from then on.
 * @throws Refusal `approval/absent`, `approval/decided`, `approval/expired`, `approval/own`
 */
export const refusePending = defineAct({
  name: 'approval.refuse',
  permission: deciding,
  input: z.object({ pendingId: idInput, reason: textInput(300, 3) }),
  reads: (q, { pendingId }) => ({ pending: lockPending(q, pendingId) }),

  run(deed, { pendingId, reason }, { pending }) {
    if (deed.actor.kind !== 'person') return forbid('act/not-allowed', { permission: deciding });
    mustWait(pending, deed.at);
    const by = deed.actor.loginId;
    if (pending.requestedBy === by) forbid('approval/own');
    queueDecision(deed, pendingId, { status: 'refused', by, reason });
    deed.note({ pendingId });
    return { pendingId };
  },
});
