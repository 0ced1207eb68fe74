import { decimal, minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import type { ReportRow } from '#ledger/statements/define-report.ts';
import { explainRow } from '#ledger/statements/explain-row.view.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';
import { withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import type { ReportFilter } from './report-filter.ts';
import { officeOf, saidExplanation } from './said-explanation.ts';

/** A row as a page shows it. */
export interface ShownRow {
  readonly code: string;
  readonly title: string;
  readonly kind: ReportRow['kind'];
  readonly level: number;
  readonly amounts: readonly string[];
  /** The first amount less the second, where there are two columns of days. */
  readonly change: string | null;
  readonly accountId: string | null;
  /** Where its first figure opens. */
  readonly href: string | null;
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

/** Names of a question's fields in the address. */
const fields: Readonly<Record<string, string>> = {
  on: 'per',
  from: 'dari',
  to: 'sampai',
  compare: 'banding',
  office: 'kantor',
};

function fieldOf(field: string | undefined): string | null {
  return field === undefined ? null : (fields[field] ?? field);
}

function filterData(filter: ReportFilter, language: Language) {
  const { typed, compare, unit, office, refusals } = filter;
  const errors = Object.fromEntries(
    Object.entries(refusals).flatMap(([field, refusal]) =>
      refusal ? [[field, inWords(refusal, language).message]] : [],
    ),
  );
  return { filter: { ...typed, compare, unit, office, errors: errors as Record<string, string> } };
}

async function shownOf(running: RunningReport, url: URL, language: Language) {
  const { head, ask, q } = running;
  const rows: ShownRow[] = [];
  for await (const row of running.rows) {
    if (rows.length >= mostRows) break;
    rows.push(shownRow(row, url, language));
  }
  const asked = url.searchParams.get('jelas');
  const statement =
    head.code === 'balance-sheet' || head.code === 'income-statement' ? head.code : null;
  const wanted = { rowCode: asked ?? '', accountId: url.searchParams.get('akun') };
  const explanation =
    asked && statement ? await explainRow(q, ask, statement, wanted).catch(unlessAbsent) : null;
  return {
    org: head.org,
    period: head.period,
    columns: head.columns.map(({ key, title }) => ({ key, title: title[language] })),
    rows,
    difference: differenceOf(rows),
    narrowed: [head.unit, head.office].flatMap((place) => (place ? [place[language]] : [])),
    explained: explanation && {
      ...saidExplanation(explanation, head.period, url, language),
      close: withQuery(url, { jelas: null, akun: null }),
    },
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

function shownRow(row: ReportRow, url: URL, language: Language): ShownRow {
  const [first, second, more] = row.amounts;
  return {
    code: row.code,
    title: row.title[language],
    kind: row.kind,
    level: row.level,
    amounts: row.amounts.map(decimal),
    change:
      first !== undefined && second !== undefined && more === undefined
        ? decimal(minus(first, second))
        : null,
    accountId: row.accountId ?? null,
    href: hrefOf(row, url),
  };
}

/** A statement's row opens beside it; an account leads to its ledger. */
function hrefOf(row: ReportRow, url: URL): string | null {
  if (row.kind === 'heading') return null;
  if (row.accountId !== undefined) return `${officeOf(url)}/laporan/buku-besar/${row.accountId}`;
  return `${withQuery(url, { jelas: row.code, akun: null })}#jelas`;
}

/** By how much a balance sheet is off in any column; null for other reports. */
function differenceOf(rows: readonly ShownRow[]): string | null {
  const left = rows.find((row) => row.code === 'total-assets');
  const right = rows.find((row) => row.code === 'total-liabilities-and-equity');
  if (!left || !right) return null;
  const off = left.amounts.map((amount, i) => minus(senOf(amount), senOf(right.amounts[i]!)));
  return decimal(off.find((amount) => amount !== zero) ?? zero);
}

function senOf(amount: string): Money {
  return BigInt(amount.replace('.', '')) as Money;
}

/** Where the same question is answered as a file. */
export function filesOf(url: URL, code: string, question: Readonly<Record<string, unknown>>) {
  const asked = Object.entries(question).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
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
    columns: [] as { key: string; title: string }[],
    rows: [] as ShownRow[],
    difference: null,
    narrowed: [] as string[],
    explained: null,
    files: null,
    units: ask.chart.units,
    offices: ask.chart.offices,
  }));
}
