import { sql } from 'kysely';
import { dayText } from '#base/day-text.ts';
import { daysBetween } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { nameHere } from '#base/person-name.view.ts';
import { named } from './define-report.ts';
import {
  audited,
  auditedColumns,
  auditedTables,
  daysText,
  defineAuditList,
} from './define-audit-list.ts';
import type { AuditedEntry } from './define-audit-list.ts';

interface Reversal extends AuditedEntry {
  readonly originalNumber: string;
  readonly originalDay: Day;
  readonly originalBy: string | null;
}

/** Entries that take another one back: which, how many days later, and who did either. */
export const auditReversed = defineAuditList({
  code: 'audit-reversed',
  title: { id: 'Jurnal yang Dibalik', en: 'Reversed Entries' },
  texts: [
    { key: 'original', title: { id: 'Membalik', en: 'Reverses' } },
    { key: 'after', title: { id: 'Sesudah', en: 'After' } },
    { key: 'originalBy', title: { id: 'Dibukukan oleh', en: 'Posted by' } },
  ],

  rows: (q, ask) => sql<Reversal>`
    select ${auditedColumns}, f.number as "originalNumber", f.day as "originalDay",
      ${nameHere(sql`f.org_id`, sql`fd.login_id`)} as "originalBy"
    from ${auditedTables} join entry f on f.org_id = e.org_id and f.id = e.reverses_id
      left join deed fd on fd.org_id = f.org_id and fd.id = f.deed_id
    where ${audited(q, ask)} order by e.day, e.number`,
  said: (row) => [
    {
      id: `${row.originalNumber}, ${dayText(row.originalDay, 'id')}`,
      en: `${row.originalNumber}, ${dayText(row.originalDay, 'en')}`,
    },
    daysText(daysBetween(row.originalDay, row.day)),
    named(row.originalBy ?? ''),
  ],
});
