import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { textInput } from '#base/input.ts';
import { enterEvents } from './enter-events.ts';
import { queueHeirs } from './heir.store.ts';
import { lockStanding } from './lock-standing.view.ts';
import { standingInput } from './standing-input.ts';

/** Somebody who inherits, and the paper that says so. */
export const heirInput = z.object({
  name: textInput(160, 2),
  relation: textInput(60, 2),
  document: textInput(120).default(''),
});

/**
 * Enters that a member has died, and who inherits. Their accounts stay as they are until they are paid out to
 * the heirs or settled; membership itself ends with death and does not pass on (UU 25/1992, art. 19(3)).
 *
 * Refuses `member/absent`, `member/is-…`, `member/event-before`, `member/event-ahead`.
 */
export const noteDeath = defineAct({
  name: 'member.note-death',
  permission: 'member.change',
  input: standingInput.extend({ heirs: z.array(heirInput).max(20).default([]) }),
  reads: (q, { memberId }) => ({ member: lockStanding(q, memberId) }),

  run(deed, { memberId, onDay, reason, heirs }, { member }) {
    enterEvents(deed, member, [{ kind: 'died', onDay, reason }]);
    queueHeirs(deed, memberId, heirs);
    deed.note({ memberId });
    deed.emit({ kind: 'member.died', facts: { memberId } });
    return { memberId };
  },
});
