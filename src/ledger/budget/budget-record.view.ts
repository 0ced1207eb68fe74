import { sql } from 'kysely';
import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { budgetStatusTitles } from './budget-titles.ts';

/** The history of a budget: who wrote in it, and who decided. */
export const budgetRecord = defineRecordKind({
  path: 'anggaran',
  kinds: ['budget'],
  title: { id: 'Anggaran', en: 'Budget' },
  permission: 'books.read',
  fields: {
    year: textField('Tahun buku', 'Book year'),
    version: textField('Versi', 'Version'),
    status: wordsField('Status', 'Status', budgetStatusTitles),
    fromMonth: { title: { id: 'Berlaku mulai', en: 'Holds from' }, as: 'month' },
    reason: textField('Alasan', 'Reason'),
    rows: textField('Baris yang diubah', 'Rows changed'),
    result: { title: { id: 'Rencana SHU', en: 'Planned result' }, as: 'money' },
    decidedOn: dayField('Diputuskan', 'Decided on'),
    decision: textField('Keputusan rapat', 'Decision of the meeting'),
  },
  face: async (q, id) => {
    const row = await q.maybe(
      sql<{ year: number; version: number }>`select year, version from budget
        where org_id = ${q.orgId} and id = ${id}`,
    );
    return row ? { name: `RAPB ${row.year} (${row.version})`, path: `/anggaran/${id}` } : null;
  },
});
