import { day } from '#base/day.ts';
import { quickChoices, spanFilter } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const filter = spanFilter(url, today, null);
  return {
    report: await showReport(locals, url, 'trial-balance', filter),
    quick: quickChoices(url, today, filter),
  };
};
