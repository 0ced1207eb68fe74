import { z } from 'zod';
import { defineAct } from '../act.ts';
import { idInput } from '../input.ts';
import { absent } from '../refusal.ts';
import { lockPending, mustWait, queueDecision } from './approval.store.ts';

/**
 * Takes one's own request back while it waits; another's is not there for whoever asks.
 * @throws Refusal `approval/absent`, `approval/decided`, `approval/expired`
 */
export const withdrawPending = defineAct({
  name: 'approval.withdraw',
  permission: null,
  input: z.object({ pendingId: idInput }),
  reads: (q, { pendingId }) => ({ pending: lockPending(q, pendingId) }),

  run(deed, { pendingId }, { pending }) {
    const by = deed.actor.kind === 'person' ? deed.actor.loginId : null;
    if (by === null || pending.requestedBy !== by) return absent('approval/absent');
    mustWait(pending, deed.at);
    queueDecision(deed, pendingId, { status: 'withdrawn', by, reason: '' });
    deed.note({ pendingId });
    deed.emit({ kind: 'approval.decided', facts: { pendingId, status: 'withdrawn' } });
    return { pendingId };
  },
});
