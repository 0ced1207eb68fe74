import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import { absent } from '#base/refusal.ts';
import { numberHash, openNumber, sealNumber } from './seal-person.ts';

/** What the register holds of a person, opened. */
export interface Person {
  readonly number: string;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: Day | null;
  readonly joinedOn: Day | null;
  readonly birthPlace: string;
  readonly address: string;
  readonly occupation: string;
  readonly stall: string;
  readonly nik: string | null;
  readonly phone: string | null;
}

/**
 * Opens what the register holds of a member.
 * @throws Refusal `member/absent`
 */
export async function readPerson(q: Reads, memberId: string): Promise<Person> {
  return opened(
    q,
    await q.one(rowOf(q, memberId), () => absent('member/absent', { id: memberId })),
  );
}

/**
 * The same, locked, so that two corrections cannot cross.
 * @throws Refusal `member/absent`
 */
export async function lockPerson(q: Reads, memberId: string): Promise<Person> {
  const row = rowOf(q, memberId).forUpdate();
  return opened(q, await q.one(row, () => absent('member/absent', { id: memberId })));
}

function rowOf(q: Reads, memberId: string) {
  return q.db
    .selectFrom('member')
    .select([
      'number',
      'name',
      'sex',
      'born_on',
      'joined_on',
      'birth_place',
      'address',
      'occupation',
      'stall',
      'nik_sealed',
      'phone_sealed',
    ])
    .where('org_id', '=', q.orgId)
    .where('id', '=', memberId);
}

interface Row {
  readonly number: string;
  readonly name: string;
  readonly sex: string | null;
  readonly born_on: unknown;
  readonly joined_on: unknown;
  readonly birth_place: string;
  readonly address: string;
  readonly occupation: string;
  readonly stall: string;
  readonly nik_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
}

function opened(q: Reads, row: Row): Person {
  return {
    number: row.number,
    name: row.name,
    sex: row.sex as Person['sex'],
    bornOn: row.born_on as Day | null,
    joinedOn: row.joined_on as Day | null,
    birthPlace: row.birth_place,
    address: row.address,
    occupation: row.occupation,
    stall: row.stall,
    nik: openNumber(q.keys, q.orgId, 'nik', row.nik_sealed),
    phone: openNumber(q.keys, q.orgId, 'phone', row.phone_sealed),
  };
}

/** The number of another who has this NIK and is an applicant or member, or null: who has left may come back. */
export async function nikOwner(q: Reads, nik: string, memberId: string): Promise<string | null> {
  const row = await q.maybe(
    q.db
      .selectFrom('member')
      .select('number')
      .where('org_id', '=', q.orgId)
      .where('nik_hash', '=', numberHash(q.keys, q.orgId, 'nik', nik))
      .where('standing', 'in', ['applicant', 'member', 'leaving'])
      .where('id', '!=', memberId)
      .limit(1),
  );
  return row?.number ?? null;
}

/** Queues the corrected row; NIK and phone sealed and findable anew. */
export function queueCorrection(deed: Deed, memberId: string, person: Person): void {
  const { keys, orgId } = deed;
  const nik = person.nik === null ? null : sealNumber(keys, orgId, 'nik', person.nik);
  const phone = person.phone === null ? null : sealNumber(keys, orgId, 'phone', person.phone);
  deed.write(
    build
      .updateTable('member')
      .set({
        name: person.name,
        sex: person.sex,
        born_on: person.bornOn,
        joined_on: person.joinedOn,
        birth_place: person.birthPlace,
        address: person.address,
        occupation: person.occupation,
        stall: person.stall,
        nik_sealed: nik?.sealed ?? null,
        nik_hash: nik?.hash ?? null,
        nik_tail_hash: nik?.tailHash ?? null,
        phone_sealed: phone?.sealed ?? null,
        phone_hash: phone?.hash ?? null,
        phone_tail_hash: phone?.tailHash ?? null,
      })
      .where('org_id', '=', orgId)
      .where('id', '=', memberId),
  );
}

/** Queues where a row went that turned out to be somebody twice. */
export function queueMergedInto(deed: Deed, memberId: string, intoId: string): void {
  deed.write(
    build
      .updateTable('member')
      .set({ merged_into: intoId })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', memberId),
  );
}
