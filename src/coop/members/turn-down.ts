import { defineAct } from '#base/act.ts';
import { refuse } from '#base/refusal.ts';
import { closeOwned } from '#ledger/accounts/close-owned.ts';
import { unsettledOf } from '#ledger/accounts/unsettled.view.ts';
import { enterEvents } from './enter-events.ts';
import { lockStanding } from './lock-standing.view.ts';
import { standingInput } from './standing-input.ts';

/**
 * Ends an application: the cooperative declines it, or the applicant thinks better of it. What they have paid
 * towards the entry share is paid back before.
 *
 * Refuses `member/still-owed`, `member/absent`, `member/is-…`, `member/event-before`, `member/event-ahead`.
 */
export const turnDown = defineAct({
  name: 'member.turn-down',
  permission: 'member.enrol',
  input: standingInput,
  reads: (q, { memberId }) => ({
    member: lockStanding(q, memberId),
    unsettled: unsettledOf(q, { kind: 'member', id: memberId }),
  }),

  run(deed, { memberId, onDay, reason }, { member, unsettled }) {
    if (unsettled > 0) refuse('member/still-owed', { count: unsettled });
    enterEvents(deed, member, [{ kind: 'turned-down', onDay, reason }]);
    closeOwned(deed, { kind: 'member', id: memberId }, onDay);
    deed.note({ memberId });
    return { memberId };
  },
});
