import { day, monthStart } from '#base/day.ts';
import { quickChoices, spanFilter } from '../report-filter.ts';
import { filesOf, showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const filter = spanFilter(url, today, monthStart);
  const report = await showReport(locals, url, 'trial-balance', filter);
  return {
    report: { ...report, files: report.files && filesOf(url, 'general-ledger', filter.question) },
    quick: quickChoices(url, today, filter),
  };
};
