import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import type { SakClass } from '#ledger/accounts/account.ts';

/** What the chart has for cash at the desk. */
export interface CashAccounts {
  /** The purposes of cash that have an account. */
  readonly mapped: readonly string[];
  /** Open accounts of the template that may stand for them. */
  readonly accounts: readonly {
    readonly id: string;
    readonly templateCode: string;
    readonly sakClass: SakClass;
    readonly control: boolean;
  }[];
  /** Every code of the chart. */
  readonly codes: readonly string[];
}

/** What the books have for drawers, and what they lack. @param codes of the template's accounts */
export async function readCashAccounts(q: Reads, codes: readonly string[]): Promise<CashAccounts> {
  const row = await q.maybe(sql<CashAccounts>`
    select coalesce((select jsonb_agg(m.purpose) from posting_map m
        where m.org_id = ${q.orgId} and m.purpose like 'cash.%'), '[]') as mapped,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'templateCode', a.template_code,
          'sakClass', a.sak_class, 'control', a.control))
        from account a where a.org_id = ${q.orgId} and a.closed_on is null
          and a.template_code = any (${[...codes]}::text[])), '[]') as accounts,
      coalesce((select jsonb_agg(a.code) from account a where a.org_id = ${q.orgId}), '[]') as codes`);
  return row!;
}
