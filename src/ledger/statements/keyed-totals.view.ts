import { monthStart } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { brokenMonths, scopeSql, wholeMonths } from './totals.view.ts';
import type { AccountTotals, Scope, Span } from './totals.view.ts';

/** By what totals are told apart: the month of their day, the line of business, or the office. */
export type TotalsKey = 'month' | 'unit' | 'office';

/** What one account did under one key: a month's first day, or the id of a unit or office. */
export interface KeyedTotals extends AccountTotals {
  readonly accountId: string;
  /** Null for what stood before the span, where it is told apart by month. */
  readonly key: string | null;
}

/**
 * Totals of every account over a span told apart by month, unit or office, in one question: twelve
 * columns cost little more than one. Whole months come from the totals by month, the broken ones at
 * the span's two ends from lines, account by account as an index has them.
 */
export function keyedTotals(
  q: Reads,
  span: Span,
  scope: Scope,
  by: TotalsKey,
): Promise<KeyedTotals[]> {
  return q.many<KeyedTotals>(keyedTotalsStatement(q.orgId, span, scope, by));
}

/** The statement behind `keyedTotals`; apart, so that a bench can look at its plan. */
export function keyedTotalsStatement(orgId: string, span: Span, scope: Scope, by: TotalsKey) {
  const values: unknown[] = [orgId];
  const put = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const where = scopeSql(scope, put);
  const months = wholeMonths(span);
  const fromMonth = put(monthStart(span.from), 'date');
  const [first, end] = [put(months.first, 'date'), put(months.end, 'date')];
  const keyOf = { unit: 'unit_id::text', office: 'office_id::text' } as const;
  const monthKey = by === 'month' ? `case when month >= ${first} then month::text end` : keyOf[by];
  const ofMonths = (table: string) => `
    select account_id, ${monthKey} as key,
      sum(debit - credit) filter (where month < ${fromMonth}) as opening,
      sum(debit) filter (where month >= ${first} and month < ${end}) as debit,
      sum(credit) filter (where month >= ${first} and month < ${end}) as credit
    from ${table} where org_id = $1 and month < greatest(${fromMonth}, ${end})${where} group by 1, 2`;
  const ofLines = ({ from: since, to }: Span) => {
    // Put only here: a parameter that no part names has no type, and the question fails.
    const from = put(span.from, 'date');
    const lineKey =
      by === 'month'
        ? `case when day >= ${from} then date_trunc('month', day)::date::text end`
        : keyOf[by];
    return `
    select a.id, l.key, l.opening, l.debit, l.credit from account a cross join lateral (
      select ${lineKey} as key, sum(amount) filter (where day < ${from}) as opening,
        sum(amount) filter (where day >= ${from} and amount > 0) as debit,
        -sum(amount) filter (where day >= ${from} and amount < 0) as credit
      from line where org_id = $1 and account_id = a.id
        and day between ${put(since, 'date')} and ${put(to, 'date')}${where} group by 1) l
    where a.org_id = $1`;
  };
  const parts = [ofMonths('gl_month'), ofMonths('gl_delta'), ...brokenMonths(span).map(ofLines)];
  const text = `
    select account_id as "accountId", key, coalesce(sum(opening), 0)::bigint as opening,
      coalesce(sum(debit), 0)::bigint as debit, coalesce(sum(credit), 0)::bigint as credit
    from (${parts.join(' union all ')}) part group by 1, 2`;
  return { text, values };
}

/** What closing entries did within a span, told apart in the same way; statements leave it out. */
export function keyedClosings(
  q: Reads,
  span: Span,
  scope: Scope,
  by: TotalsKey,
): Promise<KeyedTotals[]> {
  const values: unknown[] = [q.orgId, span.from, span.to];
  const where = scopeSql(scope, (value, type) => `$${values.push(value)}::${type}`, 'l.');
  const key = {
    month: `date_trunc('month', e.day)::date::text`,
    unit: 'l.unit_id::text',
    office: 'l.office_id::text',
  }[by];
  const text = `
    select l.account_id as "accountId", ${key} as key, 0::bigint as opening,
      coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint as debit,
      coalesce(-sum(l.amount) filter (where l.amount < 0), 0)::bigint as credit
    from entry e join line l on l.org_id = e.org_id and l.entry_id = e.id
    where e.org_id = $1 and e.kind = 'closing' and e.day between $2::date and $3::date${where} group by 1, 2`;
  return q.many<KeyedTotals>({ text, values });
}
