import { sql } from 'kysely';
import { dayText } from '#base/day-text.ts';
import { daysBetween } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { named, defineReport } from './define-report.ts';
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
} from './audit-rows.ts';
import type { AuditedEntry } from './audit-rows.ts';

interface Reversal extends AuditedEntry {
  readonly originalNumber: string;
  readonly originalDay: Day;
  readonly originalBy: string | null;
}

/** Entries that take another one back: which, how many days later, and who did either. */
export const auditReversed = defineReport({
  code: 'audit-reversed',
  title: { id: 'Jurnal yang Dibalik', en: 'Reversed Entries' },
  input: auditQuestion,
  dated: true,
  period: auditSpan,
  columns: () => [amountColumn],
  texts: [
    { key: 'original', title: { id: 'Membalik', en: 'Reverses' } },
    { key: 'after', title: { id: 'Sesudah', en: 'After' } },
    { key: 'originalBy', title: { id: 'Dibukukan oleh', en: 'Posted by' } },
    ...recordedColumns,
  ],

  async *run(q, ask) {
    const rows = await auditedRows(
      q,
      sql<Reversal>`select ${auditedColumns}, f.number as "originalNumber", f.day as "originalDay",
          (select coalesce((select m.name from mandate m where m.org_id = e.org_id and m.login_id = w.id
            and m.name <> '' order by m.from_on desc, m.id limit 1), w.name)
            from deed fd join login w on w.id = fd.login_id
            where fd.org_id = f.org_id and fd.id = f.deed_id) as "originalBy"
        from ${auditedTables} join entry f on f.org_id = e.org_id and f.id = e.reverses_id
        where ${audited(q, ask)} order by e.day, e.number`,
    );
    for (const row of rows)
      yield auditedRow(row, [
        {
          id: `${row.originalNumber}, ${dayText(row.originalDay, 'id')}`,
          en: `${row.originalNumber}, ${dayText(row.originalDay, 'en')}`,
        },
        daysText(daysBetween(row.originalDay, row.day)),
        named(row.originalBy ?? ''),
      ]);
  },
});
