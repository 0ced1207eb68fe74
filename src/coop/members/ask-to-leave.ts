import { defineAct } from '#base/act.ts';
import { enterEvents } from './enter-events.ts';
import { lockStanding } from './lock-standing.view.ts';
import { standingInput } from './standing-input.ts';

/**
 * Enters that a member asks to leave. They stay a member, with all that is theirs, until what is owed both
 * ways is settled and the cooperative lets them go (UU 25/1992, art. 19: membership ends as the charter says).
 *
 * Refuses `member/absent`, `member/is-…`, `member/event-before`, `member/event-ahead`.
 */
export const askToLeave = defineAct({
  name: 'member.ask-to-leave',
  permission: 'member.change',
  input: standingInput,
  reads: (q, { memberId }) => ({ member: lockStanding(q, memberId) }),

  run(deed, { memberId, onDay, reason }, { member }) {
    enterEvents(deed, member, [{ kind: 'asked-to-leave', onDay, reason }]);
    deed.note({ memberId });
    return { memberId };
  },
});
