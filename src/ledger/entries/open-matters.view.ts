import { sql } from 'kysely';
import { monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';

/** What in the books waits for somebody. */
export interface OpenMatters {
  /** Months before this one that hold entries and are not closed, the oldest first; at most twelve. */
  readonly openMonths: readonly Day[];
  /** The last month that was closed. */
  readonly lastClosed: Day | null;
  /** Years that are over, hold entries, and are closed by no year end, their own or a later one. */
  readonly openYears: readonly number[];
  /** Purposes that the posting map answers. */
  readonly mappedPurposes: readonly string[];
  /** What stands on control accounts without a name, by account. */
  readonly undetailed: readonly {
    readonly code: string;
    readonly account: string;
    readonly balance: Money;
  }[];
}

/** The kind of owner of what an import could not give to anybody: "belum dirinci". */
export const undetailedOwner = 'undetailed';

type Row = Omit<OpenMatters, 'undetailed'>;

/**
 * Reads what waits: months, years, gaps of the map, balances without a name.
 *
 * @param on `today`: the business day of whoever asks
 */
export function openMatters(ground: Ground, actor: Actor, on: Day | 'today'): Promise<OpenMatters> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const thisMonth = monthStart(on === 'today' ? (await standing).businessDay : on);
    const matters = q.maybe<Row>(
      prepared(sql`
      with month as (
        select month from gl_month where org_id = ${q.orgId} group by month
        union select month from gl_delta where org_id = ${q.orgId} group by month)
      select
        coalesce((select jsonb_agg(o.month order by o.month) from (
          select m.month from month m where m.month < ${thisMonth}::date and not exists (
            select from period p where p.org_id = ${q.orgId} and p.month = m.month and p.status = 'closed')
          order by m.month limit 12) o), '[]') as "openMonths",
        (select max(p.month) from period p where p.org_id = ${q.orgId} and p.status = 'closed') as "lastClosed",
        coalesce((select jsonb_agg(distinct y.year) from (
          select extract(year from m.month)::integer as year from month m
          where extract(year from m.month) < extract(year from ${thisMonth}::date)) y
          where not exists (select from year_end c where c.org_id = ${q.orgId} and c.year >= y.year
            and c.undone_at is null)), '[]') as "openYears",
        coalesce((select jsonb_agg(distinct m.purpose) from posting_map m where m.org_id = ${q.orgId}), '[]')
          as "mappedPurposes"`),
    );
    const asked = q.many<OpenMatters['undetailed'][number]>(
      prepared(sql`
      select a.code, a.name as account, sum(b.balance)::bigint as balance
      from sub_account s
      join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
      join account a on a.org_id = s.org_id and a.id = s.account_id
      where s.org_id = ${q.orgId} and s.owner_kind = ${sql.lit(undetailedOwner)}
      group by a.code, a.name having sum(b.balance) <> 0 order by a.code`),
    );
    const [row, undetailed] = await Promise.all([matters, asked]);
    if (!row) throw new Error('a select of aggregates always answers');
    return { ...row, undetailed };
  });
}
