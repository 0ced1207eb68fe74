import { addDays } from '#base/day.ts';
import { plannedColumns } from '#ledger/statements/column-plan.ts';
import type { AnyReportRow, ReportAsk, ReportColumn } from '#ledger/statements/define-report.ts';
import { spanOf } from '#ledger/statements/report-question.ts';
import type { Span } from '#ledger/statements/totals.view.ts';
import { reportPaths } from './report-pages.words.ts';
import { officeOf } from './said-explanation.ts';

/** What equity holds opens in the balance sheet, the result in the income statement. */
export function equityOpens(
  columns: readonly ReportColumn[],
  ask: ReportAsk,
  url: URL,
): ((row: AnyReportRow) => string | null)[] {
  const by = ask.question.columns === 'units' ? 'unit' : 'kantor';
  if (ask.question.columns !== undefined)
    return plannedColumns(ask, 'span').map(({ span, place }) => (row) => {
      const [part = '', told] = row.code.split(':');
      const where = { ...placesIn(url), ...(place ? { [by]: place } : {}) };
      return row.kind === 'heading' || told === undefined
        ? null
        : equityHref(url, { part, told, span, where });
    });
  const span = spanOf(ask.period);
  return columns.map(({ key }) => (row) => {
    const { code: told } = row;
    if (told.startsWith('before:')) return null;
    return equityHref(url, { part: key, told, span, where: placesIn(url) });
  });
}

interface EquityFigure {
  readonly part: string;
  /** Opening, closing, or why it changed. */
  readonly told: string;
  readonly span: Span;
  /** The unit and office that it is of. */
  readonly where: Readonly<Record<string, string>>;
}

function equityHref(url: URL, { part, told, span, where }: EquityFigure): string {
  const base = `${officeOf(url)}/laporan/`;
  if (part === 'result') {
    const days = new URLSearchParams({ ...where, dari: span.from, sampai: span.to });
    return `${base}${reportPaths['income-statement']}?${days}`;
  }
  const per = told === 'opening' ? addDays(span.from, -1) : span.to;
  const jelas = part === 'total' ? 'total-equity' : part;
  const sheet = new URLSearchParams({ ...where, per, jelas });
  return `${base}${reportPaths['balance-sheet']}?${sheet}#jelas`;
}

/** The unit and office that the address asks for. */
function placesIn(url: URL): Record<string, string> {
  const asked = ['unit', 'kantor'].map((name) => [name, url.searchParams.get(name) ?? ''] as const);
  return Object.fromEntries(asked.filter(([, value]) => value !== ''));
}
