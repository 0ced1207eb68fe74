import { minus, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { isResultClass, onSide } from '../accounts/account.ts';
import type { Computation, Layout, LayoutRow } from './layout.ts';
import { rowOf } from './place-account.ts';
import type { PlacedAccount } from './place-account.ts';

/** Balances of one column by account id, debit above nought. */
export type Balances = ReadonlyMap<string, Money>;

/**
 * One column. For a balance sheet `balances` are all movements up to the day and `ofYear` those of the
 * day's year on result accounts; for an income statement `balances` are the movements of the span.
 * Both leave out the closing entries of that year or span.
 */
export interface ColumnFigures {
  readonly balances: Balances;
  readonly ofYear?: Balances;
}

/** A row as it is read: amounts run beside the columns; a heading has none. */
export interface StatementRow {
  readonly code: string;
  readonly title: Title;
  readonly kind: LayoutRow['kind'];
  readonly level: number;
  readonly amounts: readonly Money[];
  /** Ids of the accounts that fall into the row. */
  readonly accountIds: readonly string[];
  /** Whether it is shown although it is nought. */
  readonly isKept?: boolean;
}

/** A statement, and what it leaves out by name. */
export interface LaidStatement {
  readonly rows: readonly StatementRow[];
  readonly outside: readonly PlacedAccount[];
  /** Per column: the two rows that must be equal are off by this much; nought when all is well. */
  readonly difference: readonly Money[];
}

const noTitle: Title = { id: '', en: '' };

/** Lays accounts and their balances into a layout. Every account falls into one row or is named outside. */
export function layStatement(
  layout: Layout,
  accounts: readonly PlacedAccount[],
  columns: readonly ColumnFigures[],
): LaidStatement {
  const { placed, outside } = place(layout, accounts);
  const results = accounts
    .filter((account) => isResultClass(account.sakClass))
    .map((account) => account.id);
  const idsOf = (row: LayoutRow) =>
    row.kind === 'accounts' ? (placed.get(row.code) ?? []) : row.kind === 'computed' ? results : [];
  const reckoned = columns.map((column) => reckon(layout, column, idsOf));
  const rows = layout.rows.map((row): StatementRow => {
    const { code, kind } = row;
    if (kind === 'blank')
      return { code, kind, title: noTitle, level: 0, amounts: [], accountIds: [] };
    const amounts = kind === 'heading' ? [] : reckoned.map((amounts) => amounts.get(code)!);
    const own = { code, title: row.title, kind, level: levelOf(row), amounts };
    const isKept = kind !== 'heading' && row.zero === true;
    return { ...own, accountIds: idsOf(row), ...(isKept ? { isKept } : {}) };
  });
  const [left, right] = layout.equal ?? [];
  const difference = reckoned.map((amounts) =>
    left && right ? minus(amounts.get(left)!, amounts.get(right)!) : zero,
  );
  return { rows, outside, difference };
}

/** One column's amounts by row, from the top down. */
function reckon(
  layout: Layout,
  column: ColumnFigures,
  idsOf: (row: LayoutRow) => readonly string[],
) {
  const amounts = new Map<string, Money>();
  for (const row of layout.rows) {
    const total = (balances: Balances | undefined) =>
      sum(idsOf(row).map((id) => balances?.get(id) ?? zero));
    if (row.kind === 'sum') amounts.set(row.code, sumOf(row.of, amounts));
    if (row.kind === 'accounts') amounts.set(row.code, onSide(row.sign, total(column.balances)));
    if (row.kind === 'computed') {
      const ofYear = total(column.ofYear);
      const computed: Record<Computation, Money> = {
        'result-of-year': ofYear,
        'result-not-closed': minus(total(column.balances), ofYear),
      };
      amounts.set(row.code, onSide(row.sign, computed[row.of[0]]));
    }
  }
  return amounts;
}

/** What a row must tell to be kept or left out; a figure that is missing says nothing. */
export interface SpokenRow {
  readonly kind: string;
  readonly level: number;
  readonly amounts: readonly (bigint | null)[];
  readonly isKept?: boolean;
}

/**
 * Leaves out what has nothing to say: rows and inner sums that are nought in every column, and headings
 * under which nothing is left. The great sums stay.
 */
export function withoutEmptyRows<Row extends SpokenRow>(rows: readonly Row[]): Row[] {
  const spoken = rows.filter(
    (row) =>
      row.kind === 'heading' ||
      row.kind === 'blank' ||
      row.isKept === true ||
      (row.kind === 'sum' && row.level === 0) ||
      row.amounts.some((amount) => amount !== null && amount !== zero),
  );
  const said = spoken.filter((row, i) => row.kind !== 'heading' || speaksUnder(spoken, i));
  // A gap parts two rows: none at an end, and none beside another.
  return said.filter(
    ({ kind }, i) =>
      kind !== 'blank' || (i > 0 && said[i - 1]!.kind !== 'blank' && i < said.length - 1),
  );
}

function speaksUnder(rows: readonly SpokenRow[], heading: number): boolean {
  const next = rows.findIndex((row, i) => i > heading && row.kind === 'heading');
  const under = rows.slice(heading + 1, next < 0 ? rows.length : next);
  return under.some((row) => row.kind !== 'sum' && row.kind !== 'blank');
}

function place(layout: Layout, accounts: readonly PlacedAccount[]) {
  const placed = new Map<string, string[]>();
  const outside: PlacedAccount[] = [];
  const computes = layout.rows.some((row) => row.kind === 'computed');
  for (const account of accounts) {
    const row = rowOf(layout, account);
    if (row) {
      const ids = placed.get(row.code);
      if (ids) ids.push(account.id);
      else placed.set(row.code, [account.id]);
    } else if (!(computes && isResultClass(account.sakClass))) {
      outside.push(account);
    }
  }
  return { placed, outside };
}

/** A sum of rows above; a code with a minus in front is taken off. */
function sumOf(of: readonly string[], above: ReadonlyMap<string, Money>): Money {
  let total = zero;
  for (const term of of) {
    const taken = term.startsWith('-');
    const amount = above.get(taken ? term.slice(1) : term);
    if (amount === undefined)
      throw new Error(`a layout sums the row ${term}, which does not stand above`);
    total = taken ? minus(total, amount) : plus(total, amount);
  }
  return total;
}

function levelOf(row: Exclude<LayoutRow, { kind: 'blank' }>): number {
  if (row.kind === 'sum') return row.level;
  if (row.indent !== undefined) return row.indent;
  return row.kind === 'heading' ? 0 : 1;
}
