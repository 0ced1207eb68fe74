import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { lockStanding } from './lock-standing.view.ts';
import { tieRoles } from './tie.ts';
import { queueTie } from './tie.store.ts';

/**
 * Enters that a member is a related party: board, supervisor, employee, or kin of one of them. Loans to related
 * parties have a ceiling of their own (Permenkop 8/2023, art. 44).
 *
 * Refuses `member/kin-of-whom`, `member/event-ahead`, `member/absent`.
 */
export const addTie = defineAct({
  name: 'member.add-tie',
  permission: 'member.change',
  input: z.object({
    memberId: idInput,
    role: z.enum(tieRoles),
    /** Of kin: what they are, and of whom. */
    relation: textInput(60).default(''),
    kinOf: textInput(160).default(''),
    fromOn: dayInput,
  }),
  reads: (q, { memberId }) => ({ member: lockStanding(q, memberId) }),

  run(deed, { memberId, role, relation, kinOf, fromOn }, _reads) {
    if (role === 'kin' && kinOf === '') refuse('member/kin-of-whom', { field: 'kinOf' });
    if (fromOn > deed.businessDay)
      refuse('member/event-ahead', { field: 'fromOn', today: deed.businessDay });
    const id = newId();
    const own = role === 'kin' ? { relation, kinOf } : { relation: '', kinOf: '' };
    queueTie(deed, { id, memberId, role, ...own, fromOn });
    deed.note({ memberId, tieId: id });
    deed.record({
      kind: 'member',
      id: memberId,
      before: { tie: null },
      after: { tie: role, fromOn },
    });
    return { tieId: id };
  },
});
