import type { Reads } from '#base/db/reads.ts';
import { minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { ReportedChart } from './reported-chart.view.ts';
import type { Movements } from './statement-figures.view.ts';
import { scopeSql } from './totals.view.ts';
import type { Scope, Span } from './totals.view.ts';

/** What opening balances brought into each account of a column; above nought is debit. */
export type BroughtIn = ReadonlyMap<string, Money>;

/**
 * Balances that an import brought in from the books before these: nobody received or paid them, so a
 * statement of cash flows tells them by themselves.
 *
 * @param columns days and part of the books of each column
 */
export function broughtIn(
  q: Reads,
  columns: readonly { readonly span: Span; readonly scope: Scope }[],
): Promise<BroughtIn[]> {
  return Promise.all(columns.map(({ span, scope }) => broughtBetween(q, span, scope)));
}

async function broughtBetween(q: Reads, span: Span, scope: Scope): Promise<BroughtIn> {
  const values: unknown[] = [q.orgId, span.from, span.to];
  const where = scopeSql(scope, (value, type) => `$${values.push(value)}::${type}`, 'l.');
  const rows = await q.many<{ accountId: string; amount: Money }>({
    values,
    text: `
    select l.account_id as "accountId", sum(l.amount)::bigint as amount
    from entry e join line l on l.org_id = $1 and l.entry_id = e.id${where}
    where e.org_id = $1 and e.day between $2::date and $3::date and ${broughtSql('e')}
    group by l.account_id`,
  });
  return new Map(rows.map(({ accountId, amount }) => [accountId, amount]));
}

/**
 * The condition that an entry brought balances in, or takes back what one brought in, whoever took it back: a
 * desk's reversal is no more a payment than the balance was a receipt. `$1` is the organisation.
 */
export function broughtSql(entry: string): string {
  const sources = `(select s.id from voucher_source s where s.org_id = $1 and s.kind = 'import')`;
  return `(${entry}.source_id in ${sources} or ${entry}.reverses_id is not null and exists (select from entry o
    where o.org_id = $1 and o.id = ${entry}.reverses_id and o.source_id in ${sources}))`;
}

/** The cash among what was brought in, column by column. */
export function cashBrought(chart: ReportedChart, brought: readonly BroughtIn[]): Money[] {
  const cash = chart.accounts.filter((account) => account.cashFlowClass === 'cash');
  return brought.map((column) => sum(cash.map(({ id }) => column.get(id) ?? zero)));
}

/** What moved without what was brought in. */
export function withoutBrought(
  movements: readonly Movements[],
  brought: readonly BroughtIn[],
): Movements[] {
  return movements.map(({ opening, moved }, i) => ({
    opening,
    moved: new Map(
      [...moved].map(([id, amount]) => [id, minus(amount, brought[i]?.get(id) ?? zero)]),
    ),
  }));
}
