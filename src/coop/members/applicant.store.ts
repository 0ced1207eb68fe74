import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { build } from '#base/db/connect.ts';
import type { MemberClass, MemberKind } from './standing.ts';
import { sealNumber } from './seal-person.ts';

/** Somebody about to be entered as an applicant. */
export interface NewApplicant {
  readonly id: string;
  readonly number: string;
  readonly kind: MemberKind;
  readonly class: MemberClass;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: Day | null;
  readonly birthPlace: string;
  readonly address: string;
  readonly occupation: string;
  readonly stall: string;
  readonly nik: string;
  readonly phone: string;
}

/** Queues the row of an applicant; NIK and phone sealed and findable. */
export function queueApplicant(deed: Deed, one: NewApplicant): void {
  const { keys, orgId } = deed;
  const nik = one.nik === '' ? null : sealNumber(keys, orgId, 'nik', one.nik);
  const phone = one.phone === '' ? null : sealNumber(keys, orgId, 'phone', one.phone);
  deed.write(
    build.insertInto('member').values({
      org_id: orgId,
      id: one.id,
      number: one.number,
      application_number: one.number,
      kind: one.kind,
      class: one.class,
      standing: 'applicant',
      name: one.name,
      sex: one.sex,
      born_on: one.bornOn,
      birth_place: one.birthPlace,
      address: one.address,
      occupation: one.occupation,
      stall: one.stall,
      nik_sealed: nik?.sealed ?? null,
      nik_hash: nik?.hash ?? null,
      nik_tail_hash: nik?.tailHash ?? null,
      phone_sealed: phone?.sealed ?? null,
      phone_hash: phone?.hash ?? null,
      phone_tail_hash: phone?.tailHash ?? null,
      deed_id: deed.id,
      created_at: deed.at,
    }),
  );
}
