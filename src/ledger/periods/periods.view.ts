import { sql } from 'kysely';
import { monthEnd } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';

/** A month of the year shown. `empty` and open: nothing was posted; `running`: it is not over yet. */
export interface ShownMonth {
  readonly month: Day;
  readonly state: 'closed' | 'open' | 'running' | 'ahead';
  readonly entries: number;
  readonly changedAt: Date | null;
  readonly by: string | null;
  readonly reason: string;
}

/** A decision on a month or a year, for the history. */
export interface PeriodDecision {
  readonly kind: 'closed' | 'open' | 'year-closed' | 'year-undone';
  /** The month, or the first day of the year. */
  readonly of: Day;
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string;
  readonly entryId: string | null;
}

/** The months of a year, and how far the books go. */
export interface Periods {
  readonly year: number;
  readonly years: readonly number[];
  readonly today: Day;
  readonly months: readonly ShownMonth[];
  /** The only month that closing would take next: the first open one with entries that is over. */
  readonly next: Day | null;
  readonly closedYears: readonly number[];
  readonly history: readonly PeriodDecision[];
}

/** The months of a year, newest year if none is named, with every decision on them. */
export function periods(ground: Ground, actor: Actor, asked?: number): Promise<Periods> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const { businessDay: today } = await standing;
    const thisYear = Number(today.slice(0, 4));
    const [span, ends] = await Promise.all([spanOf(q), closedYearsOf(q)]);
    const [first, last] = [span?.first ?? thisYear, Math.max(span?.last ?? thisYear, thisYear)];
    const years = Array.from({ length: last - first + 1 }, (_, i) => last - i);
    const year = asked !== undefined && years.includes(asked) ? asked : thisYear;
    const [rows, history] = await Promise.all([monthsOf(q, year), historyOf(q, year)]);
    const months = rows.map(({ isClosed, ...row }) => ({
      ...row,
      state: isClosed ? ('closed' as const) : stateOf(row.month, today),
    }));
    const next = months.find((row) => row.state === 'open' && row.entries > 0)?.month ?? null;
    return { year, years, today, months, next, closedYears: ends, history };
  });
}

function stateOf(month: Day, today: Day): 'open' | 'running' | 'ahead' {
  if (month > today) return 'ahead';
  return monthEnd(month) > today ? 'running' : 'open';
}

async function spanOf(q: Reads): Promise<{ first: number; last: number } | undefined> {
  const row = await q.maybe(
    sql<{ first: number | null; last: number | null }>`
      select extract(year from min(e.day))::integer as first, extract(year from max(e.day))::integer as last
      from entry e where e.org_id = ${q.orgId}`,
  );
  return row?.first && row.last ? { first: row.first, last: row.last } : undefined;
}

async function closedYearsOf(q: Reads): Promise<number[]> {
  const rows = await q.many(
    q.db
      .selectFrom('year_end')
      .select('year')
      .where('org_id', '=', q.orgId)
      .where('undone_at', 'is', null)
      .orderBy('year')
      .limit(300),
  );
  return rows.map((row) => row.year);
}

type MonthRow = Omit<ShownMonth, 'state'> & { readonly isClosed: boolean };

function monthsOf(q: Reads, year: number): Promise<MonthRow[]> {
  return q.many(
    sql<MonthRow>`
      select m.month::date as month, is_month_closed(${q.orgId}, m.month::date) as "isClosed",
        (select count(*)::integer from entry e where e.org_id = ${q.orgId}
          and e.day >= m.month and e.day < m.month + interval '1 month') as entries,
        p.changed_at as "changedAt", l.name as by, coalesce(p.reason, '') as reason
      from generate_series(make_date(${year}, 1, 1), make_date(${year}, 12, 1), '1 month') as m (month)
      left join period p on p.org_id = ${q.orgId} and p.month = m.month::date
      left join deed d on d.org_id = p.org_id and d.id = p.deed_id
      left join login l on l.id = d.login_id
      order by 1`,
  );
}

function historyOf(q: Reads, year: number): Promise<PeriodDecision[]> {
  return q.many(
    sql<PeriodDecision>`
      select h.kind, h.of, h.at, l.name as by, h.reason, h.entry_id as "entryId" from (
        select v.status as kind, v.month as of, v.at, v.reason, v.deed_id, null::uuid as entry_id from period_event v
        where v.org_id = ${q.orgId} and v.month between make_date(${year}, 1, 1) and make_date(${year}, 12, 1)
          and not exists (select from year_end y where y.org_id = v.org_id and y.deed_id = v.deed_id)
        union all
        select 'year-closed', make_date(y.year, 1, 1), y.closed_at, '', y.deed_id, y.entry_id from year_end y
        where y.org_id = ${q.orgId} and y.year = ${year}
        union all
        select 'year-undone', make_date(y.year, 1, 1), y.undone_at, y.undone_reason, y.undone_deed_id, null
        from year_end y where y.org_id = ${q.orgId} and y.year = ${year} and y.undone_at is not null) h
      left join deed d on d.org_id = ${q.orgId} and d.id = h.deed_id
      left join login l on l.id = d.login_id
      order by h.at desc, h.deed_id desc, h.of desc limit 200`,
  );
}
