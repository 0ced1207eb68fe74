import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { importSources } from './brought-in.view.ts';
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
 * Goods that leave the shop as they are sold move no cash: cost of sales on the cash's own side that comes to
 * exactly one current asset across, the stock, is left out with it. If all other lines of an entry are of one cash-flow class, each takes its own amount: a loan repaid
 * with interest shows both. If they are of several, those on the other side of the cash share it in
 * proportion to their amounts, to the sen, the largest remainders first: a machine of 100, 40 of it paid
 * and 60 owed, is 40 of investing. So per entry the flows sum to the cash that moved, always. Lines
 * between offices and units vanish in the whole, and are left out of it. Closing entries are
 * left out, as in every statement, and so are balances that an import brought in.
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
  const { text, values } = exactShares(orgId, spans, scope);
  return {
    values,
    text: `${text},
    by_day as (
      select day, account_id, sum(share) filter (where share > 0) as inflow,
        -sum(share) filter (where share < 0) as outflow
      from exact group by day, account_id)
    select s.place as column, d.account_id as "accountId", coalesce(sum(d.inflow), 0)::bigint as inflow,
      coalesce(sum(d.outflow), 0)::bigint as outflow
    from column_days s join by_day d on d.day between s.first and s.last
    group by s.place, d.account_id`,
  };
}

/** One entry behind a cash flow. */
export interface FlowEntry {
  readonly entryId: string;
  readonly number: string;
  readonly day: Day;
  readonly memo: string;
  /** What came in, or what went out below nought. */
  readonly amount: Money;
}

/**
 * The entries behind what came in (or went out) for some accounts in one span, the largest first.
 *
 * @param wanted `isIn`: receipts, else payments; `most` entries at most
 */
export function flowEntries(
  q: Reads,
  { span, scope }: { readonly span: Span; readonly scope: Scope },
  wanted: { readonly accountIds: readonly string[]; readonly isIn: boolean; readonly most: number },
): Promise<FlowEntry[]> {
  const { text, values } = exactShares(q.orgId, [{ place: 0, ...span }], scope);
  const ids = `$${values.push(wanted.accountIds)}::uuid[]`;
  const most = `$${values.push(wanted.most)}::integer`;
  return q.many<FlowEntry>({
    values,
    text: `${text}
    select x.entry_id as "entryId", e.number, e.day, e.memo, sum(x.share)::bigint as amount
    from exact x join entry e on e.org_id = $1 and e.id = x.entry_id
    where x.account_id = any(${ids}) and x.share ${wanted.isIn ? '>' : '<'} 0
    group by x.entry_id, e.number, e.day, e.memo
    order by abs(sum(x.share)) desc, e.day desc, x.entry_id limit ${most}`,
  });
}

/** Each entry's cash shared among its other lines, as the expressions of a `with`. */
function exactShares(orgId: string, spans: readonly Place[], scope: Scope) {
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
        and not exists (select from entry e where e.org_id = $1 and e.id = l.entry_id
          and e.source_id in (${importSources}))
      group by l.entry_id, l.day having sum(l.amount) <> 0),
    beside as (
      select m.entry_id, m.day, m.net, l.line_no, l.account_id, l.amount, coalesce(a.cash_flow_class, 'none') as class,
        a.sak_class in ('member-cost', 'non-member-cost') and sign(l.amount) = sign(m.net) as is_cost,
        a.sak_class = 'current-asset' and sign(l.amount) = -sign(m.net) as may_be_stock
      from moved m
      join line l on l.org_id = $1 and l.entry_id = m.entry_id${where}
      join account a on a.org_id = $1 and a.id = l.account_id and a.cash_flow_class is distinct from 'cash'
      ${isWhole ? `where l.account_id not in (${settling})` : ''}),
    costed as (
      select *, sum(abs(amount)) filter (where is_cost) over (partition by entry_id) as cost from beside),
    stocked as (
      select *, count(*) filter (where may_be_stock and abs(amount) = cost) over (partition by entry_id) = 1 as is_sale
      from costed),
    other as (
      select entry_id, day, net, line_no, account_id, amount, min(class) over of_entry <> max(class) over of_entry as is_mixed,
        sum(abs(amount)) filter (where sign(amount) = -sign(net)) over of_entry as across
      from stocked where not (is_sale and (is_cost or (may_be_stock and abs(amount) = cost)))
      window of_entry as (partition by entry_id)),
    shares as (
      select day, entry_id, line_no, account_id, net, is_mixed,
        case when is_mixed then sign(net) * div(abs(net) * abs(amount), across) else -amount end as share,
        case when is_mixed then mod(abs(net) * abs(amount), across) else 0 end as rest
      from other where not is_mixed or sign(amount) = -sign(net)),
    exact as (
      select day, entry_id, account_id, share from shares where not is_mixed
      union all
      select day, entry_id, account_id, share + case when row_number() over (partition by entry_id order by rest desc, line_no)
          <= abs(net) - sum(abs(share)) over (partition by entry_id) then sign(net) else 0 end
      from shares where is_mixed)`;
  return { text, values };
}
