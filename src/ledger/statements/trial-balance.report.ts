import { monthStart } from '#base/day.ts';
import { negate, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportAsk, ReportColumn, ReportRow } from './define-report.ts';
import { reportQuestion, spanAsked } from './report-question.ts';
import { closingOf } from './statement-figures.view.ts';
import { totalsOf } from './totals.view.ts';
import type { AccountTotals } from './totals.view.ts';

const sides: readonly ReportColumn[] = [
  { key: 'debit', title: { id: 'Debit', en: 'Debit' } },
  { key: 'credit', title: { id: 'Kredit', en: 'Credit' } },
];

const moving: readonly ReportColumn[] = [
  { key: 'openingDebit', title: { id: 'Saldo awal debit', en: 'Opening debit' } },
  { key: 'openingCredit', title: { id: 'Saldo awal kredit', en: 'Opening credit' } },
  { key: 'movedDebit', title: { id: 'Mutasi debit', en: 'Movement debit' } },
  { key: 'movedCredit', title: { id: 'Mutasi kredit', en: 'Movement credit' } },
  { key: 'debit', title: { id: 'Saldo akhir debit', en: 'Closing debit' } },
  { key: 'credit', title: { id: 'Saldo akhir kredit', en: 'Closing credit' } },
];

/** Neraca saldo: every account's balance as booked, closing entries and all; of a span, with its movements. */
export const trialBalance = defineReport({
  code: 'trial-balance',
  title: { id: 'Neraca Saldo', en: 'Trial Balance' },
  input: reportQuestion,
  dated: false,
  period: (question, today) =>
    question.from === undefined
      ? { on: question.on ?? question.to ?? today }
      : spanAsked(question, today, monthStart),
  columns: columnsOf,

  async *run(q, ask) {
    const { period } = ask;
    const span = 'on' in period ? { from: monthStart(period.on), to: period.on } : period;
    const totals = await totalsOf(q, span, ask.scope);
    const rows = ask.chart.accounts.flatMap((account): ReportRow[] => {
      const own = totals.get(account.id);
      const amounts = own ? amountsOf(own, ask) : [];
      if (amounts.every((amount) => amount === zero)) return [];
      return [
        {
          code: account.code,
          title: named(account.name),
          kind: 'account',
          level: 1,
          amounts,
          accountId: account.id,
        },
      ];
    });
    yield* rows;
    yield {
      code: 'total',
      title: { id: 'Jumlah', en: 'Total' },
      kind: 'sum',
      level: 0,
      amounts: columnsOf(ask).map((_, i) => sum(rows.map((row) => row.amounts[i]!))),
    };
  },
});

function columnsOf({ period }: ReportAsk): readonly ReportColumn[] {
  return 'on' in period ? sides : moving;
}

function amountsOf(totals: AccountTotals, ask: ReportAsk): Money[] {
  const closing = bothSides(closingOf(totals));
  if ('on' in ask.period) return closing;
  return [...bothSides(totals.opening), totals.debit, totals.credit, ...closing];
}

/** A balance in its debit or credit column, the other nought. */
function bothSides(balance: Money): [debit: Money, credit: Money] {
  return balance < zero ? [zero, negate(balance)] : [balance, zero];
}
