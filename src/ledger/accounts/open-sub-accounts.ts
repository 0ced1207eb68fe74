import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';

/** A sub-account about to be opened: bound for life to one account, unit and office. */
export interface NewSubAccount {
  readonly id: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly productId?: string | undefined;
  /** The least balance on the account's normal side; null: unguarded. */
  readonly floor: Money | null;
}

const text = `select open_sub_accounts($1::uuid, $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[],
  $8::uuid[], $9::date, $10::bigint[])`;

/** Opens sub-accounts of control accounts as one set, as part of an act. */
export function openSubAccounts(deed: Deed, openedOn: Day, subs: readonly NewSubAccount[]): void {
  if (subs.length === 0) return;
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
