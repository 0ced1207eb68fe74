import { day, yearStart } from '#base/day.ts';
import { quickChoices, spanFilter } from '../report-filter.ts';
import { incomeComparisons } from '../comparisons.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const filter = spanFilter(url, today, yearStart, incomeComparisons);
  return {
    report: await showReport(locals, url, 'income-statement', filter),
    quick: quickChoices(url, today, filter),
  };
};
