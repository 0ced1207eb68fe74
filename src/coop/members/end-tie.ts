import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayInput, idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { lockTie, queueTieEnd } from './tie.store.ts';

/**
 * Ends a tie on its last day: the term of office is over, the employee has left.
 *
 * Refuses `member/tie-absent`, `member/tie-over`, `member/tie-backwards`.
 */
export const endTie = defineAct({
  name: 'member.end-tie',
  permission: 'member.change',
  input: z.object({ tieId: idInput, untilOn: dayInput }),
  reads: (q, { tieId }) => ({ tie: lockTie(q, tieId) }),

  run(deed, { tieId, untilOn }, { tie }) {
    if (tie.untilOn !== null) refuse('member/tie-over');
    if (untilOn < tie.fromOn) refuse('member/tie-backwards', { field: 'untilOn', day: tie.fromOn });
    queueTieEnd(deed, tieId, untilOn);
    deed.note({ memberId: tie.memberId, tieId });
    deed.record({
      kind: 'member',
      id: tie.memberId,
      before: { tie: tie.role, untilOn: null },
      after: { tie: tie.role, untilOn },
    });
    return { tieId };
  },
});
