import { zero } from '#base/money.ts';
import type { AnyReportRow, ReportColumn } from './define-report.ts';

/**
 * Takes the figures out of columns whose days lie before the books began: what is not known is missing, never
 * nought. A row that spoke in such columns alone (opening balances in the year before) goes with them.
 */
export async function* maskUnbooked(
  rows: AsyncIterable<AnyReportRow>,
  columns: readonly ReportColumn[],
): AsyncGenerator<AnyReportRow> {
  const isMissing = columns.map(({ unbooked }) => unbooked === 'wholly');
  if (!isMissing.includes(true)) {
    yield* rows;
    return;
  }
  for await (const row of rows) {
    const amounts = row.amounts.map((cell, i) => (isMissing[i] ? null : cell));
    const spoke = row.amounts.some((cell) => cell !== null && cell !== zero);
    const speaks = amounts.some((cell) => cell !== null && cell !== zero);
    if (speaks || !spoke || row.kind === 'sum') yield { ...row, amounts };
  }
}
