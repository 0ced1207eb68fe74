import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { queueApplicant } from './applicant.store.ts';
import { likelySame } from './likely-same.view.ts';
import type { LikelySame } from './likely-same.view.ts';
import { queueEvents } from './member-event.store.ts';
import { nextApplicationNumber } from './next-number.view.ts';
import { nikAgrees } from './nik-birth.ts';
import { nikPlaceKnown } from './nik-region.ts';
import { nikInput, phoneInput } from './person-input.ts';
import { mustFollow } from './standing.ts';

const input = z.object({
  kind: z.enum(['person', 'cooperative']).default('person'),
  class: z.enum(['regular', 'associate']).default('regular'),
  name: textInput(160, 2),
  sex: z.enum(['male', 'female']).nullable().default(null),
  bornOn: dayInput.nullable().default(null),
  birthPlace: textInput(80).default(''),
  address: textInput(240).default(''),
  occupation: textInput(80).default(''),
  stall: textInput(80).default(''),
  nik: nikInput.default(''),
  phone: phoneInput.default(''),
  /** The day of the application. */
  onDay: dayInput,
  /** The NIK was looked at on the card, and is so. */
  sure: z.boolean().default(false),
  /** Those of the register who look like the same person, and who, somebody says, are others. */
  others: z.array(idInput).max(50).default([]),
});

/**
 * Enters an applicant in the register, under the number of an application; the member's number comes with
 * admission, once the entry share is paid (UU 25/1992, art. 17 and 41).
 *
 * Refuses `member/no-person` for a NIK, sex or birth of a cooperative, `member/born-ahead`,
 * `member/event-ahead`; and, until somebody has looked, `member/nik-place`, `member/nik-birth` (`sure`) and
 * `member/likely-same` with the ids of those who may be the same person (`others`).
 */
export const enrolMember = defineAct({
  name: 'member.enrol',
  permission: 'member.enrol',
  input,
  reads: (q, { name, bornOn, nik, phone }) => ({
    number: nextApplicationNumber(q),
    like: likelySame(q, { name, bornOn, nik, phone }),
  }),

  run(deed, typed, { number, like }) {
    const { onDay, sure, others, ...person } = typed;
    if (person.kind === 'cooperative') mustBeNoPerson(person);
    if (person.bornOn && person.bornOn > deed.businessDay)
      refuse('member/born-ahead', { field: 'bornOn' });
    mustFollow(onDay, null, deed.businessDay);
    if (!sure) mustAgree(person);
    mustBeOthers(like, others);
    const id = newId();
    queueApplicant(deed, { ...person, id, number });
    queueEvents(deed, [{ memberId: id, seq: 1, kind: 'applied', class: person.class, onDay }]);
    deed.note({ memberId: id, others });
    deed.record({
      kind: 'member',
      id,
      before: { standing: null },
      after: { standing: 'applicant', class: person.class, onDay, number },
    });
    deed.emit({ kind: 'member.applied', facts: { memberId: id } });
    return { memberId: id, number };
  },
});

type Typed = z.output<typeof input>;

function mustBeNoPerson({ nik, sex, bornOn, birthPlace }: Partial<Typed>): void {
  const field = nik ? 'nik' : sex ? 'sex' : bornOn ? 'bornOn' : birthPlace ? 'birthPlace' : null;
  if (field !== null) refuse('member/no-person', { field });
}

/** A wrong day or an unknown place in a NIK is on many a true card: somebody looks, and says so. */
function mustAgree({ nik, bornOn, sex }: Pick<Typed, 'nik' | 'bornOn' | 'sex'>): void {
  if (nik === '') return;
  if (!nikPlaceKnown(nik)) refuse('member/nik-place', { field: 'nik' });
  if (!nikAgrees(nik, bornOn, sex)) refuse('member/nik-birth', { field: 'nik' });
}

function mustBeOthers(like: readonly LikelySame[], others: readonly string[]): void {
  const open = like.filter(({ id }) => !others.includes(id));
  if (open.length === 0) return;
  refuse('member/likely-same', {
    number: open.map((one) => one.number).join(', '),
    ids: like.map(({ id }) => id),
  });
}
