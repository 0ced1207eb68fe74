import { sql } from 'kysely';
import { defineNotice } from '#base/notices/notice-kind.ts';
import type { DueNotice } from '#base/notices/notice-kind.ts';

/** A day of a recurring entry that could not be posted, or that waits for somebody's yes. */
export const recurringOpen = defineNotice({
  kind: 'recurring.open',
  title: { id: 'Jurnal berulang menunggu', en: 'A recurring entry waits' },
  text: { id: 'Jurnal berulang {day}: {dueStatus}', en: 'Recurring entry of {day}: {dueStatus}' },
  icon: 'history',
  needs: 'recurring.change',
  isTask: true,
  due: ({ orgId }) => sql<DueNotice>`
    select 'recurring:' || d.recurring_id || ':' || d.due_on as cause,
      '/jurnal/berulang/' || d.recurring_id as path,
      jsonb_build_object('day', d.due_on, 'dueStatus', d.status) as facts,
      null::uuid as "to", null::uuid as except
    from recurring_due d where d.org_id = ${orgId} and d.status in ('waiting', 'failed')
    order by d.due_on limit 200`,
});
