import { day, yearStart } from '#base/day.ts';
import { usualDays } from '#ledger/statements/audit-back-dated.report.ts';
import { queryText } from '#web/address.ts';
import { auditPage } from '../audit-page.ts';
import { quickChoices, spanFilter } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const filter = spanFilter(url, today, yearStart);
  const days = queryText(url, 'hari', 4) || String(usualDays);
  const asked = { ...filter, question: { ...filter.question, days } };
  return {
    report: auditPage(await showReport(locals, url, 'audit-back-dated', asked), url),
    quick: quickChoices(url, today, filter),
    days,
  };
};
