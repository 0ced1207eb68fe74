import { decimal, minus } from '#base/money.ts';
import type { Signers } from '#base/people/signers.view.ts';
import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { unplacedIn } from '#ledger/layouts/layout-desk.view.ts';
import { plannedColumns } from '#ledger/statements/column-plan.ts';
import { cellDecimal } from '#ledger/statements/define-report.ts';
import type { AnyReportRow, ReportAsk, ReportColumn } from '#ledger/statements/define-report.ts';
import { explainFlow } from '#ledger/statements/explain-flow.view.ts';
import { explainRow } from '#ledger/statements/explain-row.view.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { spanOf } from '#ledger/statements/report-question.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';
import { withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import { differenceOf, noteHref, senOf } from './row-facts.ts';
import { fieldOf, filterData } from './shown-filter.ts';
import { budgetOpens } from './budget-opens.ts';
import { equityOpens } from './equity-opens.ts';
import type { ReportFilter } from './report-filter.ts';
import { reportPaths } from './report-pages.words.ts';
import { officeOf, saidExplanation, saidFlow } from './said-explanation.ts';

/** A row as a page shows it. */
export interface ShownRow {
  readonly code: string;
  readonly title: string;
  readonly kind: AnyReportRow['kind'];
  readonly level: number;
  /** Decimal strings; null where there is no figure. */
  readonly amounts: readonly (string | null)[];
  /** The first amount less the second, where there are two columns of days. */
  readonly change: string | null;
  readonly accountId: string | null;
  /** The note that explains it, and where it stands. */
  readonly note: string | null;
  readonly noteHref: string | null;
  readonly alert: string | null;
  readonly day: string | null;
  readonly entryId: string | null;
  /** What stands in the columns of words. */
  readonly texts: readonly string[];
  /** Where each of its figures opens. */
  readonly hrefs: readonly (string | null)[];
}

/** A column as a page shows it. */
export interface ShownColumn {
  readonly key: string;
  readonly title: string;
  readonly isPercent: boolean;
  /** What stands where there is no figure. */
  readonly missing: string;
}

/** What every report page gets. */
export type ShownReport = Awaited<ReturnType<typeof showReport>>;

const mostRows = 1_000;

/**
 * Runs a report for a page; with `jelas` in the address one figure of a statement is opened too.
 * A question that is refused leaves the filter as it was typed, with the sentence at its field.
 */
export async function showReport(locals: App.Locals, url: URL, code: string, filter: ReportFilter) {
  const at = { ground: locals.app, actor: locals.actor };
  const report = reportOf(code);
  const base = {
    code,
    title: report.title[locals.language],
    ...filterData(filter, locals.language),
  };
  const faulty = Object.values(filter.refusals).find((refusal) => refusal !== undefined);
  try {
    if (faulty) throw faulty;
    const shown = await runReport(at, report, filter.question, (running) =>
      shownOf(running, url, locals.language),
    );
    return { ...base, ...shown, fault: null };
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'forbidden') throw error;
    const { message, field } = inWords(error, locals.language);
    return { ...base, ...(await places(locals)), fault: { message, field: fieldOf(field) } };
  }
}

async function shownOf(running: RunningReport, url: URL, language: Language) {
  const { head, ask, q } = running;
  const rows: ShownRow[] = [];
  const year = spanOf(ask.period).to.slice(0, 4);
  const opens = opensOf(head, ask, url);
  for await (const row of running.rows) {
    if (rows.length >= mostRows) break;
    rows.push(shownRow(row, { url, language, columns: head.columns, opens, year }));
  }
  // Before the books there is no figure to open.
  const asked = head.columns[0]?.unbooked === 'wholly' ? null : url.searchParams.get('jelas');
  const statement =
    head.code === 'balance-sheet' || head.code === 'income-statement' ? head.code : null;
  const wanted = { rowCode: asked ?? '', accountId: url.searchParams.get('akun') };
  const explanation =
    asked && statement ? await explainRow(q, ask, statement, wanted).catch(unlessAbsent) : null;
  const flow =
    asked && flowReports.has(head.code)
      ? await explainFlow(q, ask, reportOf(head.code), asked).catch(unlessAbsent)
      : null;
  return {
    org: head.org,
    period: head.period,
    columns: head.columns.map(({ key, title, kind, missing }) => ({
      key,
      title: title[language],
      isPercent: kind === 'percent',
      missing: missing?.[language] ?? '',
    })),
    texts: head.texts.map(({ title }) => title[language]),
    spread: ask.question.columns ?? null,
    rows,
    isCut: rows.length === mostRows,
    difference: differenceOf(rows),
    remarks: head.remarks.map((said) => said[language]),
    narrowed: [head.unit, head.office].flatMap((place) => (place ? [place[language]] : [])),
    explained: explanation && {
      ...saidExplanation(explanation, head.period, url, language),
      close: withQuery(url, { jelas: null, akun: null }),
    },
    flow: flow && saidFlow(flow, url, language),
    signers: await running.signers(),
    layoutPath: statement && `${officeOf(url)}/laporan/tata-letak/${reportPaths[statement]}`,
    layoutAsked: ask.question.layout ?? null,
    unplaced: statement ? unplacedIn(ask.chart, statement).length : 0,
    files: filesOf(url, head.code, ask.question),
    units: ask.chart.units,
    offices: ask.chart.offices,
  };
}

