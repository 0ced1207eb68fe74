import { yearStart } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import type { Side } from '../accounts/account.ts';
import { latestLines } from './account-lines.view.ts';
import type { AccountLine } from './account-lines.view.ts';
import type { ReportAsk } from './define-report.ts';
import { layStatement } from './lay-statement.ts';
import { onSide } from '../accounts/account.ts';
import type { ColumnFigures, StatementRow } from './lay-statement.ts';
import type { Layout, LayoutRow, StatementCode } from './layout.ts';
import { spanOf } from './report-question.ts';
import type { ReportedAccount } from './reported-chart.view.ts';
import { balanceColumn, movementOf, spanColumn } from './statement-figures.view.ts';
import { closingTotalsOf, monthMovements, totalsOf } from './totals.view.ts';
import type { MonthMovement, Span } from './totals.view.ts';

/** Another row that a figure is made of; `taken` says that it is taken off. */
export interface Term {
  readonly code: string;
  readonly title: Title;
  readonly amount: Money;
  readonly taken: boolean;
  /** The statement it stands in, where that is another one. */
  readonly statement?: StatementCode;
}

/** An account that a figure is made of, its amount as the row's side reads it. */
export interface AccountPart {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly amount: Money;
}

/** How an account's figure comes about in the ledger: opening, months, what closing took off, the end. */
export interface AccountTie {
  readonly account: AccountPart;
  readonly span: Span;
  /** The balance before the span; null where only movements count. */
  readonly opening: Money | null;
  /** Movements of months before those listed, summed. */
  readonly earlier: Money;
  readonly months: readonly (MonthMovement & { readonly amount: Money })[];
  /** What closing entries did in the span: statements of that span leave it out. */
  readonly closing: Money;
  readonly latest: readonly (AccountLine & { readonly shown: Money })[];
}

/** A figure opened: its formula, what goes into it, and the entries that tie. */
export interface Explanation {
  readonly code: string;
  readonly title: Title;
  readonly kind: LayoutRow['kind'];
  readonly amount: Money;
  readonly terms: readonly Term[];
  readonly accounts: readonly AccountPart[];
  readonly tie: AccountTie | null;
  readonly rule: Title | null;
}

const mostMonths = 12;
const mostEntries = 6;

/**
 * Opens one figure of a statement's first column down to its entries.
 *
 * @param rowCode the row asked about
 * @param accountId the account to tie; without one, the row's own if it has but one
 * @throws Refusal `report/row-absent`
 */
export async function explainRow(
  q: Reads,
  ask: ReportAsk,
  statement: StatementCode,
  wanted: { readonly rowCode: string; readonly accountId: string | null },
): Promise<Explanation> {
  const layout = ask.chart.layouts[statement];
  const figures = await figuresOf(q, ask, statement);
  const laid = layStatement(layout, ask.chart.accounts, [figures]).rows;
  const row = layout.rows.find((one) => one.code === wanted.rowCode);
  const shown = laid.find((one) => one.code === wanted.rowCode);
  if (!row || !shown || row.kind === 'heading' || row.kind === 'blank')
    return absent('report/row-absent', { row: wanted.rowCode });
  const accounts = row.kind === 'accounts' ? partsOf(ask, row.sign, shown, figures) : [];
  const chosen =
    accounts.find((part) => part.id === wanted.accountId) ??
    (accounts.length === 1 ? accounts[0] : undefined);
  return {
    code: row.code,
    title: row.title,
    kind: row.kind,
    amount: shown.amounts[0] ?? zero,
    terms:
      row.kind === 'sum'
        ? termsOf(row.of, laid)
        : row.kind === 'computed'
          ? resultTerms(ask, figures, row.of[0])
          : [],
    accounts,
    tie:
      chosen && row.kind === 'accounts'
        ? await tieOf(q, ask, statement, { part: chosen, side: row.sign })
        : null,
    rule: row.rule ?? null,
  };
}

function figuresOf(q: Reads, ask: ReportAsk, statement: StatementCode): Promise<ColumnFigures> {
  const span = spanOf(ask.period);
  return statement === 'balance-sheet'
    ? balanceColumn(q, span.to, ask.scope)
    : spanColumn(q, span, ask.scope);
}

