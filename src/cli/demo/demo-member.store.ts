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

/** A member whose membership ends. */
export interface Leaver {
  readonly memberId: string;
  readonly on: Day;
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

/** Queues the end of memberships, and closes what each kept, which is empty by then. */
export function queueLeavers(deed: Deed, leavers: readonly Leaver[]): void {
  for (const { memberId, on } of leavers) {
    deed.write(sql`select close_sub_account(s.org_id, s.id, ${on}::date) from sub_account s
      where s.org_id = ${deed.orgId} and s.owner_kind = 'member' and s.owner_id = ${memberId}::uuid
        and s.closed_on is null`);
    deed.write(sql`update member set status = 'withdrawn', withdrawn_on = ${on}::date
      where org_id = ${deed.orgId} and id = ${memberId}::uuid`);
  }
}
