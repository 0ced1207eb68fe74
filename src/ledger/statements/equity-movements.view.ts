import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { broughtSql } from './brought-in.view.ts';
import { placeColumns } from './segments.ts';
import type { Segment } from './segments.ts';
import type { Scope, Span } from './totals.view.ts';

/** Why an equity account moved, told by what else stands in the entry. */
export const equityCauses = ['brought', 'paid-in', 'paid-out', 'between', 'other'] as const;
export type EquityCause = (typeof equityCauses)[number];

/** What one equity account moved by for one cause in some days, unit and office; above nought is more equity. */
export interface EquityMovement {
  readonly place: number;
  readonly unitId: string | null;
  readonly officeId: string | null;
  readonly accountId: string;
  readonly cause: EquityCause;
  readonly amount: Money;
}

/**
 * What moved each equity account, without closing entries: brought in by an import, paid in or out where the entry moves
 * cash, from one part of equity to another where the rest of the entry is equity, else another cause
 * (sharing out the SHU to liabilities, a grant in kind, a correction). Every line falls under one cause; what is
 * taken back lessens what it was told as.
 *
 * @param segments days that are told apart; `columns` say whether units and offices are
 */
export function equityMovements(
  q: Reads,
  segments: readonly Segment[],
  columns: readonly { readonly scope: Scope }[],
): Promise<EquityMovement[]> {
  const values: unknown[] = [
    q.orgId,
    segments.map(({ place }) => place),
    segments.map(({ from }) => from),
    segments.map(({ to }) => to),
  ];
  const { unit, office } = placeColumns(columns, 'l.');
  const text = `
    with own as materialized (
      select s.place, l.entry_id, l.account_id, ${unit} as unit_id, ${office} as office_id, l.amount
      from unnest($2::integer[], $3::date[], $4::date[]) as s(place, first, last)
      cross join account a cross join lateral (
        select l.entry_id, l.account_id, l.unit_id, l.office_id, l.amount from line l
        where l.org_id = $1 and l.account_id = a.id and l.day between s.first and s.last) l
      where a.org_id = $1 and a.sak_class = 'equity'),
    kinds as materialized (
      select d.entry_id, e.kind = 'closing' as is_closing,
        bool_or(a.cash_flow_class is not distinct from 'cash') as has_cash,
        bool_and(a.sak_class = 'equity') as is_between, bool_or(${broughtSql('e')}) as is_brought,
        e.reverses_id is not null as is_back
      from (select distinct entry_id from own) d
      join entry e on e.org_id = $1 and e.id = d.entry_id
      join line l on l.org_id = $1 and l.entry_id = d.entry_id
      join account a on a.org_id = $1 and a.id = l.account_id
      group by d.entry_id, e.kind, e.reverses_id)
    select o.place, o.unit_id as "unitId", o.office_id as "officeId", o.account_id as "accountId",
      case when k.is_brought then 'brought' when k.has_cash and (o.amount < 0) <> k.is_back then 'paid-in'
        when k.has_cash then 'paid-out' when k.is_between then 'between' else 'other' end as cause,
      (-sum(o.amount))::bigint as amount
    from own o join kinds k on k.entry_id = o.entry_id
    where not k.is_closing group by 1, 2, 3, 4, 5`;
  return q.many<EquityMovement>({ text, values });
}

/** What the closing entries of one day moved an account by, debit above nought. */
export interface DayClosing {
  readonly day: Day;
  readonly unitId: string | null;
  readonly officeId: string | null;
  readonly accountId: string;
  readonly amount: Money;
}

/** The closing entries of a span by day: a handful of days in any books. */
export function closingsByDay(
  q: Reads,
  span: Span,
  columns: readonly { readonly scope: Scope }[],
): Promise<DayClosing[]> {
  const { unit, office } = placeColumns(columns, 'l.');
  const text = `
    select e.day, ${unit} as "unitId", ${office} as "officeId", l.account_id as "accountId",
      sum(l.amount)::bigint as amount
    from entry e join line l on l.org_id = e.org_id and l.entry_id = e.id
    where e.org_id = $1 and e.kind = 'closing' and e.day between $2::date and $3::date group by 1, 2, 3, 4`;
  return q.many<DayClosing>({ text, values: [q.orgId, span.from, span.to] });
}
