import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { refuse } from '#base/refusal.ts';
import { enterEvents } from './enter-events.ts';
import { lockStanding } from './lock-standing.view.ts';
import { standingInput } from './standing-input.ts';

/**
 * Moves somebody from one class of members to the other, from a day on (UU 25/1992, art. 18(2): associate
 * members have the rights that the charter gives them).
 *
 * Refuses `member/class-same`, `member/absent`, `member/is-…`, `member/event-before`, `member/event-ahead`.
 */
export const changeClass = defineAct({
  name: 'member.change-class',
  permission: 'member.change',
  input: standingInput.extend({ class: z.enum(['regular', 'associate']) }),
  reads: (q, { memberId }) => ({ member: lockStanding(q, memberId) }),

  run(deed, { memberId, onDay, reason, class: next }, { member }) {
    if (member.class === next) refuse('member/class-same', { field: 'class' });
    enterEvents(deed, member, [{ kind: 'class-changed', onDay, reason, class: next }]);
    deed.note({ memberId });
    return { memberId };
  },
});
