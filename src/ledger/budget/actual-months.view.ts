import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { resultClassNames } from '../accounts/account.ts';
import { rowsOf } from './budget-rows.view.ts';
import type { BudgetLine } from './budget-rows.view.ts';
import type { BudgetRow } from './budget.ts';

/**
 * What income and expenses came to in a year, by account, unit and month, without closing entries. A month
 * in which nothing moved is null, not nought.
 */
export async function actualMonths(q: Reads, year: number): Promise<BudgetRow[]> {
  const [from, to] = [`${year}-01-01` as Day, `${year}-12-31` as Day];
  const lines = await q.many(sql<BudgetLine>`
    select account_id as "accountId", unit_id as "unitId", month, sum(amount)::bigint as amount from (
      select account_id, unit_id, month, debit - credit as amount from gl_month
      where org_id = ${q.orgId} and month between ${from}::date and ${to}::date
      union all
      select account_id, unit_id, month, debit - credit from gl_delta
      where org_id = ${q.orgId} and month between ${from}::date and ${to}::date
      union all
      select l.account_id, l.unit_id, date_trunc('month', e.day)::date, -l.amount
      from entry e join line l on l.org_id = e.org_id and l.entry_id = e.id
      where e.org_id = ${q.orgId} and e.kind = 'closing' and e.day between ${from}::date and ${to}::date
    ) moved join account a on a.org_id = ${q.orgId} and a.id = moved.account_id
    where a.sak_class = any (${resultClassNames})
    group by 1, 2, 3 having sum(amount) <> 0`);
  return rowsOf(lines);
}
