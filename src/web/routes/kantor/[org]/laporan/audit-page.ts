import { queryPage, aroundPage } from '#web/address.ts';
import type { ShownReport } from './show-report.ts';

const most = 100;

/** One page of the rows that a list shows, with where it stands among them and the ways to its neighbours. */
export function auditPage(report: ShownReport, url: URL) {
  const total = report.rows.length;
  const last = Math.max(1, Math.ceil(total / most));
  const number = Math.min(queryPage(url), last);
  const before = (number - 1) * most;
  return {
    ...report,
    rows: report.rows.slice(before, before + most),
    page: {
      from: before + 1,
      to: Math.min(before + most, total),
      total,
      ...aroundPage(url, number, number < last),
    },
  };
}

/** A list of the auditor's as its page shows it. */
export type AuditPage = ReturnType<typeof auditPage>;
