import { defineAct } from '#base/act.ts';
import { refuse } from '#base/refusal.ts';
import { closeOwned } from '#ledger/accounts/close-owned.ts';
import { unsettledOf } from '#ledger/accounts/unsettled.view.ts';
import { enterEvents } from './enter-events.ts';
import { lockStanding } from './lock-standing.view.ts';
import { standingInput } from './standing-input.ts';

/**
 * Lets a member go who asked to leave: all their accounts are at nought, and are closed with this deed, so that
 * nothing of theirs stays behind and nothing they owe is forgotten.
 *
 * Refuses `member/still-owed` with how many accounts are not at nought, `member/absent`, `member/is-…`,
 * `member/event-before`, `member/event-ahead`.
 */
export const letGo = defineAct({
  name: 'member.let-go',
  permission: 'member.change',
  input: standingInput,
  reads: (q, { memberId }) => ({
    member: lockStanding(q, memberId),
    unsettled: unsettledOf(q, { kind: 'member', id: memberId }),
  }),

  run(deed, { memberId, onDay, reason }, { member, unsettled }) {
    if (unsettled > 0) refuse('member/still-owed', { count: unsettled });
    enterEvents(deed, member, [{ kind: 'left', onDay, reason }]);
    closeOwned(deed, { kind: 'member', id: memberId }, onDay);
    deed.note({ memberId });
    deed.emit({ kind: 'member.left', facts: { memberId } });
    return { memberId };
  },
});
