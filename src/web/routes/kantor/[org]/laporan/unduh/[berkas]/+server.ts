import { absent } from '#base/refusal.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { reportForms } from '#ledger/statements/report-files.ts';
import type { ReportForm } from '#ledger/statements/report-files.ts';
import { mustAskOnce } from '#web/download-question.ts';
import { answerReport } from '../../answer-report.ts';
import { printReport } from '../../print-report.ts';
import type { RequestHandler } from './$types';

/** A report as a file: `balance-sheet.csv?on=2026-10-31`; the question is the report's own. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  mustAskOnce(url);
  const [code = '', form = ''] = params.berkas.split('.');
  if (form === 'pdf') return printReport(locals, reportOf(code), url, request);
  if (!Object.hasOwn(reportForms, form))
    absent('report/absent', { report: params.berkas.slice(0, 60) });
  const { bahasa: _language, ...question } = Object.fromEntries(url.searchParams);
  return answerReport(locals, reportOf(code), question, form as ReportForm);
};
