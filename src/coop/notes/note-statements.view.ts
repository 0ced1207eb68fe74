import { day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { signersOn } from '#base/people/signers.view.ts';
import { balanceSheet } from '#ledger/statements/balance-sheet.report.ts';
import { cashFlowDirect } from '#ledger/statements/cash-flow-direct.report.ts';
import { cellDecimal } from '#ledger/statements/define-report.ts';
import type { Report } from '#ledger/statements/define-report.ts';
import { equityChanges } from '#ledger/statements/equity-changes.report.ts';
import { incomeStatement } from '#ledger/statements/income-statement.report.ts';
import { maskUnbooked } from '#ledger/statements/mask-unbooked.ts';
import { periodText } from '#ledger/statements/report-files.ts';
import { reportedChart } from '#ledger/statements/reported-chart.view.ts';
import type { NoteStatement, Notes } from './notes.ts';
import { askYear, liveNotes } from './notes.view.ts';

/** The whole set of a year: its notes, the four statements that they explain, and who signs them. */
export type WholeSet = Notes & Required<Pick<Notes, 'statements' | 'signers'>>;

/** The whole set of a year from the books as they are now. */
export async function wholeSet(q: Reads, year: number): Promise<WholeSet> {
  const [notes, statements, signers] = await Promise.all([
    liveNotes(q, year),
    statementsOfYear(q, year),
    signersOn(q, day(`${year}-12-31`)),
  ]);
  return { ...notes, statements, signers };
}

const statementsInSet: readonly Report[] = [
  balanceSheet,
  incomeStatement,
  equityChanges,
  cashFlowDirect,
];

/** The statements of a year beside the year before, from the books as they are now. */
export async function statementsOfYear(q: Reads, year: number): Promise<NoteStatement[]> {
  const ask = askYear(await reportedChart(q), year);
  return Promise.all(
    statementsInSet.map(async (report): Promise<NoteStatement> => {
      const asked = ask(report);
      const columns = report.columns(asked);
      const rows = await Array.fromAsync(maskUnbooked(report.run(q, asked), columns));
      const days = (language: 'id' | 'en') => periodText(asked.period, language);
      return {
        ...{ code: report.code, title: report.title, days: { id: days('id'), en: days('en') } },
        columns: columns.map(({ title, missing }) => ({ title, ...(missing ? { missing } : {}) })),
        rows: rows.map(({ kind, title, level, note, amounts }) => ({
          ...{ kind, title, level, ...(note === undefined ? {} : { note }) },
          amounts: amounts.map((cell, i) => cellDecimal(columns[i], cell)),
        })),
      };
    }),
  );
}
