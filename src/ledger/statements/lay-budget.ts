import { zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Side } from '../accounts/account.ts';
import { compared } from './budget-columns.ts';
import type { Planned } from './budget-columns.ts';
import type { AnyReportRow, ReportCell } from './define-report.ts';
import { layStatement, withoutEmptyRows } from './lay-statement.ts';
import type { Balances, StatementRow } from './lay-statement.ts';
import type { Layout } from './layout.ts';
import type { PlacedAccount } from './place-account.ts';
import { percentOf } from './percent.ts';

/** A span's actual beside its budget. */
export interface Beside {
  /** Null where the span lies before the books. */
  readonly actual: Balances | null;
  readonly planned: Planned;
}

/** What the income statement's rows are laid from. */
export interface BudgetFigures {
  /** The span asked for, and the year to date where that is another. */
  readonly spans: readonly Beside[];
  readonly year: Planned;
  /** The actual of the year to date, which the year's budget is held against. */
  readonly toDate: Balances | null;
}

const none: Balances = new Map();

/**
 * Lays budget and actual into a layout, row by row. What no account of a row was planned for is null, in sums
 * too, so that a sum's budget is what was planned of it; the actual is the income statement's own.
 */
export function layBudget(
  layout: Layout,
  accounts: readonly PlacedAccount[],
  { spans, year, toDate }: BudgetFigures,
): AnyReportRow[] {
  const plans = [...spans.map(({ planned }) => planned), year];
  const columns = [
    ...spans.map(({ actual }) => actual ?? none),
    toDate ?? none,
    ...plans.map((one) => one ?? none),
  ];
  const { rows } = layStatement(
    layout,
    accounts,
    columns.map((balances) => ({ balances })),
  );
  const sides = sidesOf(layout);
  const told = plans.map((plan) => rowsPlanned(layout, rows, plan));
  const shown = rows.map((row): AnyReportRow => {
    const isIncome = sides.get(row.code) === 'credit';
    const at = (column: number) => row.amounts[column] ?? zero;
    const budget = (i: number): Money | null =>
      told[i]!.has(row.code) ? at(spans.length + 1 + i) : null;
    const amounts: ReportCell[] =
      row.kind === 'heading' || row.kind === 'blank'
        ? []
        : [
            ...spans.flatMap(({ actual }, i) => compared(budget(i), actual && at(i), isIncome)),
            budget(spans.length),
            toDate && percentOf(at(spans.length), budget(spans.length)),
          ];
    return { ...row, amounts };
  });
  return withoutEmptyRows(shown);
}

/** The codes of the rows for which something was planned. */
function rowsPlanned(
  layout: Layout,
  rows: readonly StatementRow[],
  plan: Planned,
): ReadonlySet<string> {
  const codes = new Set<string>();
  if (plan === null) return codes;
  for (const [i, row] of layout.rows.entries()) {
    const isPlanned =
      row.kind === 'sum'
        ? row.of.some((term) => codes.has(term.replace(/^-/, '')))
        : rows[i]!.accountIds.some((id) => plan.has(id));
    if (isPlanned) codes.add(row.code);
  }
  return codes;
}

/** On which side each row stands: a sum stands where its first term does. */
function sidesOf(layout: Layout): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  for (const row of layout.rows) {
    if (row.kind === 'accounts' || row.kind === 'computed') sides.set(row.code, row.sign);
    if (row.kind === 'sum') sides.set(row.code, sides.get(row.of[0]!) ?? 'credit');
  }
  return sides;
}
