import { day, yearStart } from '#base/day.ts';
import { auditPage } from '../audit-page.ts';
import { quickChoices, spanFilter } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const filter = spanFilter(url, today, yearStart);
  return {
    report: auditPage(await showReport(locals, url, 'audit-reversed', filter), url),
    quick: quickChoices(url, today, filter),
  };
};
