import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';

/** A sum of an office's day, by name. */
export type DayTotals = Readonly<
  Record<'opening' | 'cashIn' | 'cashOut' | 'closing' | 'over' | 'short', Money>
>;

/** The day of an office as it stands: what would hold its closing up, and what it comes to. */
export interface OfficeDay {
  /** Drawers of the office whose session of that day is not closed. */
  readonly open: readonly { readonly name: string; readonly keeper: string }[];
  /** Hand-overs from or to the office that wait for somebody. */
  readonly waiting: number;
  readonly sessions: number;
  readonly totals: DayTotals;
}

type Row = Omit<OfficeDay, 'totals'> & {
  readonly totals: Readonly<Record<keyof DayTotals, string>>;
};

/**
 * What an office's day comes to: its vault and drawers before, in, out and after, and the differences of its drawers.
 * Each entry counts by its net, so that money between the vault and a drawer of the office is neither in nor out.
 */
export async function readOfficeDay(q: Reads, officeId: string, on: Day): Promise<OfficeDay> {
  const row = await q.maybe(sql<Row>`
    with cash as materialized (
      select m.account_id as id from posting_map m where m.org_id = ${q.orgId} and m.purpose = 'cash.drawer'
      union
      select v.account_id from office_vault v where v.org_id = ${q.orgId} and v.office_id = ${officeId}
      union
      select m.account_id from posting_map m where m.org_id = ${q.orgId} and m.purpose = 'ledger.cash'
        and not exists (select from office_vault v where v.org_id = ${q.orgId} and v.office_id = ${officeId})),
    before as (
      select coalesce(sum(part.amount), 0)::bigint as amount from (
        select m.debit - m.credit as amount from gl_month m join cash c on c.id = m.account_id
          where m.org_id = ${q.orgId} and m.office_id = ${officeId} and m.month < date_trunc('month', ${on}::date)
        union all
        select m.debit - m.credit from gl_delta m join cash c on c.id = m.account_id
          where m.org_id = ${q.orgId} and m.office_id = ${officeId} and m.month < date_trunc('month', ${on}::date)
        union all
        select l.amount from cash c join line l on l.org_id = ${q.orgId} and l.account_id = c.id
          where l.office_id = ${officeId} and l.day >= date_trunc('month', ${on}::date)::date and l.day < ${on}::date
      ) part),
    net as (
      select sum(l.amount)::bigint as amount from cash c
      join line l on l.org_id = ${q.orgId} and l.account_id = c.id
      where l.office_id = ${officeId} and l.day = ${on}::date group by l.entry_id),
    moved as (
      select coalesce(sum(n.amount) filter (where n.amount > 0), 0)::bigint as cash_in,
        coalesce(-sum(n.amount) filter (where n.amount < 0), 0)::bigint as cash_out from net n),
    session as materialized (
      select s.status, s.difference, d.name, ${nameHere(sql`s.org_id`, sql`s.login_id`)} as keeper
      from drawer_session s
      join drawer d on d.org_id = s.org_id and d.id = s.drawer_id and d.office_id = ${officeId}
      where s.org_id = ${q.orgId} and s.day = ${on}::date)
    select
      coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'keeper', s.keeper) order by s.name)
        from session s where s.status <> 'closed'), '[]') as open,
      (select count(*)::integer from cash_handover h
        left join drawer f on f.org_id = h.org_id and f.id = h.from_drawer_id
        left join drawer t on t.org_id = h.org_id and t.id = h.to_drawer_id
        where h.org_id = ${q.orgId} and h.status = 'offered'
          and ${officeId}::uuid in (h.from_office_id, h.to_office_id, f.office_id, t.office_id)) as waiting,
      (select count(*)::integer from session) as sessions,
      jsonb_build_object('opening', b.amount::text, 'cashIn', m.cash_in::text, 'cashOut', m.cash_out::text,
        'closing', (b.amount + m.cash_in - m.cash_out)::text,
        'over', (select coalesce(sum(s.difference) filter (where s.difference > 0), 0)::text from session s),
        'short', (select coalesce(-sum(s.difference) filter (where s.difference < 0), 0)::text from session s)
      ) as totals
    from before b, moved m`);
  const { totals, ...rest } = row!;
  const entries = Object.entries(totals).map(([name, amount]) => [name, sen(amount)]);
  return { ...rest, totals: Object.fromEntries(entries) as DayTotals };
}
