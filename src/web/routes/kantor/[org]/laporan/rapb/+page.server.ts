import { day } from '#base/day.ts';
import { queryText } from '#web/address.ts';
import { dayFilter, quickChoices } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const plain = dayFilter(url, today);
  const version = queryText(url, 'versi', 4);
  const { compare: _none, columns: _columns, ...asked } = plain.question;
  const filter = {
    ...plain,
    question: { ...asked, ...(version === '' ? {} : { version }) },
  };
  return {
    report: await showReport(locals, url, 'budget', filter),
    quick: quickChoices(url, today, filter),
    version,
  };
};
