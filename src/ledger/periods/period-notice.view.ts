import { sql } from 'kysely';
import { monthStart } from '#base/day.ts';
import { defineNotice } from '#base/notices/notice-kind.ts';
import type { DueNotice } from '#base/notices/notice-kind.ts';

/** A month that is over, holds entries and is not closed; told from its fifth day after on. */
export const monthToClose = defineNotice({
  kind: 'period.open',
  title: { id: 'Ada bulan yang belum ditutup', en: 'A month is not closed yet' },
  text: { id: 'Tutup bulan {month}', en: 'Close {month}' },
  icon: 'calendar-check',
  needs: 'period.close',
  isTask: true,
  due: ({ orgId, today }) => sql<DueNotice>`
    select 'month:' || m.month as cause, '/periode' as path,
      jsonb_build_object('month', m.month) as facts, null::uuid as "to", null::uuid as except
    from (select distinct g.month from gl_month g where g.org_id = ${orgId}
      and g.month < ${monthStart(today)}::date and g.month + interval '1 month 4 days' <= ${today}::date) m
    where not exists (select from period p where p.org_id = ${orgId} and p.status = 'closed'
      and p.month >= m.month)
    order by m.month limit 12`,
});
