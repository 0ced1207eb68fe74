import { monthStart } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { accountLines } from './account-lines.view.ts';
import type { AccountLine, Cursor } from './account-lines.view.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportAsk, ReportColumn, ReportRow } from './define-report.ts';
import { onSide } from '../accounts/account.ts';
import { reportQuestion, spanAsked, spanOf } from './report-question.ts';
import type { ReportedAccount } from './reported-chart.view.ts';
import { totalsOf } from './totals.view.ts';
import type { AccountTotals } from './totals.view.ts';

const columns: readonly ReportColumn[] = [
  { key: 'debit', title: { id: 'Debit', en: 'Debit' } },
  { key: 'credit', title: { id: 'Kredit', en: 'Credit' } },
  { key: 'balance', title: { id: 'Saldo', en: 'Balance' } },
];

/** How many lines travel at once. */
const page = 2_000;

/** Buku besar: each account's lines with its running balance, which stands on the account's normal side. */
export const generalLedger = defineReport({
  code: 'general-ledger',
  title: { id: 'Buku Besar', en: 'General Ledger' },
  input: reportQuestion,
  dated: true,
  period: (question, today) => spanAsked(question, today, monthStart),
  columns: () => columns,

  async *run(q, ask) {
    const totals = await totalsOf(q, spanOf(ask.period), ask.scope);
    for (const account of ask.account ? [ask.account] : ask.chart.accounts) {
      const own = totals.get(account.id);
      const still =
        own === undefined || (own.opening === zero && own.debit === zero && own.credit === zero);
      if (own && !still) yield* accountRows(q, ask, account, own);
    }
  },
});

async function* accountRows(
  q: Reads,
  ask: ReportAsk,
  account: ReportedAccount,
  totals: AccountTotals,
): AsyncGenerator<ReportRow> {
  const { id: accountId, code, normal } = account;
  const at = (balance: Money) => onSide(normal, balance);
  const row = { code, level: 1, accountId };
  yield { ...row, title: named(account.name), kind: 'heading', level: 0, amounts: [] };
  const opening = { id: 'Saldo awal', en: 'Opening balance' };
  yield { ...row, title: opening, kind: 'balance', amounts: [zero, zero, at(totals.opening)] };

  const wanted = { accountId, span: spanOf(ask.period), ...ask.scope };
  let balance = totals.opening;
  let after: Cursor | null = null;
  for (let full = true; full;) {
    const lines: AccountLine[] = await accountLines(q, wanted, after, page);
    for (const line of lines) {
      balance = plus(balance, line.amount);
      yield entryRow(line, at(balance));
    }
    full = lines.length === page;
    after = lines.at(-1) ?? null;
  }
  const closing = { id: 'Saldo akhir', en: 'Closing balance' };
  yield {
    ...row,
    title: closing,
    kind: 'sum',
    amounts: [totals.debit, totals.credit, at(balance)],
  };
}

/** A line as a row: its side, and the balance after it. */
export function entryRow(line: AccountLine, balance: Money): ReportRow {
  const amounts =
    line.amount > zero ? [line.amount, zero, balance] : [zero, negate(line.amount), balance];
  const memo = line.lineMemo === '' ? line.memo : `${line.memo} · ${line.lineMemo}`;
  const { number: code, day, entryId, accountId, subId } = line;
  const row = { code, title: named(memo), kind: 'entry', level: 2, amounts, day } as const;
  return { ...row, entryId, accountId, ...(subId !== null && { subId }) };
}
