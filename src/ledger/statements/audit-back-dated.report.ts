import { sql } from 'kysely';
import { instantText } from '#base/instant-text.ts';
import type { Title } from '#base/words.ts';
import { defineReport, named } from './define-report.ts';
import {
  amountColumn,
  audited,
  auditedColumns,
  auditedRow,
  auditedRows,
  auditedTables,
  auditQuestion,
  auditSpan,
  daysText,
  recordedColumns,
  zoneOf,
} from './audit-rows.ts';
import type { AuditedEntry, AuditQuestion } from './audit-rows.ts';

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
export const auditBackDated = defineReport({
  code: 'audit-back-dated',
  title: { id: 'Jurnal Bertanggal Mundur', en: 'Back-dated Entries' },
  input: auditQuestion,
  dated: true,
  period: auditSpan,
  columns: () => [amountColumn],
  texts: [
    { key: 'late', title: { id: 'Terlambat', en: 'Late' } },
    { key: 'closed', title: { id: 'Bulan pernah ditutup', en: 'Month had been closed' } },
    ...recordedColumns,
  ],

  async *run(q, ask) {
    const { days = usualDays } = ask.question as AuditQuestion;
    const rows = await auditedRows(
      q,
      sql<Late>`select * from (
          select ${auditedColumns}, (e.posted_at at time zone ${zoneOf()})::date - e.day as late,
            (select min(c.at) from period_event c where c.org_id = e.org_id
              and c.month = date_trunc('month', e.day)::date and c.status = 'closed' and c.at < e.posted_at) as "closedAt"
          from ${auditedTables} where ${audited(q, ask)} and e.kind <> 'closing') w
        where w.late > ${days} or w."closedAt" is not null order by w.day, w.number`,
    );
    for (const row of rows) yield auditedRow(row, [daysText(row.late), closedText(row)]);
  },
});

function closedText({ closedAt, zone }: Late): Title {
  if (closedAt === null) return named('');
  return { id: instantText(closedAt, zone, 'id'), en: instantText(closedAt, zone, 'en') };
}