/** A figure that is not there is not explained; anything else is thrown on. */
function unlessAbsent(error: unknown): null {
  if (error instanceof Refusal && error.kind === 'absent') return null;
  throw error;
}

/** Reports whose rows are opened by the cash that flowed. */
const flowReports = new Set(['cash-flow-direct', 'cash-flow-indirect']);

interface Showing {
  readonly url: URL;
  readonly language: Language;
  readonly columns: readonly ReportColumn[];
  readonly opens: readonly Opening[];
  /** The last year told. */
  readonly year: string;
}

function shownRow(row: AnyReportRow, { url, language, columns, opens, year }: Showing): ShownRow {
  const amounts = row.amounts.map((cell, i) => cellDecimal(columns[i], cell));
  const [first, second] = amounts;
  const isPlain = columns.length === 2;
  return {
    code: row.code,
    title: row.title[language],
    kind: row.kind,
    level: row.level,
    amounts,
    change: isPlain && first && second ? decimal(minus(senOf(first), senOf(second))) : null,
    accountId: row.accountId ?? null,
    note: row.note ?? null,
    noteHref: row.note === undefined ? null : noteHref(row, url, year),
    alert: row.alert?.[language] ?? null,
    day: row.day ?? null,
    entryId: row.entryId ?? null,
    texts: (row.texts ?? []).map((one) => one[language]),
    hrefs: row.amounts.map((_, i) =>
      opens[i] ? opens[i](row) : i === 0 ? hrefOf(row, url) : null,
    ),
  };
}

/** Leads from a figure of one column to where it opens. */
type Opening = (row: AnyReportRow) => string | null;

/** Figures of a statement's columns open in the same statement over that column's days and place alone. */
function opensOf(head: RunningReport['head'], ask: ReportAsk, url: URL): Opening[] {
  if (head.code === 'equity-changes') return equityOpens(head.columns, ask, url);
  if (head.code === 'budget') return head.columns.map(() => () => null);
  if (head.code === 'budget-realisation') return budgetOpens(head.columns, ask, url);
  if (head.code.startsWith('asset-') || head.code === 'run-offs')
    return head.columns.map(() => assetOpens(head.code, url));
  const kind = head.code === 'balance-sheet' ? 'day' : 'span';
  if (
    !flowReports.has(head.code) &&
    head.code !== 'balance-sheet' &&
    head.code !== 'income-statement'
  )
    return [];
  if (ask.question.columns === 'budget') return budgetOpens(head.columns, ask, url);
  return plannedColumns(ask, kind).map(({ span, place }, i) => (row) => {
    if (i === 0 && ask.question.columns === undefined) return hrefOf(row, url);
    const days = kind === 'day' ? { per: span.to } : { dari: span.from, sampai: span.to };
    const by = ask.question.columns === 'units' ? 'unit' : 'kantor';
    const asked = { ...days, ...(place ? { [by]: place } : {}), banding: 'none' };
    return `${withQuery(url, { ...asked, jelas: row.code, akun: null })}#jelas`;
  });
}

/** A plan's figures open its page, an asset's the list by its number; those of classes and totals open nothing. */
function assetOpens(code: string, url: URL): Opening {
  if (code === 'run-offs')
    return (row) =>
      row.kind === 'accounts' ? `${officeOf(url)}/jurnal/alokasi/${row.code}` : null;
  const isOfAssets = code === 'asset-list' || code === 'asset-fiscal';
  return (row) =>
    isOfAssets && row.kind === 'accounts'
      ? `${officeOf(url)}/aset?${new URLSearchParams({ q: row.code })}`
      : null;
}

/** A statement's row opens beside it; an account leads to its ledger. */
function hrefOf(row: AnyReportRow, url: URL): string | null {
  if (row.kind === 'heading') return null;
  if (row.accountId !== undefined) return `${officeOf(url)}/laporan/buku-besar/${row.accountId}`;
  return `${withQuery(url, { jelas: row.code, akun: null })}#jelas`;
}

/** Where the same question is answered as a file. */
export function filesOf(url: URL, code: string, question: Readonly<Record<string, unknown>>) {
  const asked = Object.entries(question).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number'
      ? [[name, String(value)] as [string, string]]
      : [],
  );
  const query = new URLSearchParams(asked).toString();
  const base = `${officeOf(url)}/laporan/unduh/${code}`;
  const of = (form: string) => `${base}.${form}${query === '' ? '' : `?${query}`}`;
  return { pdf: of('pdf'), csv: of('csv'), xlsx: of('xlsx'), json: of('json') };
}

/** An empty report with its units and offices, so that a refused question can be put right. */
async function places(locals: App.Locals) {
  const at = { ground: locals.app, actor: locals.actor };
  return runReport(at, reportOf('trial-balance'), {}, async ({ ask, head }) => ({
    org: head.org,
    period: head.period,
    columns: [] as ShownColumn[],
    texts: [] as string[],
    isCut: false,
    spread: null,
    flow: null,
    signers: {} as Signers,
    rows: [] as ShownRow[],
    difference: null,
    remarks: [] as string[],
    narrowed: [] as string[],
    layoutPath: null,
    layoutAsked: null,
    unplaced: 0,
    explained: null,
    files: null,
    units: ask.chart.units,
    offices: ask.chart.offices,
  }));
}
