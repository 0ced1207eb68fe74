import { defineAct } from '#base/act.ts';
import { enterEvents } from './enter-events.ts';
import { lockStanding } from './lock-standing.view.ts';
import { standingInput } from './standing-input.ts';

/**
 * Enters that a member who asked to leave stays after all.
 *
 * Refuses `member/absent`, `member/is-…`, `member/event-before`, `member/event-ahead`.
 */
export const stayMember = defineAct({
  name: 'member.stay',
  permission: 'member.change',
  input: standingInput,
  reads: (q, { memberId }) => ({ member: lockStanding(q, memberId) }),

  run(deed, { memberId, onDay, reason }, { member }) {
    enterEvents(deed, member, [{ kind: 'stays', onDay, reason }]);
    deed.note({ memberId });
    return { memberId };
  },
});
