import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { reasonInput } from '#base/privacy/reason-input.ts';
import { readPerson } from './member.store.ts';

/**
 * Takes out all that the cooperative holds of one member, for that member: UU 27/2022, art. 7 gives them
 * access and a copy, art. 32(2) three days for it. The deed remains; the data is read by `personData`,
 * which wants this very deed.
 *
 * Refuses `member/absent`.
 */
export const exportPerson = defineAct({
  name: 'person.export',
  permission: 'person.export',
  input: z.object({ memberId: idInput, reason: reasonInput }),
  reads: (q, { memberId }) => ({ person: readPerson(q, memberId) }),

  run(deed, { memberId, reason }) {
    deed.note({ memberId, reason });
    return { deedId: deed.id };
  },
});
