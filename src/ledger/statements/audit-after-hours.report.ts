import { sql } from 'kysely';
import { holidaysBetween } from '#base/calendar/holidays.ts';
import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { hoursOf } from '#base/org/working-hours.view.ts';
import type { Title } from '#base/words.ts';
import {
  audited,
  auditedColumns,
  auditedTables,
  defineAuditList,
  zoneOf,
} from './define-audit-list.ts';
import type { AuditedEntry } from './define-audit-list.ts';
import { spanOf } from './report-question.ts';

interface Odd extends AuditedEntry {
  readonly why: 'holiday' | 'day-off' | 'hour';
}

const whyTitles: Readonly<Record<Odd['why'], Title>> = {
  holiday: { id: 'hari libur nasional', en: 'national holiday' },
  'day-off': { id: 'bukan hari kerja', en: 'no working day' },
  hour: { id: 'di luar jam kerja', en: 'outside working hours' },
};

/** How long after its own day an entry's recording is still looked for among the holidays. */
const recordedWithin = 400;

/**
 * Entries that a person recorded outside the working hours of the settings, on a weekday off or on a national
 * holiday, by the clock of their office. What the house posts by itself at night is left out.
 */
export const auditAfterHours = defineAuditList({
  code: 'audit-after-hours',
  title: { id: 'Jurnal di Luar Jam Kerja', en: 'After-hours Entries' },
  texts: [{ key: 'why', title: { id: 'Sebab', en: 'Why' } }],

  async rows(q, ask) {
    const hours = await hoursOf(q);
    const { from, to } = spanOf(ask.period);
    const free: Day[] = holidaysBetween(addDays(from, -1), addDays(to, recordedWithin));
    const at = sql`(e.posted_at at time zone ${zoneOf()})`;
    return sql<Odd>`select * from (
        select ${auditedColumns}, case
            when ${at}::date = any (${free}::date[]) then 'holiday'
            when not extract(isodow from ${at})::int = any (${[...hours.days]}::int[]) then 'day-off'
            when ${at}::time < ${hours.from}::time or ${at}::time >= ${hours.until}::time then 'hour'
          end as why
        from ${auditedTables} where ${audited(q, ask)} and d.actor_kind <> 'job') w
      where w.why is not null order by w.day, w.number`;
  },
  said: (row) => [whyTitles[row.why]],
});
