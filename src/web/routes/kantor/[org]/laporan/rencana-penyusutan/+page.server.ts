import { addMonths, day, monthEnd, monthStart } from '#base/day.ts';
import { spanFilter } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

/** The months to come: a year of them unless the address asks for others. */
export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const asked = new URL(url);
  if (!asked.searchParams.get('sampai'))
    asked.searchParams.set('sampai', monthEnd(addMonths(monthStart(today), 11)));
  if (!asked.searchParams.get('dari')) asked.searchParams.set('dari', monthStart(today));
  const filter = spanFilter(asked, today, monthStart);
  return { report: await showReport(locals, url, 'asset-schedule', filter) };
};
