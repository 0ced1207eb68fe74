import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { absent } from '#base/refusal.ts';
import type { Account } from './account.ts';

/** An account as an act must know it before changing it. */
export interface UsedAccount extends Account {
  /** Something was posted to it, or a sub-account stands there. */
  readonly isUsed: boolean;
  /** A purpose for which it stands, if any. */
  readonly purpose: string | null;
}

/**
 * Reads an account with what depends on it.
 * @throws Refusal `account/absent`
 */
export function readUsedAccount(q: Reads, id: string): Promise<UsedAccount> {
  return q.one<UsedAccount>(
    sql<UsedAccount>`select a.id, a.code, a.name, a.sak_class as "sakClass", a.normal, a.legal_class as "legalClass",
        a.cash_flow_class as "cashFlowClass", a.control, a.usual_unit_id as "usualUnitId", a.pair_id as "pairId",
        a.closed_on as "closedOn",
        exists (select from line l where l.org_id = a.org_id and l.account_id = a.id)
          or exists (select from sub_account s where s.org_id = a.org_id and s.account_id = a.id) as "isUsed",
        (select min(m.purpose) from posting_map m where m.org_id = a.org_id and m.account_id = a.id) as purpose
      from account a where a.org_id = ${q.orgId} and a.id = ${id}`,
    () => absent('account/absent', { id }),
  );
}

/** The unit an account is to lean to; undefined if it is not the cooperative's. */
export async function readUnit(q: Reads, id: string | null): Promise<{ id: string } | undefined> {
  if (id === null) return undefined;
  return q.maybe(
    q.db.selectFrom('unit').select('id').where('org_id', '=', q.orgId).where('id', '=', id),
  );
}

/** Refuses a usual unit that is not the cooperative's. */
export function mustBeOwnUnit(id: string | null, unit: { id: string } | undefined): void {
  if (id !== null && !unit) absent('unit/absent', { field: 'usualUnitId' });
}
