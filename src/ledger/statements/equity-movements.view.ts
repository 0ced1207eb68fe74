import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { importSources } from './brought-in.view.ts';
import { scopeSql } from './totals.view.ts';
import type { Scope, Span } from './totals.view.ts';

/** Why an equity account moved, told by what else stands in the entry. */
export const equityCauses = ['brought', 'paid-in', 'paid-out', 'between', 'other'] as const;
export type EquityCause = (typeof equityCauses)[number];

/** What one equity account moved by for one cause; above nought is more equity. */
export interface EquityMovement {
  readonly accountId: string;
  readonly cause: EquityCause;
  readonly amount: Money;
}

/**
 * What moved each equity account in a span, without closing entries: brought in by an import, paid in or out where the entry moves
 * cash, from one part of equity to another where the rest of the entry is equity, else another cause
 * (sharing out the SHU to liabilities, a grant in kind, a correction). Every line falls under one cause.
 */
export function equityMovements(q: Reads, span: Span, scope: Scope): Promise<EquityMovement[]> {
  const values: unknown[] = [q.orgId, span.from, span.to];
  const where = scopeSql(scope, (value, type) => `$${values.push(value)}::${type}`, 'l.');
  const text = `
    with own as (
      select l.entry_id, l.account_id, l.amount from account a cross join lateral (
        select l.entry_id, l.account_id, l.amount from line l where l.org_id = $1 and l.account_id = a.id
          and l.day between $2::date and $3::date${where}) l
      where a.org_id = $1 and a.sak_class = 'equity'),
    kinds as (
      select d.entry_id, e.kind = 'closing' as is_closing,
        bool_or(a.cash_flow_class is not distinct from 'cash') as has_cash,
        bool_and(a.sak_class = 'equity') as is_between, bool_or(e.source_id in (${importSources})) as is_brought
      from (select distinct entry_id from own) d
      join entry e on e.org_id = $1 and e.id = d.entry_id
      join line l on l.org_id = $1 and l.entry_id = d.entry_id
      join account a on a.org_id = $1 and a.id = l.account_id
      group by d.entry_id, e.kind)
    select o.account_id as "accountId",
      case when k.is_brought then 'brought' when k.has_cash and o.amount < 0 then 'paid-in' when k.has_cash then 'paid-out'
        when k.is_between then 'between' else 'other' end as cause,
      (-sum(o.amount))::bigint as amount
    from own o join kinds k on k.entry_id = o.entry_id
    where not k.is_closing group by 1, 2`;
  return q.many<EquityMovement>({ text, values });
}
