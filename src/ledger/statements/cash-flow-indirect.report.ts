import { yearStart } from '#base/day.ts';
import { minus, negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { isResultClass, sakClasses } from '../accounts/account.ts';
import { settlingPurposes } from '../entries/books.view.ts';
import { broughtIn, cashBrought, withoutBrought } from './brought-in.view.ts';
import { cashFlows } from './cash-flows.view.ts';
import type { CashFlow } from './cash-flows.view.ts';
import { cashOf, netsOf } from './cash-flow-direct.report.ts';
import {
  apartBy,
  cashRows,
  crossingRows,
  directSection,
  net,
  placeOf,
  sectionHead,
  sectionOf,
  sections,
} from './cash-flow-lines.ts';
import type { ApartBy } from './cash-flow-lines.ts';
import { columnMovements } from './column-figures.view.ts';
import { plannedColumns } from './column-plan.ts';
import { defineReport } from './define-report.ts';
import type { ReportRow } from './define-report.ts';
import { reportQuestion, spanAsked } from './report-question.ts';
import type { ReportedAccount, ReportedChart } from './reported-chart.view.ts';
import type { Balances } from './lay-statement.ts';

/**
 * Laporan Arus Kas, indirect method: from the SHU to the cash that operations brought.
 *
 * Depreciation and allowances for losses (SAK EP, Laporan Arus Kas: what the SHU bears without cash) are the
 * movements of the accounts that stand against assets, and are told as adjustments.
 *
 * Exact by construction. Per account a, over a span without closing entries: what it moved by is its
 * cash with the other sign, and what it moved by without cash. So operating cash = SHU − the movements of
 * operating balance-sheet accounts − the movements without cash of all accounts of other sections; result
 * accounts of another section (a sale of assets) leave the SHU with the cash that they brought. What a unit or
 * office settled with others without cash is told by itself, and cash that crossed stands below, as in the
 * direct method.
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
    const [{ flows, crossing }, movements, brought] = await Promise.all([
      cashFlows(q, plan),
      columnMovements(q, ask, plan),
      broughtIn(q, plan),
    ]);
    const columns = withoutBrought(movements, brought).map(({ moved }, i) => {
      return { moved, crossing: crossing[i]! };
    });
    const parts = [
      operations(ask.chart, flows, columns, apartBy(plan)),
      ...sections
        .filter((section) => section !== 'operating')
        .map((section) => directSection(ask.chart, flows, section, plan.length)),
    ];
    for (const rows of parts) yield* rows;
    const { opening, closing } = cashOf(ask.chart, movements);
    yield* cashRows(netsOf(parts.flat()), crossingRows(apartBy(plan), crossing), {
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

/** What moved in a column without what was brought in, and the cash that crossed units or offices. */
interface OperatingColumn {
  readonly moved: Balances;
  readonly crossing: Money;
}

/** The operating section, from the SHU on. */
export function operations(
  chart: ReportedChart,
  flows: readonly CashFlow[],
  columns: readonly OperatingColumn[],
  apart: ApartBy,
): ReportRow[] {
  const flowOf = flowsByAccount(flows, columns.length);
  const moved = (account: ReportedAccount, i: number) => columns[i]!.moved.get(account.id) ?? zero;
  const flow = (account: ReportedAccount, i: number) => flowOf.get(account.id)?.[i] ?? zero;
  /** What it moved by without cash, or in all where its cash is told by the movement itself. */
  const apartFromCash = (account: ReportedAccount, i: number) =>
    negate(plus(moved(account, i), sectionOf(account) === 'operating' ? zero : flow(account, i)));
  const results = chart.accounts.filter(({ sakClass }) => isResultClass(sakClass));
  const result: ReportRow = {
    code: 'result',
    title: titles.result,
    kind: 'computed',
    level: 1,
    amounts: columns.map((_, i) => negate(sum(results.map((account) => moved(account, i))))),
  };
  // Memorandum accounts that balance among themselves have nothing to do with cash.
  const aside = chart.accounts.filter(({ sakClass }) => sakClass === 'off-balance');
  const isAside = columns.every(
    (_, i) => sum(aside.map((account) => plus(moved(account, i), flow(account, i)))) === zero,
  );
  const without = linesOf(chart, 'without', columns.length, (account, i) => {
    if (isAside && account.sakClass === 'off-balance') return zero;
    if (isValuation(account)) return apartFromCash(account, i);
    const isOperating = sectionOf(account) === 'operating';
    if (isOperating || account.cashFlowClass === 'cash' || settles(account)) return zero;
    return isResultClass(account.sakClass) ? negate(flow(account, i)) : apartFromCash(account, i);
  });
  const between = chart.accounts.filter(settles);
  const settled = settledRows(
    apart,
    between,
    columns.map(({ crossing }, i) =>
      minus(sum(between.map((account) => apartFromCash(account, i))), crossing),
    ),
  );
  const capital = linesOf(chart, 'change', columns.length, (account, i) =>
    sectionOf(account) === 'operating' &&
    !isResultClass(account.sakClass) &&
    !settles(account) &&
    !isValuation(account)
      ? apartFromCash(account, i)
      : zero,
  );
  const noCash = [...without, ...settled];
  return [
    sectionHead('operating'),
    result,
    ...under('operating-without-cash', titles.without, noCash),
    ...under('operating-capital', titles.capital, capital),
    net('operating', [result, ...noCash, ...capital], columns.length),
  ];
}

/** An operating account that stands against assets: depreciation and allowances lessen the SHU without cash. */
function isValuation(account: ReportedAccount): boolean {
  const { sakClass, normal } = account;
  const isAsset = sakClasses[sakClass] === 'debit' && !isResultClass(sakClass);
  const isAgainst = isAsset && sakClass !== 'off-balance' && normal === 'credit';
  return isAgainst && sectionOf(account) === 'operating' && !settles(account);
}

/** Whether offices or units settle with each other on an account. */
function settles({ purposes }: ReportedAccount): boolean {
  return settlingPurposes.some((purpose) => purposes?.includes(purpose));
}

/** What units or offices settled with each other beyond the cash of one that moved for another. */
function settledRows(
  apart: ApartBy,
  accounts: readonly ReportedAccount[],
  amounts: readonly Money[],
): ReportRow[] {
  if (amounts.every((amount) => amount === zero)) return [];
  const of = {
    kind: 'accounts',
    level: 2,
    amounts,
    accountIds: accounts.map(({ id }) => id),
  } as const;
  return [{ code: 'crossing-without-cash', title: settledTitles[apart], ...of }];
}

const settledTitles: Readonly<Record<ApartBy, Title>> = {
  units: { id: 'Antar unit, tanpa kas', en: 'Between units, without cash' },
  offices: { id: 'Antar kantor, tanpa kas', en: 'Between offices, without cash' },
  both: {
    id: 'Antar unit dan antar kantor, tanpa kas',
    en: 'Between units and between offices, without cash',
  },
};

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
  part: 'without' | 'change',
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
    return { code: `${part}:${code}`, title, ...of };
  });
}
