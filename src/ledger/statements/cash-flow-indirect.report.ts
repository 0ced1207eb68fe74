import { yearStart } from '#base/day.ts';
import { minus, negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { isResultClass } from '../accounts/account.ts';
import { broughtIn, cashBrought, withoutBrought } from './brought-in.view.ts';
import { cashFlows } from './cash-flows.view.ts';
import type { CashFlow } from './cash-flows.view.ts';
import { cashOf, netsOf } from './cash-flow-direct.report.ts';
import {
  cashRows,
  directSection,
  net,
  placeOf,
  sectionHead,
  sectionOf,
  sections,
} from './cash-flow-lines.ts';
import { columnMovements } from './column-figures.view.ts';
import { plannedColumns } from './column-plan.ts';
import { defineReport } from './define-report.ts';
import type { ReportRow } from './define-report.ts';
import { reportQuestion, spanAsked } from './report-question.ts';
import type { ReportedAccount, ReportedChart } from './reported-chart.view.ts';
import type { Movements } from './statement-figures.view.ts';

/**
 * Laporan Arus Kas, indirect method: from the SHU to the cash that operations brought.
 *
 * Exact by construction. Per account a, over a span without closing entries: what it moved by is its
 * cash with the other sign, and what it moved by without cash. So operating cash = SHU − the movements of
 * operating balance-sheet accounts − the movements without cash of all accounts of other sections; result
 * accounts of another section (a sale of assets) leave the SHU with the cash that they brought.
 */
export const cashFlowIndirect = defineReport({
  code: 'cash-flow-indirect',
  title: {
    id: 'Laporan Arus Kas (metode tidak langsung)',
    en: 'Statement of Cash Flows (indirect)',
  },
  input: reportQuestion,
  dated: false,
  spreads: true,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: (ask) => plannedColumns(ask, 'flow'),

  async *run(q, ask) {
    const plan = plannedColumns(ask, 'span');
    const [flows, movements, brought] = await Promise.all([
      cashFlows(q, plan),
      columnMovements(q, ask, plan),
      broughtIn(q, plan),
    ]);
    const parts = [
      operations(ask.chart, flows, withoutBrought(movements, brought)),
      ...sections
        .filter((section) => section !== 'operating')
        .map((section) => directSection(ask.chart, flows, section, plan.length)),
    ];
    for (const rows of parts) yield* rows;
    const { opening, closing } = cashOf(ask.chart, movements);
    yield* cashRows(netsOf(parts.flat()), {
      opening,
      brought: cashBrought(ask.chart, brought),
      closing,
    });
  },
});

const titles = {
  result: { id: 'SHU masa ini', en: 'Result of the span' },
  without: {
    id: 'Penyesuaian: yang tidak berupa kas, atau bukan dari operasi',
    en: 'Adjustments: without cash, or not from operations',
  },
  capital: {
    id: 'Perubahan aset dan liabilitas operasi',
    en: 'Changes in operating assets and liabilities',
  },
} as const satisfies Record<string, Title>;

/** The operating section, from the SHU on. */
export function operations(
  chart: ReportedChart,
  flows: readonly CashFlow[],
  movements: readonly Movements[],
): ReportRow[] {
  const columns = movements.length;
  const flowOf = flowsByAccount(flows, columns);
  const moved = (account: ReportedAccount, i: number) =>
    movements[i]!.moved.get(account.id) ?? zero;
  const flow = (account: ReportedAccount, i: number) => flowOf.get(account.id)?.[i] ?? zero;
  const results = chart.accounts.filter(({ sakClass }) => isResultClass(sakClass));
  const result: ReportRow = {
    code: 'result',
    title: titles.result,
    kind: 'computed',
    level: 1,
    amounts: movements.map((_, i) => negate(sum(results.map((account) => moved(account, i))))),
  };
  // Memorandum accounts that balance among themselves have nothing to do with cash.
  const aside = chart.accounts.filter(({ sakClass }) => sakClass === 'off-balance');
  const isAside = movements.every(
    (_, i) => sum(aside.map((account) => plus(moved(account, i), flow(account, i)))) === zero,
  );
  const without = linesOf(chart, columns, (account, i) => {
    if (isAside && account.sakClass === 'off-balance') return zero;
    const section = sectionOf(account);
    if (section === 'operating' || account.cashFlowClass === 'cash') return zero;
    if (isResultClass(account.sakClass)) return negate(flow(account, i));
    return negate(plus(moved(account, i), flow(account, i)));
  });
  const capital = linesOf(chart, columns, (account, i) =>
    sectionOf(account) === 'operating' && !isResultClass(account.sakClass)
      ? negate(moved(account, i))
      : zero,
  );
  const rows: ReportRow[] = [result, ...without, ...capital];
  return [
    sectionHead('operating'),
    result,
    ...under('operating-without-cash', titles.without, without),
    ...under('operating-capital', titles.capital, capital),
    net('operating', rows, columns),
  ];
}

function under(code: string, title: Title, rows: readonly ReportRow[]): ReportRow[] {
  if (rows.length === 0) return [];
  return [{ code, title, kind: 'heading', level: 1, amounts: [] }, ...rows];
}

function flowsByAccount(flows: readonly CashFlow[], columns: number): Map<string, Money[]> {
  const byAccount = new Map<string, Money[]>();
  for (const { accountId, column, inflow, outflow } of flows) {
    const amounts = byAccount.get(accountId) ?? Array.from({ length: columns }, () => zero);
    amounts[column] = plus(amounts[column] ?? zero, minus(inflow, outflow));
    byAccount.set(accountId, amounts);
  }
  return byAccount;
}

/** Accounts gathered under their titles of the other statements, in the order of the chart. */
function linesOf(
  chart: ReportedChart,
  columns: number,
  amountOf: (account: ReportedAccount, column: number) => Money,
): ReportRow[] {
  const rows = new Map<string, { title: Title; ids: string[]; amounts: Money[] }>();
  for (const account of chart.accounts) {
    const amounts = Array.from({ length: columns }, (_, i) => amountOf(account, i));
    if (amounts.every((amount) => amount === zero)) continue;
    const { code, title } = placeOf(chart, account);
    const row = rows.get(code) ?? { title, ids: [], amounts: amounts.map(() => zero) };
    row.ids.push(account.id);
    row.amounts = row.amounts.map((amount, i) => plus(amount, amounts[i]!));
    rows.set(code, row);
  }
  return [...rows].map(([code, { title, ids, amounts }]): ReportRow => {
    const of = { kind: 'accounts', level: 2, amounts, accountIds: ids } as const;
    return { code: `change:${code}`, title, ...of };
  });
}
