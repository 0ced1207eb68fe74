import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { reasonInput } from '#base/privacy/reason-input.ts';
import { refuse } from '#base/refusal.ts';
import { readPerson } from './member.store.ts';

/**
 * Asks to see a member's whole NIK or phone number, for a reason that stays in the deed. The answer holds
 * no number: whoever asked reads it once by `revealedNumber`, which wants this very deed.
 *
 * Refuses `member/absent`, and `member/nothing-to-reveal` where the register has none.
 * UU 27/2022, art. 31: who processed what, when and why is recorded.
 */
export const revealNumber = defineAct({
  name: 'member.reveal',
  permission: 'member.reveal',
  input: z.object({
    memberId: idInput,
    field: z.enum(['nik', 'phone']),
    reason: reasonInput,
  }),
  reads: (q, { memberId }) => ({ person: readPerson(q, memberId) }),

  run(deed, { memberId, field, reason }, { person }) {
    if (person[field] === null) refuse('member/nothing-to-reveal', { number: person.number });
    deed.note({ memberId, field, reason });
    return { deedId: deed.id };
  },
});
