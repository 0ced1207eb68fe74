import type { z } from 'zod';
import type { ApprovalCards } from '#base/approval/approval-card.ts';
import { memberNames } from './member-card.view.ts';
import type { mergeMembers } from './merge-members.ts';

/** What acts on the register would do that wait for a second person. */
export const memberCards: ApprovalCards = {
  'member.merge': async (ground, actor, input) => {
    const { memberId, intoId, onDay, reason } = input as z.output<typeof mergeMembers.input>;
    const names = await memberNames(ground, actor, [memberId, intoId]);
    const named = (id: string) => {
      const member = names.get(id);
      return {
        value: member ? `${member.number} ${member.name}` : '–',
        as: 'text' as const,
        path: `/anggota/${id}`,
      };
    };
    return {
      facts: [
        { label: { id: 'Yang dobel, berakhir', en: 'The double, which ends' }, ...named(memberId) },
        { label: { id: 'Yang tetap', en: 'The one that stays' }, ...named(intoId) },
        { label: { id: 'Terhitung', en: 'As of' }, value: onDay, as: 'day' },
        { label: { id: 'Alasan', en: 'Reason' }, value: reason, as: 'text' },
      ],
    };
  },
};
