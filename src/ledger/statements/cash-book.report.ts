import { addDays, monthEnd } from '#base/day.ts';
import { minus, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { linesOfAccounts } from './account-lines.view.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportAsk, ReportColumn, ReportRow } from './define-report.ts';
import { entryRow } from './general-ledger.report.ts';
import { reportQuestion, spanAsked, spanOf } from './report-question.ts';
import type { ReportedAccount } from './reported-chart.view.ts';
import { totalsOf } from './totals.view.ts';
import type { Span, TotalsByAccount } from './totals.view.ts';

const columns: readonly ReportColumn[] = [
  { key: 'in', title: { id: 'Masuk', en: 'In' } },
  { key: 'out', title: { id: 'Keluar', en: 'Out' } },
  { key: 'balance', title: { id: 'Saldo', en: 'Balance' } },
];

/** Buku kas: what came into cash and bank and what went out, in order; then where the cash stands. */
export const cashBook = defineReport({
  code: 'cash-book',
  title: { id: 'Buku Kas', en: 'Cash Book' },
  input: reportQuestion,
  dated: true,
  period: (question, today) => spanAsked(question, today, (to) => to),
  columns: () => columns,

  async *run(q, ask) {
    const span = spanOf(ask.period);
    const totals = await totalsOf(q, span, ask.scope);
    const accounts = cashAccountsOf(ask);
    const names = new Map(accounts.map((account) => [account.id, account.name]));
    let balance = sum(accounts.map(({ id }) => totals.get(id)?.opening ?? zero));
    const opening = { id: 'Saldo awal', en: 'Opening balance' };
    yield {
      code: 'opening',
      title: opening,
      kind: 'balance',
      level: 1,
      amounts: [zero, zero, balance],
    };
    for (const month of monthsOf(span)) {
      for (const line of await linesOfAccounts(q, [...names.keys()], month, ask.scope)) {
        balance = plus(balance, line.amount);
        const row = entryRow(line, balance);
        yield { ...row, title: named(`${names.get(line.accountId)!}: ${row.title.id}`) };
      }
    }
    yield* positionRows(accounts, totals, balance);
  },
});

/** The accounts that are cash itself, or the one asked for. */
function cashAccountsOf({ account, chart }: ReportAsk): ReportedAccount[] {
  const cash = chart.accounts.filter((one) => one.cashFlowClass === 'cash');
  return account === null ? cash : cash.filter((one) => one.id === account.id);
}

/** Where the cash stands: each account's in, out and balance, and their sum. */
function* positionRows(
  accounts: readonly ReportedAccount[],
  totals: TotalsByAccount,
  balance: Money,
): Generator<ReportRow> {
  yield {
    code: 'position',
    title: { id: 'Posisi kas', en: 'Cash position' },
    kind: 'heading',
    level: 0,
    amounts: [],
  };
  const known = accounts.flatMap((account) => {
    const own = totals.get(account.id);
    return own ? [{ account, ...own }] : [];
  });
  for (const { account, opening, debit, credit } of known) {
    const amounts = [debit, credit, minus(plus(opening, debit), credit)];
    if (amounts.every((amount) => amount === zero)) continue;
    yield {
      code: account.code,
      title: named(account.name),
      kind: 'account',
      level: 1,
      amounts,
      accountId: account.id,
    };
  }
  yield {
    code: 'total',
    title: { id: 'Jumlah', en: 'Total' },
    kind: 'sum',
    level: 0,
    amounts: [sum(known.map((k) => k.debit)), sum(known.map((k) => k.credit)), balance],
  };
}

/** A span cut at the ends of months, so that no more than a month's lines are held at once. */
function monthsOf({ from, to }: Span): Span[] {
  const months: Span[] = [];
  for (let first = from; first <= to;) {
    const last = monthEnd(first) < to ? monthEnd(first) : to;
    months.push({ from: first, to: last });
    first = addDays(last, 1);
  }
  return months;
}
