import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { sql } from 'kysely';
import type { NewSubAccount } from './sub-account.ts';
import type { Owner } from './unsettled.view.ts';

const text = `select open_sub_accounts($1::uuid, $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[],
  $8::uuid[], $9::date, $10::bigint[])`;

/** Queues the one message that opens sub-accounts with their balance rows. */
export function queueSubAccounts(deed: Deed, openedOn: Day, subs: readonly NewSubAccount[]): void {
  const values = [
    deed.orgId,
    subs.map((s) => s.id),
    subs.map((s) => s.accountId),
    subs.map((s) => s.unitId),
    subs.map((s) => s.officeId),
    subs.map((s) => s.ownerKind),
    subs.map((s) => s.ownerId),
    subs.map((s) => s.productId ?? null),
    openedOn,
    subs.map((s) => s.floor),
  ];
  deed.write({ name: 'open-sub-accounts', text, values });
}

/** Queues the closing of a sub-account, on which nothing may stand. */
export function queueCloseSubAccount(deed: Deed, id: string, on: Day): void {
  deed.write({
    text: 'select close_sub_account($1::uuid, $2::uuid, $3::date)',
    values: [deed.orgId, id, on],
  });
}

/** Queues the closing of all that an owner has; the database refuses one that is not empty. */
export function queueClosings(deed: Deed, owner: Owner, on: Day): void {
  deed.write(sql`
    select close_sub_account(s.org_id, s.id, ${on}::date) from sub_account s
    where s.org_id = ${deed.orgId} and s.owner_kind = ${owner.kind} and s.owner_id = ${owner.id}::uuid
      and s.closed_on is null`);
}

/** Queues the one message that gives an owner's sub-accounts to another. */
export function queueHandOver(deed: Deed, from: Owner, toId: string): void {
  deed.write({
    text: 'select hand_over_sub_accounts($1::uuid, $2::text, $3::uuid, $4::uuid)',
    values: [deed.orgId, from.kind, from.id, toId],
  });
}
