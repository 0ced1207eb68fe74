import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Day } from '#base/day.ts';
import type { NewAccount } from './account.ts';
import { anyProduct } from './posting-map.ts';
import type { MappedPurpose } from './posting-map.ts';

/** Queues new accounts as one set; halves of a pair may stand in any order. */
export function queueAccounts(deed: Deed, accounts: readonly NewAccount[]): void {
  if (accounts.length === 0) return;
  const column = <K extends keyof NewAccount>(key: K) => accounts.map((account) => account[key]);
  deed.write(sql`
    insert into account (org_id, id, code, name, sak_class, normal, legal_class, cash_flow_class, control,
      usual_unit_id, pair_id, template_code)
    select ${deed.orgId}, * from unnest(${column('id')}::uuid[], ${column('code')}::text[], ${column('name')}::text[],
      ${column('sakClass')}::text[], ${column('normal')}::text[], ${column('legalClass')}::text[],
      ${column('cashFlowClass')}::text[], ${column('control')}::boolean[], ${column('usualUnitId')}::uuid[],
      ${column('pairId')}::uuid[], ${column('templateCode')}::text[])`);
}

/** Queues the change of an account's row; what it may change is the act's to say. */
export function queueAccountChange(
  deed: Deed,
  id: string,
  change: Pick<
    NewAccount,
    'code' | 'name' | 'sakClass' | 'normal' | 'legalClass' | 'cashFlowClass' | 'usualUnitId'
  >,
): void {
  deed.write(
    build
      .updateTable('account')
      .set({
        code: change.code,
        name: change.name,
        sak_class: change.sakClass,
        normal: change.normal,
        legal_class: change.legalClass,
        cash_flow_class: change.cashFlowClass,
        usual_unit_id: change.usualUnitId,
      })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

/** Queues the closing of an account; the database refuses it while anything stands there. */
export function queueCloseAccount(deed: Deed, id: string, on: Day): void {
  deed.write({
    text: 'select close_account($1::uuid, $2::uuid, $3::date)',
    values: [deed.orgId, id, on],
  });
}

/** Queues the reopening of a closed account. */
export function queueReopenAccount(deed: Deed, id: string): void {
  deed.write({ text: 'select reopen_account($1::uuid, $2::uuid)', values: [deed.orgId, id] });
}

/** Queues rows of the posting map, the last word for a purpose and product. */
export function queuePostingMap(deed: Deed, rows: readonly MappedPurpose[]): void {
  if (rows.length === 0) return;
  deed.write(sql`
    insert into posting_map (org_id, purpose, product_id, account_id)
    select ${deed.orgId}, * from unnest(${rows.map((r) => r.purpose)}::text[],
      ${rows.map((r) => r.productId ?? anyProduct)}::uuid[], ${rows.map((r) => r.accountId)}::uuid[])
    on conflict (org_id, purpose, product_id) do update set account_id = excluded.account_id`);
}

/** Queues the removal of a row of the posting map. */
export function queueUnmapping(deed: Deed, purpose: string, productId: string): void {
  deed.write(
    build
      .deleteFrom('posting_map')
      .where('org_id', '=', deed.orgId)
      .where('purpose', '=', purpose)
      .where('product_id', '=', productId),
  );
}