/** The row's accounts that have something to say. */
function partsOf(
  ask: ReportAsk,
  side: Side,
  row: StatementRow,
  { balances }: ColumnFigures,
): AccountPart[] {
  const byId = new Map<string, ReportedAccount>(
    ask.chart.accounts.map((account) => [account.id, account]),
  );
  return row.accountIds.flatMap((id) => {
    const account = byId.get(id);
    const amount = onSide(side, balances.get(id) ?? zero);
    return account && amount !== zero
      ? [{ id, code: account.code, name: account.name, amount }]
      : [];
  });
}

function termsOf(of: readonly string[], rows: readonly StatementRow[]): Term[] {
  return of.flatMap((term) => {
    const taken = term.startsWith('-');
    const row = rows.find((one) => one.code === (taken ? term.slice(1) : term));
    const amount = row?.amounts[0] ?? zero;
    return row && amount !== zero ? [{ code: row.code, title: row.title, amount, taken }] : [];
  });
}

/** A computed SHU opens into the income statement's sums. */
function resultTerms(ask: ReportAsk, figures: ColumnFigures, computation: string): Term[] {
  const layout = ask.chart.layouts['income-statement'];
  const ofYear = figures.ofYear ?? new Map<string, Money>();
  const earlier = new Map(
    [...figures.balances].map(([id, all]) => [id, minus(all, ofYear.get(id) ?? zero)]),
  );
  const balances = computation === 'result-of-year' ? ofYear : earlier;
  const { rows } = layStatement(layout, ask.chart.accounts, [{ balances }]);
  return leavesOf(layout, layout.result ?? '', false).flatMap(({ code, taken }) => {
    const row = rows.find((one) => one.code === code);
    const amount = row?.amounts[0] ?? zero;
    return row && amount !== zero
      ? [{ code, title: row.title, amount, taken, statement: 'income-statement' as const }]
      : [];
  });
}

/** The account rows that a sum is made of in the end, each with its sign. */
function leavesOf(
  layout: Layout,
  code: string,
  taken: boolean,
): { code: string; taken: boolean }[] {
  const row = layout.rows.find((one) => one.code === code);
  if (row?.kind !== 'sum') return row ? [{ code, taken }] : [];
  return row.of.flatMap((term) =>
    term.startsWith('-') ? leavesOf(layout, term.slice(1), !taken) : leavesOf(layout, term, taken),
  );
}

async function tieOf(
  q: Reads,
  ask: ReportAsk,
  statement: StatementCode,
  { part, side }: { readonly part: AccountPart; readonly side: Side },
): Promise<AccountTie> {
  const asked = spanOf(ask.period);
  const span = statement === 'balance-sheet' ? { from: yearStart(asked.to), to: asked.to } : asked;
  const [totals, closings, months, latest] = await Promise.all([
    totalsOf(q, span, ask.scope),
    closingTotalsOf(q, span, ask.scope),
    monthMovements(q, part.id, span, ask.scope),
    latestLines(q, { accountId: part.id, span, ...ask.scope }, mostEntries),
  ]);
  const at = (amount: Money) => onSide(side, amount);
  const closed = closings.get(part.id);
  const listed = months.slice(-mostMonths);
  return {
    account: part,
    span,
    opening: statement === 'balance-sheet' ? at(totals.get(part.id)?.opening ?? zero) : null,
    earlier: sum(months.slice(0, -mostMonths).map((month) => at(minus(month.debit, month.credit)))),
    months: listed.map((month) => ({ ...month, amount: at(minus(month.debit, month.credit)) })),
    closing: at(closed ? movementOf(closed) : zero),
    latest: latest.map((line) => ({ ...line, shown: at(line.amount) })),
  };
}

/** Whether a tie adds up to its figure; it always does, and a test looks. */
export function tieAddsUp({ account, opening, earlier, months, closing }: AccountTie): boolean {
  const moved = plus(earlier, sum(months.map((month) => month.amount)));
  return minus(plus(opening ?? zero, moved), closing) === account.amount;
}
