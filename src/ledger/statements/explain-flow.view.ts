import type { Reads } from '#base/db/reads.ts';
import { negate, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { cashFlows, flowEntries } from './cash-flows.view.ts';
import type { FlowEntry, WantedFlows } from './cash-flows.view.ts';
import { plannedColumns } from './column-plan.ts';
import { moneyRow } from './define-report.ts';
import type { Report, ReportAsk, ReportRow } from './define-report.ts';
import type { Term } from './explain-row.view.ts';
import type { Span } from './totals.view.ts';

/** A cash flow opened: what it is made of, and the entries behind it. */
export interface FlowExplanation {
  readonly code: string;
  readonly title: Title;
  readonly amount: Money;
  readonly span: Span;
  /** Rows that a sum adds up. */
  readonly terms: readonly Term[];
  readonly accounts: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    /** Null where an account alone says it all. */
    readonly amount: Money | null;
  }[];
  /** The largest entries; `more` says that there are smaller ones. */
  readonly entries: readonly FlowEntry[];
  readonly more: boolean;
}

const mostEntries = 12;

/**
 * Opens one figure of the first column of a cash-flow statement.
 *
 * @throws Refusal `report/row-absent`
 */
export async function explainFlow(
  q: Reads,
  ask: ReportAsk,
  report: Report,
  rowCode: string,
): Promise<FlowExplanation> {
  const rows = await Array.fromAsync(report.run(q, ask), moneyRow);
  const row = rows.find((one) => one.code === rowCode && one.kind !== 'heading');
  const column = plannedColumns(ask, 'span')[0];
  if (!row || !column) return absent('report/row-absent', { row: rowCode });
  const way = /^[a-z]+-(in|out):/.exec(row.code)?.[1];
  const ids = row.accountIds ?? [];
  const named = ask.chart.accounts.filter(({ id }) => ids.includes(id));
  const wanted: WantedFlows | null =
    row.code === 'crossing' ? row.code : way ? { accountIds: ids, isIn: way === 'in' } : null;
  const found = wanted ? await flowEntries(q, column, wanted, mostEntries + 1) : [];
  const amounts = way ? await amountsOf(q, column, way) : null;
  return {
    code: row.code,
    title: row.title,
    amount: row.amounts[0] ?? zero,
    span: column.span,
    terms: termsOf(rows, row),
    accounts: named.map(({ id, code, name }) => ({
      id,
      code,
      name,
      amount: amounts ? (amounts.get(id) ?? zero) : null,
    })),
    entries: found.slice(0, mostEntries),
    more: found.length > mostEntries,
  };
}

async function amountsOf(
  q: Reads,
  column: Parameters<typeof cashFlows>[1][number],
  way: string,
): Promise<ReadonlyMap<string, Money>> {
  const { flows } = await cashFlows(q, [column]);
  const of = ({ inflow, outflow }: (typeof flows)[number]) =>
    way === 'in' ? inflow : negate(outflow);
  return new Map(flows.map((flow) => [flow.accountId, of(flow)]));
}

/** A section's rows under its sum; the sums of the sections under the change in cash. */
function termsOf(rows: readonly ReportRow[], row: ReportRow): Term[] {
  if (row.kind !== 'sum') return [];
  const at = rows.indexOf(row);
  const section = row.code.startsWith('net-')
    ? rows.slice(rows.findLastIndex((one, i) => i < at && one.kind === 'sum') + 1, at)
    : rows.filter(({ code }) =>
        row.code === 'change'
          ? code.startsWith('net-') || code === 'crossing'
          : ['opening-cash', 'brought-cash', 'change'].includes(code) &&
            row.code === 'closing-cash',
      );
  return section.flatMap(({ kind, code, title, amounts }) =>
    kind === 'heading' || (amounts[0] ?? zero) === zero
      ? []
      : [{ code, title, amount: amounts[0]!, taken: false }],
  );
}
