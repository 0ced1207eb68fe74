import { day, yearStart } from '#base/day.ts';
import { workingHours } from '#base/org/working-hours.view.ts';
import { may } from '#web/may.ts';
import { weekdayHeads } from '#web/ui/day-text.ts';
import { auditPage } from '../audit-page.ts';
import { quickChoices, spanFilter } from '../report-filter.ts';
import { showReport } from '../show-report.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const filter = spanFilter(url, today, yearStart);
  const hours = may(locals, 'settings.read') ? await workingHours(app, actor) : null;
  return {
    report: auditPage(await showReport(locals, url, 'audit-after-hours', filter), url),
    quick: quickChoices(url, today, filter),
    hours: hours && {
      ...hours,
      days: hours.days.map((number) => weekdayHeads(language)[number - 1]?.long).join(', '),
    },
    mayChange: may(locals, 'settings.change'),
  };
};
