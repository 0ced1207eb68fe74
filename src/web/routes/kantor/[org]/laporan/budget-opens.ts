import { budgetSpans } from '#ledger/statements/budget-columns.ts';
import type { AnyReportRow, ReportAsk, ReportColumn } from '#ledger/statements/define-report.ts';
import { withQuery } from '#web/address.ts';

/** Actual figures beside a budget open in the statement over their own days; planned ones in the budget. */
export function budgetOpens(
  columns: readonly ReportColumn[],
  ask: ReportAsk,
  url: URL,
): ((row: AnyReportRow) => string | null)[] {
  const { asked, toDate, year } = budgetSpans(ask);
  const office = url.pathname.split('/').slice(0, 3).join('/');
  return columns.map(({ key, kind }) => (row) => {
    if (row.kind === 'heading' || kind === 'percent') return null;
    if (key.endsWith('udget')) return `${office}/laporan/rapb?per=${year.to}`;
    if (!key.endsWith('ctual')) return null;
    const { from, to } = key === 'actual' || !toDate ? asked : toDate;
    if (row.accountId !== undefined)
      return `${office}/laporan/buku-besar/${row.accountId}?${new URLSearchParams({ dari: from, sampai: to })}`;
    const span = { dari: from, sampai: to, banding: 'none' };
    return `${withQuery(url, { ...span, jelas: row.code, akun: null })}#jelas`;
  });
}
