import { sql } from 'kysely';
import type { Actor, Ground } from '#base/ground.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { read } from '#base/read.ts';
import type { Account } from './account.ts';

/** One account of the chart, with what stands on it now. */
export interface ChartRow extends Omit<Account, 'closedOn'> {
  readonly closedOn: Day | null;
  /** The code of the other half of an off-balance pair. */
  readonly pairCode: string | null;
  readonly usualUnit: string | null;
  /** What stands on it on its normal side, over all units and offices. */
  readonly balance: Money;
  readonly purposes: readonly string[];
  readonly isUsed: boolean;
}

/** A line of business that an account may lean to. */
export interface ChartUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The chart of accounts, in the order of its codes, with the units that accounts may lean to. */
export interface Chart {
  readonly accounts: readonly ChartRow[];
  readonly units: readonly ChartUnit[];
}

const mostAccounts = 5000;

/** The whole chart of accounts; a cooperative has some hundred. */
export function chart(ground: Ground, actor: Actor): Promise<Chart> {
  return read(ground, actor, 'books.read', async (q) => {
    const [accounts, units] = await Promise.all([rowsOf(q, null), unitsOf(q)]);
    return { accounts, units };
  });
}

/**
 * One account as a page shows it before it is changed.
 * @throws Refusal `account/absent`
 */
export function chartAccount(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<{ readonly account: ChartRow; readonly units: readonly ChartUnit[] }> {
  return read(ground, actor, 'books.read', async (q) => {
    const [[account], units] = await Promise.all([rowsOf(q, id), unitsOf(q)]);
    return { account: account ?? absent('account/absent', { id }), units };
  });
}

function rowsOf(q: Reads, id: string | null): Promise<ChartRow[]> {
  return q.many(
    sql<ChartRow>`
      with moved as (
        select t.account_id, sum(t.debit - t.credit)::bigint as amount from (
          select m.account_id, m.debit, m.credit from gl_month m where m.org_id = ${q.orgId}
          union all
          select d.account_id, d.debit, d.credit from gl_delta d where d.org_id = ${q.orgId}) t
        group by 1
      )
      select a.id, a.code, a.name, a.sak_class as "sakClass", a.normal, a.legal_class as "legalClass",
        a.cash_flow_class as "cashFlowClass", a.control, a.usual_unit_id as "usualUnitId", u.name as "usualUnit",
        a.pair_id as "pairId", p.code as "pairCode", a.closed_on as "closedOn",
        coalesce(case a.normal when 'debit' then m.amount else -m.amount end, 0)::bigint as balance,
        coalesce((select array_agg(x.purpose order by x.purpose) from posting_map x
          where x.org_id = a.org_id and x.account_id = a.id), '{}') as purposes,
        m.account_id is not null or exists (select from sub_account s
          where s.org_id = a.org_id and s.account_id = a.id) as "isUsed"
      from account a left join moved m on m.account_id = a.id
      left join unit u on u.org_id = a.org_id and u.id = a.usual_unit_id
      left join account p on p.org_id = a.org_id and p.id = a.pair_id
      where a.org_id = ${q.orgId} and (${id}::uuid is null or a.id = ${id}::uuid)
      order by a.code limit ${mostAccounts}`,
  );
}

function unitsOf(q: Reads): Promise<ChartUnit[]> {
  return q.many(
    q.db
      .selectFrom('unit')
      .select(['id', 'code', 'name'])
      .where('org_id', '=', q.orgId)
      .where('closed_on', 'is', null)
      .orderBy('code')
      .limit(500),
  );
}
