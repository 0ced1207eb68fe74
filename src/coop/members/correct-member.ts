import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { RecordChange } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { maskNik, maskPhone } from '#base/people/contact.ts';
import { reasonInput } from '#base/privacy/reason-input.ts';
import { refuse } from '#base/refusal.ts';
import { joiningOf } from './joining.view.ts';
import type { Joining } from './joining.view.ts';
import { lockPerson, nikOwner, queueCorrection } from './member.store.ts';
import type { Person } from './member.store.ts';
import { nikAgrees } from './nik-birth.ts';
import { nikInput, phoneInput } from './person-input.ts';

/**
 * Corrects what the register says of a member: UU 27/2022, art. 6 gives them the right to it, and
 * art. 30(1) three days for it. What was and what is stands sealed in the deed, numbers with their middle hidden.
 *
 * Refuses `member/absent`, `member/nothing-changed`, `member/nik-taken`, `member/born-ahead`,
 * `member/joined-ahead`, `member/joined-before-birth`, `member/not-joined`, `member/joined-after`, and `member/nik-birth` for a NIK whose day of birth
 * or sex differs from the register's, unless somebody has looked (`sure`).
 */
export const correctMember = defineAct({
  name: 'member.correct',
  permission: 'member.correct',
  input: z.object({
    memberId: idInput,
    name: textInput(160, 2),
    sex: z.enum(['male', 'female']).nullable(),
    bornOn: dayInput.nullable(),
    joinedOn: dayInput.nullable(),
    birthPlace: textInput(80).default(''),
    address: textInput(240).default(''),
    occupation: textInput(80).default(''),
    stall: textInput(80).default(''),
    /** Null: as it is. Empty: taken away. */
    nik: nikInput.nullable().default(null),
    phone: phoneInput.nullable().default(null),
    /** The NIK was looked at on the card, and is so. */
    sure: z.boolean().default(false),
    reason: reasonInput,
  }),
  reads: (q, { memberId, nik }) => ({
    before: lockPerson(q, memberId),
    owner: nik ? nikOwner(q, nik, memberId) : Promise.resolve(null),
    life: joiningOf(q, memberId),
  }),

  run(deed, input, { before, owner, life }) {
    const { memberId, reason, sure } = input;
    const after: Person = {
      number: before.number,
      name: input.name,
      sex: input.sex,
      bornOn: input.bornOn,
      joinedOn: input.joinedOn,
      birthPlace: input.birthPlace,
      address: input.address,
      occupation: input.occupation,
      stall: input.stall,
      nik: input.nik === null ? before.nik : input.nik || null,
      phone: input.phone === null ? before.phone : input.phone || null,
    };
    const fields = corrected.filter((field) => before[field] !== after[field]);
    if (fields.length === 0) refuse('member/nothing-changed');
    if (owner !== null) refuse('member/nik-taken', { field: 'nik', number: owner });
    mustBePossible(after, deed.businessDay);
    if (before.joinedOn !== after.joinedOn) mustSuitLife(after.joinedOn, life);
    const nikMatters = fields.some((field) => ['nik', 'bornOn', 'sex'].includes(field));
    if (after.nik && nikMatters && !sure && !nikAgrees(after.nik, after.bornOn, after.sex)) {
      refuse('member/nik-birth', { field: 'nik' });
    }
    queueCorrection(deed, memberId, after);
    deed.note({ memberId, fields, reason });
    deed.record({ kind: 'member', id: memberId, personal: changes(before, after, fields) });
    return { memberId };
  },
});

/** What may be corrected; the member's number stands in the books and stays. */
const corrected = [
  'name',
  'sex',
  'bornOn',
  'birthPlace',
  'address',
  'occupation',
  'joinedOn',
  'stall',
  'nik',
  'phone',
] as const;

function mustBePossible({ bornOn, joinedOn }: Person, today: Day): void {
  if (bornOn && bornOn > today) refuse('member/born-ahead', { field: 'bornOn' });
  if (joinedOn && joinedOn > today) refuse('member/joined-ahead', { field: 'joinedOn' });
  if (bornOn && joinedOn && joinedOn <= bornOn)
    refuse('member/joined-before-birth', { field: 'joinedOn' });
}

/** A day of joining belongs to whoever joined, and lies before what happened to them as a member. */
function mustSuitLife(joinedOn: Day | null, { hasJoined, nextOn }: Joining): void {
  if (joinedOn !== null && !hasJoined) refuse('member/not-joined', { field: 'joinedOn' });
  if (joinedOn !== null && nextOn !== null && joinedOn > nextOn)
    refuse('member/joined-after', { field: 'joinedOn', day: nextOn });
}

function changes(
  before: Person,
  after: Person,
  fields: readonly (typeof corrected)[number][],
): NonNullable<RecordChange['personal']> {
  const shown = (person: Person, field: (typeof corrected)[number]) => {
    const value = person[field] ?? '';
    if (field === 'nik' && value !== '') return maskNik(value);
    return field === 'phone' && value !== '' ? maskPhone(value) : value;
  };
  const pairs = fields.map((field) => [
    field,
    { before: shown(before, field), after: shown(after, field) },
  ]);
  return Object.fromEntries(pairs) as NonNullable<RecordChange['personal']>;
}
