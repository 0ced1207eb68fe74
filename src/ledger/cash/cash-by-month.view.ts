import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';

/** Cash of one month: what came in and what went out, transfers between cash accounts left out. */
export interface CashMonth {
  readonly month: Day;
  readonly cashIn: Money;
  readonly cashOut: Money;
}

/** A month, and how it stands: as long as that is the same, so is its cash. */
interface MonthRow {
  readonly month: Day;
  readonly standing: string;
}

interface KnownMonth {
  readonly standing: string;
  /** Null: nothing moved. */
  readonly cash: CashMonth | null;
}

/**
 * What months came to, by organisation and month, and how they stood then. A closed month stands by the deed
 * that closed it: whoever opens it again and closes it does so by another. An open one stands by what its
 * cash accounts were debited and credited, which only grows with every entry in them, in whatever process.
 * So what is kept can be lost, but never wrong.
 */
const known = new Map<string, ReadonlyMap<Day, KnownMonth>>();
const mostOrganisations = 1_000;

/**
 * Cash in and out by month, for the months up to and with a day's. Money that only moved between the
 * cooperative's own cash and bank accounts counts on neither side: each entry counts by its net. What an
 * import brought is no receipt: those balances stood there before. A month is added up once, until something
 * moves in it.
 *
 * @param upTo `today`: the business day of whoever asks
 */
export function cashByMonth(
  ground: Ground,
  actor: Actor,
  upTo: Day | 'today',
  months: number,
): Promise<CashMonth[]> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const until = upTo === 'today' ? (await standing).businessDay : upTo;
    const span = { first: addMonths(monthStart(until), 1 - months), until };
    const rows = await q.many<MonthRow>(prepared(standingSql(q.orgId, span)));
    const before = known.get(actor.orgId) ?? new Map<Day, KnownMonth>();
    const isKnown = (row: MonthRow) => before.get(row.month)?.standing === row.standing;
    const found = await added(
      q,
      until,
      rows.filter((row) => !isKnown(row)),
    );
    const kept = new Map(
      rows.map((row) => {
        const { month, standing: as } = row;
        const cash = (isKnown(row) ? before.get(month)?.cash : found.get(month)) ?? null;
        return [month, { standing: as, cash }];
      }),
    );
    remember(actor.orgId, kept);
    return [...kept.values()].map(({ cash }) => cash).filter((cash) => cash !== null);
  });
}

/** The organisation asked for last is forgotten last. */
function remember(orgId: string, months: ReadonlyMap<Day, KnownMonth>): void {
  known.delete(orgId);
  known.set(orgId, months);
  const [oldest] = known.keys();
  if (known.size > mostOrganisations && oldest !== undefined) known.delete(oldest);
}

interface MonthSpan {
  readonly first: Day;
  readonly until: Day;
}

/**
 * Every month of the span and how it stands. A month counts as closed here only by its own row: one that is
 * closed with the months after it may still have a posting on its way. Practice books are emptied and copied
 * anew, so that their sums alone could say twice the same of different entries: their newest entry tells
 * such books apart.
 */
function standingSql(orgId: string, { first, until }: MonthSpan): RawBuilder<MonthRow> {
  return sql<MonthRow>`
    with cash as materialized (
      select a.id from account a where a.org_id = ${orgId} and a.cash_flow_class = 'cash'),
    moved as materialized (
      select t.month, sum(t.debit) || ':' || sum(t.credit) as sums
      from cash c cross join lateral (
        select g.month, g.debit, g.credit from gl_month g where g.org_id = ${orgId} and g.account_id = c.id
          and g.month between ${first}::date and ${until}::date
        union all
        select d.month, d.debit, d.credit from gl_delta d where d.org_id = ${orgId} and d.account_id = c.id
          and d.month between ${first}::date and ${until}::date) t
      group by t.month)
    select m.month::date as month, coalesce(p.deed_id::text,
        ${until}::text || ':' || coalesce(v.sums, '') || ':' || coalesce((
          select e.id::text from organisation o cross join lateral (
            select x.id from entry x where x.org_id = ${orgId} order by x.id desc limit 1) e
          where o.id = ${orgId} and o.kind = 'practice'), ''))
      || ':' || (select md5(coalesce(string_agg(c.id::text, ',' order by c.id), '')) from cash c) as standing
    from generate_series(${first}::date::timestamp, ${until}::date::timestamp, interval '1 month') as m (month)
    left join moved v on v.month = m.month::date
    left join period p on p.org_id = ${orgId} and p.month = m.month::date and p.status = 'closed'
      and m.month + interval '1 month' <= ${until}::date + 1
    order by m.month`;
}

/** What months came to, added up line by line; a month in which nothing moved is not among them. */
async function added(
  q: Reads,
  until: Day,
  months: readonly MonthRow[],
): Promise<ReadonlyMap<Day, CashMonth>> {
  if (months.length === 0) return new Map();
  const rows = await q.many(addedSql(q.orgId, until, months));
  return new Map(rows.map((row) => [row.month, row]));
}

function addedSql(orgId: string, until: Day, months: readonly MonthRow[]): RawBuilder<CashMonth> {
  return sql<CashMonth>`
    with cash as materialized (
      select a.id from account a where a.org_id = ${orgId} and a.cash_flow_class = 'cash'),
    asked as materialized (
      select k.month, least((k.month + interval '1 month')::date, ${until}::date + 1) as next
      from unnest(${months.map(({ month }) => month)}::date[]) as k (month)),
    brought as materialized (
      select e.id from asked m cross join lateral (
        select x.id, x.source_id from entry x where x.org_id = ${orgId}
          and x.day >= m.month and x.day < m.next) e
      join voucher_source s on s.org_id = ${orgId} and s.id = e.source_id and s.kind = 'import'),
    net as materialized (
      select m.month, l.entry_id, sum(l.amount) as amount
      from asked m cross join cash c cross join lateral (
        select x.entry_id, x.amount from line x where x.org_id = ${orgId} and x.account_id = c.id
          and x.day >= m.month and x.day < m.next) l
      where l.entry_id not in (select b.id from brought b)
      group by m.month, l.entry_id)
    select n.month, coalesce(sum(n.amount) filter (where n.amount > 0), 0)::bigint as "cashIn",
      coalesce(-sum(n.amount) filter (where n.amount < 0), 0)::bigint as "cashOut"
    from net n group by n.month`;
}
