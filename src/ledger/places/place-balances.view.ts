import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/** What still stands at an office or unit, and keeps it from being closed. */
export interface PlaceBalances {
  /** Sub-accounts that are still open there. */
  readonly openSubAccounts: number;
  /** The first account with a balance there, if any. */
  readonly account: {
    readonly code: string;
    readonly name: string;
    readonly balance: Money;
  } | null;
}

/**
 * What stands at a place: open sub-accounts, and balances of what is owned and owed. Results belong to
 * the year, equity to the whole, and "antar kantor"/"antar unit" only mirror both: they may stay behind.
 */
export async function placeBalances(
  q: Reads,
  place: { readonly officeId: string } | { readonly unitId: string },
): Promise<PlaceBalances> {
  const [column, id] =
    'officeId' in place
      ? (['office_id', place.officeId] as const)
      : (['unit_id', place.unitId] as const);
  const at = sql.ref(column);
  const counted = q.one(
    sql<{ many: string }>`select count(*)::text as many from sub_account
      where org_id = ${q.orgId} and ${at} = ${id} and closed_on is null`,
    none,
  );
  const standing = q.maybe(
    sql<{ code: string; name: string; balance: string }>`
      select a.code, a.name, sum(t.debit - t.credit)::bigint::text as balance
      from (select account_id, debit, credit from gl_month where org_id = ${q.orgId} and ${at} = ${id}
        union all
        select account_id, debit, credit from gl_delta where org_id = ${q.orgId} and ${at} = ${id}) t
      join account a on a.org_id = ${q.orgId} and a.id = t.account_id
      where a.sak_class in ('current-asset', 'investment', 'fixed-asset', 'other-asset',
          'short-liability', 'long-liability', 'off-balance')
        and not exists (select from posting_map p where p.org_id = ${q.orgId} and p.account_id = a.id
          and p.purpose in ('ledger.inter-office', 'ledger.inter-unit'))
      group by a.id, a.code, a.name having sum(t.debit - t.credit) <> 0
      order by a.code limit 1`,
  );
  const [{ many }, account] = [await counted, await standing];
  return {
    openSubAccounts: Number(many),
    account: account ? { ...account, balance: sen(account.balance) } : null,
  };
}

function none(): never {
  throw new Error('a count answers one row');
}
