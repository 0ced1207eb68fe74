import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Account } from './account.ts';
import { anyProduct } from './posting-map.ts';

/** An account about to be entered in the chart. */
export interface NewAccount extends Omit<Account, 'closedOn'> {
  /** The template's own code, by which layouts know it after the cooperative gave it another. */
  readonly templateCode: string | null;
}

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

/** Queues rows of the posting map, the last word for a purpose and product. */
export function queuePostingMap(
  deed: Deed,
  rows: readonly { readonly purpose: string; readonly productId?: string | undefined; readonly accountId: string }[],
): void {
  if (rows.length === 0) return;
  deed.write(sql`
    insert into posting_map (org_id, purpose, product_id, account_id)
    select ${deed.orgId}, * from unnest(${rows.map((r) => r.purpose)}::text[],
      ${rows.map((r) => r.productId ?? anyProduct)}::uuid[], ${rows.map((r) => r.accountId)}::uuid[])
    on conflict (org_id, purpose, product_id) do update set account_id = excluded.account_id`);
}
