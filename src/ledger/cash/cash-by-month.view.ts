import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';

/** Cash of one month: what came in and what went out, transfers between cash accounts left out. */
export interface CashMonth {
  readonly month: Day;
  readonly cashIn: Money;
  readonly cashOut: Money;
}

/** A month as it is asked for: its closing, if it is closed, and its cash, unless that is known already. */
interface MonthRow {
  readonly month: Day;
  /** The deed that closed it, and of which accounts its cash is; null: it is open. */
  readonly seal: string | null;
  /** Null: as it was when it was read under this seal. */
  readonly cashIn: Money | null;
  readonly cashOut: Money | null;
  readonly moved: boolean;
}

interface KnownMonth {
  readonly seal: string;
  /** Null: nothing moved. */
  readonly cash: CashMonth | null;
}

/**
 * What closed months came to, by organisation and month. Nothing can be posted into a closed month, and
 * whoever opens it again and closes it does so by another deed, in whatever process: its seal then differs
 * and it is read anew. So it can be lost, but never wrong.
 */
const known = new Map<string, Map<Day, KnownMonth>>();
const mostOrganisations = 1_000;

/**
 * Cash in and out by month, for the months up to and with a day's. Money that only moved between the
 * cooperative's own cash and bank accounts counts on neither side: each entry counts by its net. What an
 * import brought is no receipt: those balances stood there before. Closed months are added up once.
 */
export function cashByMonth(
  ground: Ground,
  actor: Actor,
  until: Day,
  months: number,
): Promise<CashMonth[]> {
  const first = addMonths(monthStart(until), 1 - months);
  const before = known.get(actor.orgId) ?? new Map<Day, KnownMonth>();
  return read(ground, actor, 'books.read', async (q) => {
    const rows = await q.many<MonthRow>(prepared(monthsSql(q.orgId, { first, until }, before)));
    const kept = new Map<Day, KnownMonth>();
    const found = rows.map((row) => {
      const cash = row.cashIn === null ? (before.get(row.month)?.cash ?? null) : cashOf(row);
      if (row.seal !== null) kept.set(row.month, { seal: row.seal, cash });
      return cash;
    });
    remember(actor.orgId, kept);
    return found.filter((month) => month !== null);
  });
}

function cashOf({ month, cashIn, cashOut, moved }: MonthRow): CashMonth | null {
  return moved ? { month, cashIn: cashIn!, cashOut: cashOut! } : null;
}

/** The organisation asked for last is forgotten last. */
function remember(orgId: string, months: Map<Day, KnownMonth>): void {
  known.delete(orgId);
  known.set(orgId, months);
  const [oldest] = known.keys();
  if (known.size > mostOrganisations && oldest !== undefined) known.delete(oldest);
}

/**
 * Every month of the span; those whose seal is known are named and not added up. A month counts as closed
 * here only by its own row: one that is closed with the months after it may still have a posting on its way.
 */
function monthsSql(
  orgId: string,
  { first, until }: { readonly first: Day; readonly until: Day },
  before: ReadonlyMap<Day, KnownMonth>,
): RawBuilder<MonthRow> {
  const [months, seals] = [[...before.keys()], [...before.values()].map(({ seal }) => seal)];
  return sql<MonthRow>`
    with cash as materialized (
      select a.id from account a where a.org_id = ${orgId} and a.cash_flow_class = 'cash'),
    month as materialized (
      select m.month::date as month, (m.month + interval '1 month')::date as next, p.deed_id || ':' || (
          select md5(coalesce(string_agg(c.id::text, ',' order by c.id), '')) from cash c) as seal
      from generate_series(${first}::date::timestamp, ${until}::date::timestamp, interval '1 month') as m (month)
      left join period p on p.org_id = ${orgId} and p.month = m.month::date and p.status = 'closed'
        and m.month + interval '1 month' <= ${until}::date + 1),
    asked as materialized (
      select m.* from month m where not exists (
        select from unnest(${months}::date[], ${seals}::text[]) as k (month, seal)
        where k.month = m.month and k.seal = m.seal)),
    net as materialized (
      select m.month, l.entry_id, sum(l.amount) as amount
      from asked m cross join cash c cross join lateral (
        select x.entry_id, x.amount from line x where x.org_id = ${orgId} and x.account_id = c.id
          and x.day >= m.month and x.day < m.next and x.day <= ${until}::date) l
      group by m.month, l.entry_id),
    moved as (
      select n.month, coalesce(sum(n.amount) filter (where n.amount > 0), 0)::bigint as cash_in,
        coalesce(-sum(n.amount) filter (where n.amount < 0), 0)::bigint as cash_out
      from net n cross join lateral (
        select e.source_id from entry e where e.org_id = ${orgId} and e.id = n.entry_id offset 0) e
      join voucher_source s on s.org_id = ${orgId} and s.id = e.source_id and s.kind <> 'import'
      group by n.month)
    select m.month, m.seal, v.month is not null as moved,
      case when a.month is not null then coalesce(v.cash_in, 0) end as "cashIn",
      case when a.month is not null then coalesce(v.cash_out, 0) end as "cashOut"
    from month m left join asked a on a.month = m.month left join moved v on v.month = m.month
    order by m.month`;
}
