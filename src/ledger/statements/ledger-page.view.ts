import type { Reads } from '#base/db/reads.ts';
import { minus, plus, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { accountLines, balanceAt } from './account-lines.view.ts';
import type { AccountLine, Cursor } from './account-lines.view.ts';
import type { ReportAsk } from './define-report.ts';
import { onSide } from '../accounts/account.ts';
import { spanOf } from './report-question.ts';
import type { ReportedAccount } from './reported-chart.view.ts';
import { monthMovements } from './totals.view.ts';
import type { Span } from './totals.view.ts';

/** One page of an account's ledger; balances stand on the account's normal side. */
export interface LedgerPage {
  readonly account: ReportedAccount;
  readonly span: Span;
  /** The balance before the page's first line. */
  readonly start: Money;
  readonly lines: readonly (AccountLine & { readonly balance: Money })[];
  readonly next: Cursor | null;
  /** Of the whole span, whatever page is shown. */
  readonly opening: Money;
  readonly debit: Money;
  readonly credit: Money;
  readonly closing: Money;
}

const pageSize = 50;

/** Reads one page of the ledger of the account asked for; refuses `account/absent`. */
export async function ledgerPage(
  q: Reads,
  ask: ReportAsk,
  after: Cursor | null,
): Promise<LedgerPage> {
  const account = ask.account ?? absent('account/absent');
  const span = spanOf(ask.period);
  const wanted = { accountId: account.id, span, ...ask.scope };
  const [before, start, found, months] = await Promise.all([
    balanceAt(q, wanted, null),
    balanceAt(q, wanted, after),
    accountLines(q, wanted, after, pageSize + 1),
    monthMovements(q, account.id, span, ask.scope),
  ]);
  const at = (amount: Money) => onSide(account.normal, amount);
  const shown = found.slice(0, pageSize);
  let balance = start;
  const lines = shown.map((line) => {
    balance = plus(balance, line.amount);
    return { ...line, balance: at(balance) };
  });
  const last = shown.at(-1);
  const debit = sum(months.map((month) => month.debit));
  const credit = sum(months.map((month) => month.credit));
  const moved = sum(months.map((month) => at(minus(month.debit, month.credit))));
  return {
    account,
    span,
    start: at(start),
    lines,
    next:
      found.length > pageSize && last
        ? { day: last.day, entryId: last.entryId, lineNo: last.lineNo }
        : null,
    opening: at(before),
    debit,
    credit,
    closing: plus(at(before), moved),
  };
}
