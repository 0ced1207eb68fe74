import { sql } from 'kysely';
import { instantText } from '#base/instant-text.ts';
import type { Title } from '#base/words.ts';
import { named } from './define-report.ts';
import {
  audited,
  auditedColumns,
  auditedTables,
  daysText,
  defineAuditList,
  zoneOf,
} from './define-audit-list.ts';
import type { AuditedEntry } from './define-audit-list.ts';

/** Entries recorded later than this many days after their own day are listed, unless asked otherwise. */
export const usualDays = 3;

interface Late extends AuditedEntry {
  readonly late: number;
  readonly closedAt: Date | null;
}

/**
 * Entries recorded more than some days after the day they are dated (three unless `days` says otherwise), and
 * all that went into a month which had been closed before, however soon.
 */
export const auditBackDated = defineAuditList({
  code: 'audit-back-dated',
  title: { id: 'Jurnal Bertanggal Mundur', en: 'Back-dated Entries' },
  texts: [
    { key: 'late', title: { id: 'Terlambat', en: 'Late' } },
    { key: 'closed', title: { id: 'Bulan pernah ditutup', en: 'Month had been closed' } },
  ],

  rows: (q, ask) => sql<Late>`select * from (
      select ${auditedColumns}, (e.posted_at at time zone ${zoneOf()})::date - e.day as late,
        (select min(c.at) from period_event c where c.org_id = e.org_id
          and c.month = date_trunc('month', e.day)::date and c.status = 'closed' and c.at < e.posted_at) as "closedAt"
      from ${auditedTables} where ${audited(q, ask)} and e.kind <> 'closing') w
    where w.late > ${ask.question.days ?? usualDays} or w."closedAt" is not null order by w.day, w.number`,
  said: (row) => [daysText(row.late), closedText(row)],
});

function closedText({ closedAt, zone }: Late): Title {
  if (closedAt === null) return named('');
  return { id: instantText(closedAt, zone, 'id'), en: instantText(closedAt, zone, 'en') };
}
