import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { scopeSql } from './totals.view.ts';
import type { Scope, Span } from './totals.view.ts';

/** What came in and went out in cash on account of one account, in one column. */
export interface CashFlow {
  /** The column's place, from 0. */
  readonly column: number;
  readonly accountId: string;
  /** Both above nought. */
  readonly inflow: Money;
  readonly outflow: Money;
}

/**
 * Cash that flowed, by the account it flowed for: each entry's cash, shared among its other lines.
 *
 * If all other lines of an entry are of one cash-flow class, each takes its own amount: a loan repaid
 * with interest shows both. If they are of several, those on the other side of the cash share it in
 * proportion to their amounts, to the sen, the largest remainders first: a machine of 100, 40 of it paid
 * and 60 owed, is 40 of investing. So per entry the flows sum to the cash that moved, always. Lines
 * between offices and units vanish in the whole, and are left out of it. Closing entries are
 * left out, as in every statement.
 *
 * @param columns days and part of the books of each column; days are told apart in one pass per part
 */
export async function cashFlows(
  q: Reads,
  columns: readonly { readonly span: Span; readonly scope: Scope }[],
): Promise<CashFlow[]> {
  const scopes = new Map<string, { scope: Scope; columns: number[] }>();
  columns.forEach(({ scope }, i) => {
    const known = `${scope.unitId ?? ''}:${scope.officeId ?? ''}`;
    const part = scopes.get(known) ?? { scope, columns: [] };
    part.columns.push(i);
    scopes.set(known, part);
  });
  const parts = [...scopes.values()].map(({ scope, columns: places }) => {
    const spans = places.map((place) => ({ place, ...columns[place]!.span }));
    return q.many<CashFlow>(cashFlowStatement(q.orgId, spans, scope));
  });
  return (await Promise.all(parts)).flat();
}

type Place = Span & { readonly place: number };

/** The statement behind `cashFlows`; apart, so that a bench can look at its plan. */
export function cashFlowStatement(orgId: string, spans: readonly Place[], scope: Scope) {
  const values: unknown[] = [
    orgId,
    spans.map(({ place }) => place),
    spans.map(({ from }) => from),
    spans.map(({ to }) => to),
  ];
  const where = scopeSql(scope, (value, type) => `$${values.push(value)}::${type}`, 'l.');
  const isWhole = !scope.unitId && !scope.officeId;
  const settling = `select m.account_id from posting_map m where m.org_id = $1
    and m.purpose in ('ledger.inter-office', 'ledger.inter-unit')`;
  const text = `
    with column_days as (
      select * from unnest($2::integer[], $3::date[], $4::date[]) as s(place, first, last)),
    moved as (
      select l.entry_id, l.day, sum(l.amount) as net
      from account a cross join lateral (
        select l.entry_id, l.day, l.amount from line l where l.org_id = $1 and l.account_id = a.id
          and l.day between (select min(first) from column_days) and (select max(last) from column_days)${where}) l
      where a.org_id = $1 and a.cash_flow_class = 'cash' and not exists (select from entry e
        where e.org_id = $1 and e.kind = 'closing' and e.id = l.entry_id)
      group by l.entry_id, l.day having sum(l.amount) <> 0),
    other as (
      select m.entry_id, m.day, m.net, l.line_no, l.account_id, l.amount,
        coalesce(a.cash_flow_class, 'none') as class
      from moved m
      join line l on l.org_id = $1 and l.entry_id = m.entry_id${where}
      join account a on a.org_id = $1 and a.id = l.account_id and a.cash_flow_class is distinct from 'cash'
      ${isWhole ? `where l.account_id not in (${settling})` : ''}),
    mixed as (
      select entry_id, sum(abs(amount)) filter (where sign(amount) = -sign(net)) as across
      from other group by entry_id having min(class) <> max(class)),
    shares as (
      select o.day, o.entry_id, o.line_no, o.account_id, o.net, m.across,
        case when m.entry_id is null then -o.amount
          else sign(o.net) * div(abs(o.net) * abs(o.amount), m.across) end as share,
        case when m.entry_id is null then 0 else mod(abs(o.net) * abs(o.amount), m.across) end as rest
      from other o left join mixed m on m.entry_id = o.entry_id
      where m.entry_id is null or sign(o.amount) = -sign(o.net)),
    exact as (
      select day, account_id, share from shares where across is null
      union all
      select day, account_id, share + case when row_number() over (partition by entry_id order by rest desc, line_no)
          <= abs(net) - sum(abs(share)) over (partition by entry_id) then sign(net) else 0 end
      from shares where across is not null),
    by_day as (
      select day, account_id, sum(share) filter (where share > 0) as inflow,
        -sum(share) filter (where share < 0) as outflow
      from exact group by day, account_id)
    select s.place as column, d.account_id as "accountId", coalesce(sum(d.inflow), 0)::bigint as inflow,
      coalesce(sum(d.outflow), 0)::bigint as outflow
    from column_days s join by_day d on d.day between s.first and s.last
    group by s.place, d.account_id`;
  return { text, values };
}
