import { dayTitle, spanTitle } from '#base/day-text.ts';
import { addDays, yearStart } from '#base/day.ts';
import { sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { notBooked } from './books-begin.ts';
import { plannedColumns } from './column-plan.ts';
import type { PlannedColumn } from './column-plan.ts';
import { defineReport } from './define-report.ts';
import type { AnyReportRow, ReportAsk, ReportColumn, ReportRow } from './define-report.ts';
import { equityParts } from './equity-parts.ts';
import type { EquityPart } from './equity-parts.ts';
import { equityChangeCodes, equityTold } from './equity-told.view.ts';
import type { EquityChangeCode, EquityTold } from './equity-told.view.ts';
import { reportQuestion, spanAsked } from './report-question.ts';

const rowTitles: Readonly<Record<EquityChangeCode, Title>> = {
  brought: {
    id: 'Saldo awal yang dipindahkan ke buku ini',
    en: 'Opening balances brought into these books',
  },
  'paid-in': { id: 'Setoran', en: 'Paid in' },
  'paid-out': { id: 'Pengembalian dan pembayaran', en: 'Paid back and paid out' },
  between: { id: 'Pemindahan antarpos ekuitas', en: 'Moved between parts of equity' },
  other: {
    id: 'Pembagian SHU dan perubahan lain tanpa kas',
    en: 'Sharing out and other changes without cash',
  },
  result: { id: 'SHU masa ini', en: 'Result of the span' },
  closed: { id: 'Penutupan buku tahun lalu', en: 'Closing of earlier years' },
};

const openingTitle: Title = { id: 'Saldo awal', en: 'Opening balance' };
const closingTitle: Title = { id: 'Saldo akhir', en: 'Closing balance' };
const total: Title = { id: 'Jumlah', en: 'Total' };
const totalEquity: Title = { id: 'Jumlah ekuitas', en: 'Total equity' };

/**
 * Laporan Perubahan Ekuitas (SAK EP): each part of the balance sheet's equity from its opening to its closing,
 * by cause.
 *
 * Over one span the parts stand side by side, as the standard has them. Spread over months, units or
 * offices those are the columns, and each part is a block of rows, the whole of equity the last.
 */
export const equityChanges = defineReport({
  code: 'equity-changes',
  title: { id: 'Laporan Perubahan Ekuitas', en: 'Statement of Changes in Equity' },
  input: reportQuestion,
  dated: false,
  spreads: true,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: (ask) =>
    ask.question.columns === undefined
      ? [...equityParts(ask.chart), { key: 'total', title: total }].map(
          ({ key, title }): ReportColumn => ({ key, title, ...reachingBack(ask) }),
        )
      : plannedColumns(ask, 'flow'),

  async *run(q, ask) {
    const parts = equityParts(ask.chart);
    const plan = plannedColumns(ask, 'flow');
    const told = await equityTold(q, ask, parts, plan);
    if (ask.question.columns !== undefined) {
      yield* partBlocks(parts, told);
      return;
    }
    const [own, beside] = plan.map((column, i) =>
      column.unbooked === 'wholly'
        ? unbookedRows(ask, column, told[i]!)
        : spanRows(column, told[i]!),
    );
    if (beside?.some((row) => row.amounts.some((amount) => amount !== zero && amount !== null)))
      yield* beside.map((row) => ({ ...row, code: `before:${row.code}` }));
    yield* own!;
  },
});

/** Parts stand side by side over the same spans, which are told below where they reach back before the books. */
function reachingBack(ask: ReportAsk): Pick<ReportColumn, 'unbooked'> {
  const reaches = plannedColumns(ask, 'flow').some(({ unbooked }) => unbooked !== undefined);
  return reaches ? { unbooked: 'partly' } : {};
}

/** A span before the books: what changed is not known; how it ended is, where opening balances are of its end. */
function unbookedRows(
  { chart }: ReportAsk,
  column: PlannedColumn,
  told: readonly EquityTold[],
): AnyReportRow[] {
  const { from, to } = column.span;
  const days = spanTitle(from, to);
  const missing = { id: `${days.id}: ${notBooked.id}`, en: `${days.en}: ${notBooked.en}` };
  const nothing = [...told.map(() => null), null];
  const closing = spanRows(column, told).at(-1)!;
  const isKnown = chart.begin.sheet !== null && chart.begin.sheet <= to;
  return [
    { code: 'unbooked', title: missing, kind: 'accounts', level: 1, amounts: nothing },
    isKnown ? closing : { ...closing, amounts: nothing },
  ];
}

/** One span: the parts are the columns. */
function spanRows({ span }: PlannedColumn, told: readonly EquityTold[]): ReportRow[] {
  const row = (code: string, title: Title, amounts: readonly Money[]): ReportRow => {
    return { code, title, kind: 'accounts', level: 1, amounts: [...amounts, sum(amounts)] };
  };
  const changes = equityChangeCodes.map((code) =>
    row(
      code,
      rowTitles[code],
      told.map((part) => part.changes[code]),
    ),
  );
  const opening = told.map((part) => part.opening);
  const closing = told.map((part) => part.closing);
  return [
    { ...row('opening', balanceTitle(addDays(span.from, -1)), opening), kind: 'sum' },
    ...changes.filter(says),
    { ...row('closing', balanceTitle(span.to), closing), kind: 'sum', level: 0 },
  ];
}

/** Spans, units or offices side by side: a block of rows for each part that says something, then for all. */
function partBlocks(
  parts: readonly EquityPart[],
  told: readonly (readonly EquityTold[])[],
): ReportRow[] {
  const blocks = parts.map(({ key, title }, at) =>
    block(
      key,
      title,
      told.map((column) => column[at]!),
    ),
  );
  return [...blocks.flat(), ...block('total', totalEquity, told.map(together), 0)];
}

function block(
  key: string,
  title: Title,
  columns: readonly EquityTold[],
  level: 0 | 1 = 1,
): ReportRow[] {
  const row = (code: string, rowTitle: Title, amountOf: (told: EquityTold) => Money): ReportRow => {
    const amounts = columns.map(amountOf);
    return { code: `${key}:${code}`, title: rowTitle, kind: 'accounts', level: 2, amounts };
  };
  const rows = [
    row('opening', openingTitle, (told) => told.opening),
    ...equityChangeCodes
      .map((code) => row(code, rowTitles[code], (told) => told.changes[code]))
      .filter(says),
    { ...row('closing', closingTitle, (told) => told.closing), kind: 'sum', level } as const,
  ];
  if (level === 1 && !rows.some(says)) return [];
  return [{ code: `part:${key}`, title, kind: 'heading', level: 0, amounts: [] }, ...rows];
}

/** All parts of one column as one. */
function together(parts: readonly EquityTold[]): EquityTold {
  const changes = Object.fromEntries(
    equityChangeCodes.map((code) => [code, sum(parts.map((part) => part.changes[code]))]),
  ) as Record<EquityChangeCode, Money>;
  const opening = sum(parts.map((part) => part.opening));
  return { opening, changes, closing: sum(parts.map((part) => part.closing)) };
}

function says(row: ReportRow): boolean {
  return row.amounts.some((amount) => amount !== zero);
}

function balanceTitle(on: string): Title {
  const said = dayTitle(on);
  return { id: `Saldo ${said.id}`, en: `Balance ${said.en}` };
}
