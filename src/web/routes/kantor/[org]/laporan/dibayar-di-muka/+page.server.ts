import { day } from '#base/day.ts';
import { dayFilter, quickChoices } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const filter = dayFilter(url, today);
  return {
    report: await showReport(locals, url, 'run-offs', filter),
    quick: quickChoices(url, today, filter),
  };
};
