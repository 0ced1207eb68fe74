import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { queueHeirs } from './heir.store.ts';
import { lockStanding } from './lock-standing.view.ts';
import { heirInput } from './note-death.ts';

/**
 * Enters heirs of a member who has died and whose papers came later.
 *
 * Refuses `member/absent`, and `member/alive` for whoever has not died.
 */
export const addHeirs = defineAct({
  name: 'member.add-heirs',
  permission: 'member.change',
  input: z.object({ memberId: idInput, heirs: z.array(heirInput).min(1).max(20) }),
  reads: (q, { memberId }) => ({ member: lockStanding(q, memberId) }),

  run(deed, { memberId, heirs }, { member }) {
    if (member.standing !== 'died') refuse('member/alive');
    queueHeirs(deed, memberId, heirs);
    deed.note({ memberId });
    deed.record({
      kind: 'member',
      id: memberId,
      personal: { heirs: { before: '', after: heirs.map(({ name }) => name).join(', ') } },
    });
    return { memberId };
  },
});
