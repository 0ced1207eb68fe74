import { sql } from 'kysely';
import { monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { minus, plus } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import type { Span } from '../statements/totals.view.ts';

/** What one place of cash did over a span: an account of cash or bank at one office. */
export interface CashPlace {
  readonly accountId: string;
  readonly code: string;
  readonly account: string;
  readonly officeId: string;
  readonly office: string;
  readonly opening: Money;
  readonly cashIn: Money;
  readonly cashOut: Money;
  readonly closing: Money;
  /** The last day on which it moved, up to the span's end. */
  readonly lastDay: Day | null;
}

type Row = Omit<CashPlace, 'closing'>;

/**
 * Every place of cash over a span of days: before it, in, out, after it.
 *
 * Whole months before the span come from the totals by month; the month that the span begins in, and the
 * span itself, are read line by line.
 *
 * @param span `today`: the business day of whoever asks
 */
export function cashPosition(
  ground: Ground,
  actor: Actor,
  span: Span | 'today',
  officeId?: string,
): Promise<CashPlace[]> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const { from, to } = span === 'today' ? dayLong((await standing).businessDay) : span;
    const month = monthStart(from);
    const rows = await q.many<Row>(
      prepared(sql`
      with cash as materialized (
        select a.id, a.code, a.name from account a where a.org_id = ${q.orgId} and a.cash_flow_class = 'cash'),
      part as (
        select m.account_id, m.office_id, sum(m.debit - m.credit) as opening, 0 as cash_in, 0 as cash_out
        from gl_month m join cash c on c.id = m.account_id
        where m.org_id = ${q.orgId} and m.month < ${month}::date group by 1, 2
        union all
        select m.account_id, m.office_id, sum(m.debit - m.credit), 0, 0
        from gl_delta m join cash c on c.id = m.account_id
        where m.org_id = ${q.orgId} and m.month < ${month}::date group by 1, 2
        union all
        select l.account_id, l.office_id,
          sum(l.amount) filter (where l.day < ${from}::date),
          sum(l.amount) filter (where l.day >= ${from}::date and l.amount > 0),
          -sum(l.amount) filter (where l.day >= ${from}::date and l.amount < 0)
        from cash c join line l on l.org_id = ${q.orgId} and l.account_id = c.id
        where l.day between ${month}::date and ${to}::date group by 1, 2),
      place as (
        select p.account_id, p.office_id, coalesce(sum(p.opening), 0)::bigint as opening,
          coalesce(sum(p.cash_in), 0)::bigint as cash_in, coalesce(sum(p.cash_out), 0)::bigint as cash_out
        from part p group by 1, 2)
      select c.id as "accountId", c.code, c.name as account, p.office_id as "officeId", o.name as office, p.opening,
        p.cash_in as "cashIn", p.cash_out as "cashOut",
        (select max(l.day) from line l where l.org_id = ${q.orgId} and l.account_id = c.id
          and l.office_id = p.office_id and l.day <= ${to}::date) as "lastDay"
      from place p join cash c on c.id = p.account_id
      join office o on o.org_id = ${q.orgId} and o.id = p.office_id
      where (p.opening <> 0 or p.cash_in <> 0 or p.cash_out <> 0)
        and (${officeId ?? null}::uuid is null or p.office_id = ${officeId ?? null}::uuid)
      order by c.code, o.kind <> 'head', o.name`),
    );
    return rows.map((row) => ({
      ...row,
      closing: minus(plus(row.opening, row.cashIn), row.cashOut),
    }));
  });
}

function dayLong(of: Day): Span {
  return { from: of, to: of };
}
