import { minus, negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { isResultClass } from '../accounts/account.ts';
import type { CashFlow } from './cash-flows.view.ts';
import { named } from './define-report.ts';
import type { ReportRow } from './define-report.ts';
import { rowOf } from './place-account.ts';
import type { ReportedAccount, ReportedChart } from './reported-chart.view.ts';
import type { Scope } from './totals.view.ts';

/** The sections of a cash-flow statement (SAK EP, Laporan Arus Kas); the last is what nobody has classed. */
export const sections = ['operating', 'investing', 'financing', 'none'] as const;
export type Section = (typeof sections)[number];

const sectionTitles: Readonly<Record<Section, Title>> = {
  operating: { id: 'Arus kas dari aktivitas operasi', en: 'Cash flows from operating activities' },
  investing: {
    id: 'Arus kas dari aktivitas investasi',
    en: 'Cash flows from investing activities',
  },
  financing: {
    id: 'Arus kas dari aktivitas pendanaan',
    en: 'Cash flows from financing activities',
  },
  none: { id: 'Arus kas yang belum digolongkan', en: 'Cash flows not classed yet' },
};

const netTitles: Readonly<Record<Section, Title>> = {
  operating: {
    id: 'Kas bersih dari aktivitas operasi',
    en: 'Net cash from operating activities',
  },
  investing: {
    id: 'Kas bersih dari aktivitas investasi',
    en: 'Net cash from investing activities',
  },
  financing: {
    id: 'Kas bersih dari aktivitas pendanaan',
    en: 'Net cash from financing activities',
  },
  none: { id: 'Kas bersih yang belum digolongkan', en: 'Net cash not classed yet' },
};

/** Where the flows of an account belong. */
export function sectionOf({ cashFlowClass }: ReportedAccount): Section {
  return cashFlowClass === null || cashFlowClass === 'cash' ? 'none' : cashFlowClass;
}

/** A line of the statement before it is one: what it gathers, and its amounts by column. */
interface Gathered {
  readonly code: string;
  readonly title: Title;
  readonly amounts: Money[];
  readonly accountIds: Set<string>;
}

/**
 * The operating section (or any other) by receipts and payments: the direct method. Accounts stand under
 * the titles that they have in the balance sheet and the income statement.
 */
export function directSection(
  chart: ReportedChart,
  flows: readonly CashFlow[],
  section: Section,
  columns: number,
): ReportRow[] {
  const ins = new Map<string, Gathered>();
  const outs = new Map<string, Gathered>();
  const byId = new Map(chart.accounts.map((account) => [account.id, account]));
  for (const flow of flows) {
    const account = byId.get(flow.accountId);
    if (!account || sectionOf(account) !== section) continue;
    gather(ins, 'in', { chart, account, column: flow.column, columns }, flow.inflow);
    gather(outs, 'out', { chart, account, column: flow.column, columns }, negate(flow.outflow));
  }
  const received = linesOf(chart, ins);
  const paid = linesOf(chart, outs);
  if (received.length + paid.length === 0 && section !== 'operating') return [];
  const code = section;
  return [
    { code, title: sectionTitles[section], kind: 'heading', level: 0, amounts: [] },
    ...(received.length > 0 ? [part(`${code}-in`, 'in'), ...received] : []),
    ...(paid.length > 0 ? [part(`${code}-out`, 'out'), ...paid] : []),
    net(section, [...received, ...paid], columns),
  ];
}

/** What a section comes to: receipts less payments. */
export function net(section: Section, rows: readonly ReportRow[], columns: number): ReportRow {
  return {
    code: `net-${section}`,
    title: netTitles[section],
    kind: 'sum',
    level: 1,
    amounts: totalsOfRows(rows, columns),
  };
}

/** The sums of rows, column by column. */
export function totalsOfRows(rows: readonly ReportRow[], columns: number): Money[] {
  return Array.from({ length: columns }, (_, i) => sum(rows.map((row) => row.amounts[i] ?? zero)));
}

function part(code: string, way: 'in' | 'out'): ReportRow {
  const title =
    way === 'in' ? { id: 'Penerimaan', en: 'Receipts' } : { id: 'Pengeluaran', en: 'Payments' };
  return { code, title, kind: 'heading', level: 1, amounts: [] };
}

interface Spot {
  readonly chart: ReportedChart;
  readonly account: ReportedAccount;
  readonly column: number;
  readonly columns: number;
}

function gather(into: Map<string, Gathered>, prefix: string, at: Spot, amount: Money): void {
  if (amount === zero) return;
  const { code, title } = placeOf(at.chart, at.account);
  const key = `${sectionOf(at.account)}-${prefix}:${code}`;
  const line = into.get(key) ?? {
    code: key,
    title,
    amounts: Array.from({ length: at.columns }, () => zero),
    accountIds: new Set<string>(),
  };
  line.amounts[at.column] = plus(line.amounts[at.column] ?? zero, amount);
  line.accountIds.add(at.account.id);
  into.set(key, line);
}

/** The row of the other statements in which an account stands; its own name where none has it. */
export function placeOf(
  { layouts }: ReportedChart,
  account: ReportedAccount,
): { readonly code: string; readonly title: Title } {
  const statement = isResultClass(account.sakClass) ? 'income-statement' : 'balance-sheet';
  const row = rowOf(layouts[statement], account);
  return row && row.kind !== 'blank' ? row : { code: account.code, title: named(account.name) };
}

/** Lines in the order of the chart. */
function linesOf(chart: ReportedChart, lines: ReadonlyMap<string, Gathered>): ReportRow[] {
  const order = new Map(chart.accounts.map((account, i) => [account.id, i]));
  const first = ({ accountIds }: Gathered) =>
    Math.min(...[...accountIds].map((id) => order.get(id) ?? 0));
  return [...lines.values()]
    .filter(({ amounts }) => amounts.some((amount) => amount !== zero))
    .toSorted((a, b) => first(a) - first(b))
    .map(({ code, title, amounts, accountIds }): ReportRow => {
      const ids = [...accountIds];
      return { code, title, kind: 'accounts', level: 2, amounts, accountIds: ids };
    });
}

/**
 * What stands under every cash-flow statement: what crossed units or offices, the change, and the cash before
 * and after it.
 */
export function cashRows(
  nets: readonly ReportRow[],
  crossed: readonly ReportRow[],
  { opening, brought, closing }: Record<'opening' | 'brought' | 'closing', readonly Money[]>,
): ReportRow[] {
  const columns = opening.length;
  const change = totalsOfRows([...nets, ...crossed], columns);
  const off = change.map((amount, i) =>
    minus(sum([opening[i]!, amount, brought[i]!]), closing[i]!),
  );
  if (off.some((amount) => amount !== zero))
    throw new Error('cash flows do not tie to cash: a line was lost between them');
  return [
    ...crossed,
    {
      code: 'change',
      title: { id: 'Kenaikan (penurunan) bersih kas', en: 'Net increase (decrease) in cash' },
      kind: 'sum',
      level: 0,
      amounts: change,
    },
    {
      code: 'opening-cash',
      title: { id: 'Kas dan setara kas awal', en: 'Cash and cash equivalents before' },
      kind: 'balance',
      level: 0,
      amounts: opening,
    },
    ...(brought.some((amount) => amount !== zero) ? [broughtRow(brought)] : []),
    {
      code: 'closing-cash',
      title: { id: 'Kas dan setara kas akhir', en: 'Cash and cash equivalents after' },
      kind: 'sum',
      level: 0,
      amounts: closing,
    },
  ];
}

/**
 * The row in which a unit or office receives and pays on account of others; nought over all of them together.
 * None where nothing crosses.
 */
export function crossingRows(apart: ApartBy, amounts: readonly Money[]): ReportRow[] {
  if (amounts.every((amount) => amount === zero)) return [];
  return [{ code: 'crossing', title: crossingTitles[apart], kind: 'balance', level: 1, amounts }];
}

/** Whether columns tell units or offices apart, or both. */
export type ApartBy = 'units' | 'offices' | 'both';

export function apartBy(columns: readonly { readonly scope: Scope }[]): ApartBy {
  const byUnit = columns.some(({ scope }) => scope.unitId !== undefined);
  const byOffice = columns.some(({ scope }) => scope.officeId !== undefined);
  return byUnit && byOffice ? 'both' : byOffice ? 'offices' : 'units';
}

const crossingTitles: Readonly<Record<ApartBy, Title>> = {
  units: { id: 'Antar unit', en: 'Between units' },
  offices: { id: 'Antar kantor', en: 'Between offices' },
  both: { id: 'Antar unit dan antar kantor', en: 'Between units and between offices' },
};

function broughtRow(amounts: readonly Money[]): ReportRow {
  const title = {
    id: 'Saldo awal yang dipindahkan ke buku ini',
    en: 'Opening balances brought into these books',
  };
  return { code: 'brought-cash', title, kind: 'balance', level: 0, amounts };
}

/** The heading of a section. */
export function sectionHead(section: Section): ReportRow {
  return { code: section, title: sectionTitles[section], kind: 'heading', level: 0, amounts: [] };
}
