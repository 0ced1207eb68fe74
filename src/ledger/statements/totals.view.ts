import { addMonths, monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';

/** Which part of the books: one unit, one office, both, or the whole cooperative. */
export interface Scope {
  readonly unitId?: string | undefined;
  readonly officeId?: string | undefined;
}

/** From a day to a day, both counted. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** What an account did: its balance before the span (debit above nought), then each side. */
export interface AccountTotals {
  readonly opening: Money;
  readonly debit: Money;
  readonly credit: Money;
}

export type TotalsByAccount = ReadonlyMap<string, AccountTotals>;

interface TotalsRow extends AccountTotals {
  readonly account_id: string;
}

/**
 * Totals of every account over a span, with the balance before it: the trial balance of any day.
 *
 * Whole months come from the totals by month, folded and not yet folded; only the broken months at the
 * span's two ends are read line by line. Each side is summed before the union. The accounts are spelled
 * out, for only from PostgreSQL 18 on does an index by account and day skip by itself to each
 * account's days; before, all of the books would be read.
 */
export async function totalsOf(q: Reads, span: Span, scope: Scope = {}): Promise<TotalsByAccount> {
  const rows = await q.many<TotalsRow>(prepared(totalsStatement(q.orgId, span, scope)));
  return new Map(rows.map(({ account_id, ...totals }) => [account_id, totals]));
}

/** The statement behind `totalsOf`; apart, so that a bench can look at its plan. */
export function totalsStatement(orgId: string, span: Span, scope: Scope) {
  const values: unknown[] = [orgId];
  const put = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const where = scopeSql(scope, put);
  const months = wholeMonths(span);
  const fromMonth = put(monthStart(span.from), 'date');
  const [first, end] = [put(months.first, 'date'), put(months.end, 'date')];
  const sumsOfMonths = `
      sum(debit - credit) filter (where month < ${fromMonth}) as opening,
      sum(debit) filter (where month >= ${first} and month < ${end}) as debit,
      sum(credit) filter (where month >= ${first} and month < ${end}) as credit`;
  const inMonths = `org_id = $1 and month < greatest(${fromMonth}, ${end})${where}`;
  const folded = `
    select a.id as account_id, m.opening, m.debit, m.credit from account a cross join lateral (
      select ${sumsOfMonths}, count(*) as many from gl_month where account_id = a.id and ${inMonths}) m
    where a.org_id = $1 and m.many > 0`;
  const unfolded = `
    select account_id, ${sumsOfMonths} from gl_delta where ${inMonths} group by account_id`;
  const ofLines = ({ from: since, to }: Span) => {
    const from = put(span.from, 'date');
    return `
    select a.id, l.opening, l.debit, l.credit from account a cross join lateral (
      select sum(amount) filter (where day < ${from}) as opening,
        sum(amount) filter (where day >= ${from} and amount > 0) as debit,
        -sum(amount) filter (where day >= ${from} and amount < 0) as credit, count(*) as many
      from line where org_id = $1 and account_id = a.id
        and day between ${put(since, 'date')} and ${put(to, 'date')}${where}) l
    where a.org_id = $1 and l.many > 0`;
  };
  const parts = [folded, unfolded, ...brokenMonths(span).map(ofLines)];
  const text = `
    select account_id, coalesce(sum(opening), 0)::bigint as opening, coalesce(sum(debit), 0)::bigint as debit,
      coalesce(sum(credit), 0)::bigint as credit
    from (${parts.join(' union all ')}) part group by account_id`;
  return { text, values };
}

/** What closing entries did within a span; statements of that span leave it out. */
export async function closingTotalsOf(
  q: Reads,
  span: Span,
  scope: Scope = {},
): Promise<TotalsByAccount> {
  const values: unknown[] = [q.orgId, span.from, span.to];
  const where = scopeSql(scope, (value, type) => `$${values.push(value)}::${type}`, 'l.');
  const text = `
    select l.account_id, 0::bigint as opening, coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint as debit,
      coalesce(-sum(l.amount) filter (where l.amount < 0), 0)::bigint as credit
    from entry e join line l on l.org_id = e.org_id and l.entry_id = e.id
    where e.org_id = $1 and e.kind = 'closing' and e.day between $2::date and $3::date${where} group by l.account_id`;
  const rows = await q.many<TotalsRow>(prepared({ text, values }));
  return new Map(rows.map(({ account_id, ...totals }) => [account_id, totals]));
}

/** What an account moved by in one month. */
export interface MonthMovement {
  readonly month: Day;
  readonly debit: Money;
  readonly credit: Money;
}

/** An account's movements by month within a span; a broken month counts only the span's days. */
export function monthMovements(
  q: Reads,
  accountId: string,
  span: Span,
  scope: Scope,
): Promise<MonthMovement[]> {
  const values: unknown[] = [q.orgId, accountId];
  const put = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const where = scopeSql(scope, put);
  const { first, end } = wholeMonths(span);
  const within = `month >= ${put(first, 'date')} and month < ${put(end, 'date')}`;
  const ofMonths = (table: string) => `select month, debit, credit from ${table}
    where org_id = $1 and account_id = $2 and ${within}${where}`;
  const ofLines = ({ from, to }: Span) => `
    select date_trunc('month', day)::date, greatest(amount, 0), greatest(-amount, 0) from line
    where org_id = $1 and account_id = $2
      and day between ${put(from < span.from ? span.from : from, 'date')} and ${put(to, 'date')}${where}`;
  const parts = [ofMonths('gl_month'), ofMonths('gl_delta'), ...brokenMonths(span).map(ofLines)];
  const text = `
    select month, sum(debit)::bigint as debit, sum(credit)::bigint as credit
    from (${parts.join(' union all ')}) part group by month order by month`;
  return q.many<MonthMovement>({ text, values });
}

/** The condition that keeps to a scope, with a leading `and`; empty for the whole cooperative. */
export function scopeSql(
  scope: Scope,
  put: (value: unknown, type: string) => string,
  prefix = '',
): string {
  const unit = scope.unitId ? ` and ${prefix}unit_id = ${put(scope.unitId, 'uuid')}` : '';
  const office = scope.officeId ? ` and ${prefix}office_id = ${put(scope.officeId, 'uuid')}` : '';
  return unit + office;
}

/** The months that lie wholly inside a span: from `first` up to, not counting, `end`. */
export function wholeMonths({ from, to }: Span): { readonly first: Day; readonly end: Day } {
  const first = from === monthStart(from) ? from : addMonths(monthStart(from), 1);
  const end = to === monthEnd(to) ? addMonths(monthStart(to), 1) : monthStart(to);
  return { first, end: end < first ? first : end };
}

/**
 * The days outside `wholeMonths` that must be read line by line: the first month from its first day (for
 * the balance before the span), and the last month up to the span's end. None, one or two.
 */
export function brokenMonths({ from, to }: Span): Span[] {
  const parts: Span[] = [];
  const end = monthEnd(from) < to ? monthEnd(from) : to;
  if (from !== monthStart(from)) parts.push({ from: monthStart(from), to: end });
  const covered = parts.length > 0 && monthStart(to) === monthStart(from);
  if (to !== monthEnd(to) && !covered) parts.push({ from: monthStart(to), to });
  return parts;
}
