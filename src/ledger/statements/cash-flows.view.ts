import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { cashShares } from './cash-shares.view.ts';
import { isIn, placeColumns, segmentsOf } from './segments.ts';
import type { Placed, Segment, Told } from './segments.ts';
import { scopeSql } from './totals.view.ts';
import type { Scope } from './totals.view.ts';

/** What came in and went out in cash on account of one account, in one column. */
export interface CashFlow {
  /** The column's place, from 0. */
  readonly column: number;
  readonly accountId: string;
  /** Both above nought, save where more was taken back than there was in these days. */
  readonly inflow: Money;
  readonly outflow: Money;
}

/** The cash flows of a statement's columns. */
export interface CashFlows {
  readonly flows: readonly CashFlow[];
  /**
   * What the cash of each column's units and offices changed by beyond its flows: cash of one on account of
   * another. Nought in the whole, and over all units or offices together.
   */
  readonly crossing: readonly Money[];
}

/**
 * Cash that flowed, by the account it flowed for and in the unit and office whose account that is; see
 * `cashShares` for the rule.
 *
 * Each entry is shared in the whole, once, whichever columns it falls into: so months, units and offices
 * add up to the combined statement row by row, to the sen.
 */
export async function cashFlows(q: Reads, columns: readonly Told[]): Promise<CashFlows> {
  const segments = segmentsOf(columns.map(({ span }) => span));
  const found = await q.many<PlaceFlow>(cashFlowStatement(q.orgId, segments, columns));
  const own = columns.map((column) => found.filter(isIn(segments, column)));
  const crossing = own.map(crossingOf);
  const lost = columns.some(({ scope }, i) => isWhole(scope) && crossing[i] !== zero);
  if (lost)
    throw new Error('cash flows of the whole leave cash untold: an entry was shared wrongly');
  return { flows: own.flatMap((rows, column) => flowsOf(rows, column)), crossing };
}

/** What flowed in some days, unit and office for an account; without an account the cash itself. */
interface PlaceFlow extends Placed {
  readonly accountId: string | null;
  readonly inflow: Money;
  readonly outflow: Money;
}

/** The statement behind `cashFlows`; apart, so that a bench can look at its plan. */
export function cashFlowStatement(
  orgId: string,
  segments: readonly Segment[],
  columns: readonly { readonly scope: Scope }[],
) {
  const { text, values } = cashShares(orgId, segments);
  const { unit, office } = placeColumns(columns);
  return {
    values,
    text: `${text}
    select place, ${unit} as "unitId", ${office} as "officeId", account_id as "accountId",
      coalesce(sum(share) filter (where is_in), 0)::bigint as inflow,
      coalesce(-sum(share) filter (where not is_in), 0)::bigint as outflow
    from flow group by 1, 2, 3, 4
    union all
    select place, ${unit}, ${office}, null, coalesce(sum(amount) filter (where amount > 0), 0)::bigint,
      coalesce(-sum(amount) filter (where amount < 0), 0)::bigint
    from cash group by 1, 2, 3`,
  };
}

function isWhole({ unitId, officeId }: Scope): boolean {
  return unitId === undefined && officeId === undefined;
}

function flowsOf(rows: readonly PlaceFlow[], column: number): CashFlow[] {
  const flows = new Map<string, CashFlow>();
  for (const { accountId, inflow, outflow } of rows) {
    if (accountId === null) continue;
    const known = flows.get(accountId) ?? { column, accountId, inflow: zero, outflow: zero };
    const [into, out] = [plus(known.inflow, inflow), plus(known.outflow, outflow)];
    flows.set(accountId, { ...known, inflow: into, outflow: out });
  }
  return [...flows.values()];
}

function crossingOf(rows: readonly PlaceFlow[]): Money {
  return rows.reduce((crossed: Money, { accountId, inflow, outflow }) => {
    const net = minus(inflow, outflow);
    return accountId === null ? plus(crossed, net) : minus(crossed, net);
  }, zero);
}

/** One entry behind a cash flow. */
export interface FlowEntry {
  readonly entryId: string;
  readonly number: string;
  readonly day: Day;
  readonly memo: string;
  /** What came in, or what went out below nought; with the other sign where it was taken back. */
  readonly amount: Money;
}

/** Which flows are opened: receipts or payments for some accounts, or what crosses units and offices. */
export type WantedFlows =
  | { readonly accountIds: readonly string[]; readonly isIn: boolean }
  | 'crossing';

/** The entries behind what came in (or went out) in one column, the largest first, `most` at most. */
export function flowEntries(
  q: Reads,
  { span, scope }: Told,
  wanted: WantedFlows,
  most: number,
): Promise<FlowEntry[]> {
  const { text, values } = cashShares(q.orgId, [{ place: 0, ...span }]);
  const put = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const where = scopeSql(scope, put);
  const shares = `select entry_id, share from flow where true${where}`;
  const told =
    wanted === 'crossing'
      ? `select entry_id, amount as share from cash where true${where}
        union all select entry_id, -share from (${shares}) s`
      : `${shares} and account_id = any(${put(wanted.accountIds, 'uuid[]')})
        and is_in = ${wanted.isIn}`;
  return q.many<FlowEntry>({
    values,
    text: `${text},
    opened as (select entry_id, sum(share) as amount from (${told}) t group by entry_id having sum(share) <> 0)
    select x.entry_id as "entryId", e.number, e.day, e.memo, x.amount::bigint as amount
    from opened x join entry e on e.org_id = $1 and e.id = x.entry_id
    order by abs(x.amount) desc, e.day desc, x.entry_id limit ${put(most, 'integer')}`,
  });
}
