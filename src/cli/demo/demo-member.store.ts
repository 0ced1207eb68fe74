import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { joinAtOnce } from '#coop/members/join-at-once.ts';
import type { SealedNumber } from '#coop/members/seal-person.ts';

/** Somebody who joins in the tale, as the register keeps him. */
export interface Newcomer {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly bornOn: Day;
  readonly joinedOn: Day;
  readonly stall: string;
  readonly nik: SealedNumber;
  readonly phone: SealedNumber;
}

/** Queues those who join. */
export function queueNewcomers(deed: Deed, newcomers: readonly Newcomer[]): void {
  for (const { nik, phone, ...one } of newcomers) {
    deed.write(sql`
      insert into member (org_id, id, number, name, sex, born_on, joined_on, stall, nik_sealed, nik_hash,
        nik_tail_hash, phone_sealed, phone_hash, phone_tail_hash, deed_id, created_at)
      values (${deed.orgId}, ${one.id}, ${one.number}, ${one.name}, ${one.sex}, ${one.bornOn}, ${one.joinedOn},
        ${one.stall}, ${nik.sealed}, ${nik.hash}, ${nik.tailHash}, ${phone.sealed}, ${phone.hash},
        ${phone.tailHash}, ${deed.id}, ${deed.at})`);
  }
  joinAtOnce(deed, newcomers);
}
