import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { anyProduct } from '../accounts/posting-map.ts';
import { resultClassNames } from '../accounts/account.ts';
import { yearResult } from './year-result.ts';
import type { ClassBalance, YearResult } from './year-result.ts';

/** A year's closing as it stands. */
export interface ClosedYear {
  readonly closedAt: Date;
  readonly by: string | null;
  readonly result: Money;
  readonly entryId: string | null;
  readonly number: string | null;
}

/** What closing a year would do, or what it did. */
export interface YearEnd {
  readonly year: number;
  readonly closed: ClosedYear | null;
  readonly preview: YearResult;
  /** Where the result goes; null while the posting map names no account. */
  readonly retained: { readonly id: string; readonly code: string; readonly name: string } | null;
}

/** A year's result as the books stand now, and its closing if there is one. */
export function yearEnd(ground: Ground, actor: Actor, year: number): Promise<YearEnd> {
  return read(ground, actor, 'books.read', async (q) => {
    const [closed, rows, retained] = await Promise.all([
      closedOf(q, year),
      balancesOf(q, year),
      retainedOf(q),
    ]);
    return { year, closed: closed ?? null, preview: yearResult(rows), retained: retained ?? null };
  });
}

function closedOf(q: Reads, year: number): Promise<ClosedYear | undefined> {
  return q.maybe(
    sql<ClosedYear>`select y.closed_at as "closedAt", l.name as by, y.result, y.entry_id as "entryId", e.number
      from year_end y left join deed d on d.org_id = y.org_id and d.id = y.deed_id
      left join login l on l.id = d.login_id
      left join entry e on e.org_id = y.org_id and e.id = y.entry_id
      where y.org_id = ${q.orgId} and y.year = ${year} and y.undone_at is null`,
  );
}

function balancesOf(q: Reads, year: number): Promise<ClassBalance[]> {
  return q.many(
    sql<ClassBalance>`
      select b.sak_class as "sakClass", u.name as unit, o.name as office, count(*)::integer as accounts,
        sum(b.amount)::bigint as amount
      from (
        select a.id, a.sak_class, t.unit_id, t.office_id, sum(t.debit - t.credit)::bigint as amount from (
          select m.month, m.account_id, m.unit_id, m.office_id, m.debit, m.credit from gl_month m where m.org_id = ${q.orgId}
          union all
          select d.month, d.account_id, d.unit_id, d.office_id, d.debit, d.credit from gl_delta d
          where d.org_id = ${q.orgId}) t
        join account a on a.org_id = ${q.orgId} and a.id = t.account_id and a.sak_class = any (${resultClassNames}::text[])
        where t.month between make_date(${year}, 1, 1) and make_date(${year}, 12, 1)
        group by a.id, a.sak_class, t.unit_id, t.office_id having sum(t.debit) <> sum(t.credit)) b
      join unit u on u.org_id = ${q.orgId} and u.id = b.unit_id
      join office o on o.org_id = ${q.orgId} and o.id = b.office_id
      group by o.code, u.code, b.sak_class, u.name, o.name order by o.code, u.code limit 5000`,
  );
}

function retainedOf(q: Reads): Promise<{ id: string; code: string; name: string } | undefined> {
  return q.maybe(
    sql<{ id: string; code: string; name: string }>`select a.id, a.code, a.name from posting_map m
      join account a on a.org_id = m.org_id and a.id = m.account_id
      where m.org_id = ${q.orgId} and m.purpose = 'ledger.retained-shu' and m.product_id = ${anyProduct}`,
  );
}
