import { dayTitle } from '#base/day-text.ts';
import { addDays, yearStart } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, negate, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { isResultClass } from '../accounts/account.ts';
import { defineReport } from './define-report.ts';
import type { ReportAsk, ReportColumn, ReportRow } from './define-report.ts';
import { equityCauses, equityMovements } from './equity-movements.view.ts';
import type { EquityCause } from './equity-movements.view.ts';
import { rowOf } from './place-account.ts';
import { comparedSpan, reportQuestion, spanAsked, spanOf } from './report-question.ts';
import { balanceColumn, movementOf } from './statement-figures.view.ts';
import { closingTotalsOf } from './totals.view.ts';
import type { Span } from './totals.view.ts';

/** One part of equity: a row of the balance sheet, or the SHU that no closing has moved yet. */
interface Part {
  readonly key: string;
  readonly title: Title;
  readonly accountIds: ReadonlySet<string>;
}

const result = {
  key: 'result',
  title: { id: 'SHU belum dibagi', en: 'Result not shared out' },
} as const;

const rowTitles: Readonly<Record<EquityCause | 'result' | 'closed', Title>> = {
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

/**
 * Laporan Perubahan Ekuitas (SAK EP): each part of the balance sheet's equity from its opening to its
 * closing, by cause. Opening and closing are the balance sheet's own; whatever lies between is named, and
 * a difference is a defect and not a row.
 */
export const equityChanges = defineReport({
  code: 'equity-changes',
  title: { id: 'Laporan Perubahan Ekuitas', en: 'Statement of Changes in Equity' },
  input: reportQuestion,
  dated: false,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: (ask) => [
    ...partsOf(ask).map(({ key, title }): ReportColumn => ({ key, title })),
    { key: 'total', title: { id: 'Jumlah', en: 'Total' } },
  ],

  async *run(q, ask) {
    const span = spanOf(ask.period);
    const beside = comparedSpan(ask.question, span);
    if (beside) {
      const earlier = await spanRows(q, ask, beside);
      const says = earlier.some((row) => row.amounts.some((amount) => amount !== zero));
      if (says) yield* earlier.map((row) => ({ ...row, code: `before:${row.code}` }));
    }
    yield* await spanRows(q, ask, span);
  },
});

/** The parts in which equity is told: the balance sheet's rows that hold equity accounts, then the SHU. */
function partsOf({ chart }: ReportAsk): Part[] {
  const layout = chart.layouts['balance-sheet'];
  const byRow = new Map<string, Set<string>>();
  for (const account of chart.accounts) {
    if (account.sakClass !== 'equity') continue;
    const code = rowOf(layout, account)?.code ?? account.code;
    const ids = byRow.get(code) ?? new Set<string>();
    byRow.set(code, ids.add(account.id));
  }
  const placed = layout.rows.flatMap((row): Part[] => {
    const accountIds = byRow.get(row.code);
    byRow.delete(row.code);
    return accountIds && row.kind !== 'blank'
      ? [{ key: row.code, title: row.title, accountIds }]
      : [];
  });
  const rest = [...byRow].map(([key, accountIds]): Part => {
    const title = { id: 'Ekuitas lain', en: 'Other equity' };
    return { key, title, accountIds };
  });
  const results = chart.accounts.filter(({ sakClass }) => isResultClass(sakClass));
  return [...placed, ...rest, { ...result, accountIds: new Set(results.map(({ id }) => id)) }];
}

async function spanRows(q: Reads, ask: ReportAsk, span: Span): Promise<ReportRow[]> {
  const parts = partsOf(ask);
  const before = addDays(span.from, -1);
  const [opened, closed, moves, years] = await Promise.all([
    balanceColumn(q, before, ask.scope),
    balanceColumn(q, span.to, ask.scope),
    equityMovements(q, span, ask.scope),
    closingsBetween(q, ask, before, span),
  ]);
  const held = (balances: ReadonlyMap<string, Money>) =>
    parts.map(({ accountIds }) =>
      negate(sum([...accountIds].map((id) => balances.get(id) ?? zero))),
    );
  const [opening, closing] = [held(opened.balances), held(closed.balances)];
  const causes = equityCauses.map((cause): ReportRow => {
    const own = moves.filter((move) => move.cause === cause);
    const amounts = parts.map((part) =>
      part.key === result.key
        ? zero
        : sum(own.filter((m) => part.accountIds.has(m.accountId)).map(({ amount }) => amount)),
    );
    return rowAt(cause, rowTitles[cause], amounts);
  });
  const earlier = rowAt('closed', rowTitles.closed, held(years));
  const known = (at: number) =>
    sum([opening[at]!, earlier.amounts[at]!, ...causes.map((row) => row.amounts[at]!)]);
  // What is left over is the result's own movement; a part of equity has nothing left over.
  const left = parts.map((_, at) => minus(closing[at]!, known(at)));
  const off = left.some((amount, at) => amount !== zero && parts[at]!.key !== result.key);
  if (off) throw new Error('changes in equity do not tie to the balance sheet');
  const rows = [rowAt('result', rowTitles.result, left), ...causes, earlier];
  return [
    { ...rowAt('opening', openTitle(before), opening), kind: 'sum', level: 1 },
    ...rows.filter((row) => row.amounts.some((amount) => amount !== zero)),
    { ...rowAt('closing', openTitle(span.to), closing), kind: 'sum', level: 0 },
  ];
}

function rowAt(code: string, title: Title, parts: readonly Money[]): ReportRow {
  return { code, title, kind: 'accounts', level: 1, amounts: [...parts, sum(parts)] };
}

function openTitle(on: string): Title {
  const said = dayTitle(on);
  return { id: `Saldo ${said.id}`, en: `Balance ${said.en}` };
}

/**
 * Closing entries that the opening sheet leaves out and the closing sheet counts: each leaves out those of
 * its own year, so that a closed year still shows its SHU.
 */
async function closingsBetween(
  q: Reads,
  ask: ReportAsk,
  before: Span['from'],
  span: Span,
): Promise<ReadonlyMap<string, Money>> {
  const from = yearStart(before);
  const to = addDays(yearStart(span.to), -1);
  if (from > to) return new Map();
  const totals = await closingTotalsOf(q, { from, to }, ask.scope);
  return new Map([...totals].map(([id, closing]) => [id, movementOf(closing)]));
}
