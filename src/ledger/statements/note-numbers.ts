import { yearEnd, yearStart } from '#base/day.ts';
import { zero } from '#base/money.ts';
import type { ReportAsk, ReportRow } from './define-report.ts';
import type { StatementRow } from './lay-statement.ts';

/** Under which number of the notes each statement's rows are explained. */
export const noteSections = { 'balance-sheet': '4', 'income-statement': '5' } as const;

/** Rows of accounts that say something, each with the number of its note (`4.2`). */
export function numberedRows(
  rows: readonly StatementRow[],
  section: string,
): { readonly row: StatementRow; readonly number: string }[] {
  return rows
    .filter(({ kind, amounts }) => kind === 'accounts' && amounts.some((one) => one !== zero))
    .map((row, i) => ({ row, number: `${section}.${i + 1}` }));
}

/**
 * Writes the numbers of the notes to a statement's rows, where the statement is the one that they explain.
 */
export function withNoteNumbers(
  ask: ReportAsk,
  statement: keyof typeof noteSections,
  rows: readonly StatementRow[],
): readonly ReportRow[] {
  if (!isNoted(statement, ask)) return rows;
  const numbers = new Map(
    numberedRows(rows, noteSections[statement]).map(({ row, number }) => [row.code, number]),
  );
  return rows.map((row): ReportRow => {
    const note = numbers.get(row.code);
    return note === undefined ? row : { ...row, note };
  });
}

/** Whether the notes explain a report: a whole year beside the year before, of the whole cooperative. */
export function isNoted(code: string, { question, period, scope }: ReportAsk): boolean {
  const isWhole = scope.unitId === undefined && scope.officeId === undefined;
  const isYear =
    'on' in period
      ? period.on === yearEnd(period.on)
      : period.from === yearStart(period.to) && period.to === yearEnd(period.to);
  const isPlain = question.compare === undefined && question.columns === undefined;
  return Object.hasOwn(noteSections, code) && isWhole && isYear && isPlain;
}
