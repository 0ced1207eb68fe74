import { absent } from '#base/refusal.ts';
import { assetFiscal } from './asset-fiscal.report.ts';
import { assetListReport } from './asset-list.report.ts';
import { assetMovements } from './asset-movements.report.ts';
import { assetSchedule } from './asset-schedule.report.ts';
import { auditAfterHours } from './audit-after-hours.report.ts';
import { auditBackDated } from './audit-back-dated.report.ts';
import { auditRepeated } from './audit-repeated.report.ts';
import { auditReversed } from './audit-reversed.report.ts';
import { balanceSheet } from './balance-sheet.report.ts';
import { budgetRealisation } from './budget-realisation.report.ts';
import { budgetReport } from './budget.report.ts';
import { cashBook } from './cash-book.report.ts';
import { cashFlowDirect } from './cash-flow-direct.report.ts';
import { cashFlowIndirect } from './cash-flow-indirect.report.ts';
import type { Report } from './define-report.ts';
import { equityChanges } from './equity-changes.report.ts';
import { generalLedger } from './general-ledger.report.ts';
import { incomeStatement } from './income-statement.report.ts';
import { runOffsReport } from './run-offs.report.ts';
import { trialBalance } from './trial-balance.report.ts';

/** Every report of the ledger, in the order of the list. */
export const ledgerReports: readonly Report[] = [
  balanceSheet,
  incomeStatement,
  budgetRealisation,
  budgetReport,
  equityChanges,
  cashFlowDirect,
  cashFlowIndirect,
  trialBalance,
  generalLedger,
  cashBook,
  assetListReport,
  assetMovements,
  assetSchedule,
  assetFiscal,
  auditReversed,
  auditBackDated,
  auditAfterHours,
  auditRepeated,
  runOffsReport,
];

/** Every report by its code, so that a refusal names it in the reader's words. */
export const reportsByCode: ReadonlyMap<string, Report> = new Map(
  ledgerReports.map((report) => [report.code, report]),
);

/** A report by its code; refuses `report/absent`. */
export function reportOf(code: string): Report {
  return reportsByCode.get(code) ?? absent('report/absent', { report: code });
}
