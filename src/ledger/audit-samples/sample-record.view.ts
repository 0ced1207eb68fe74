import { defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { methodTitles, subjectTitles } from './sample-titles.ts';

/** The history of a sample. */
export const sampleRecord = defineRecordKind({
  path: 'sampel-audit',
  kinds: ['audit-sample'],
  title: { id: 'Sampel audit', en: 'Audit sample' },
  permission: 'audit-sample.read',
  fields: {
    name: textField('Nama', 'Name'),
    about: wordsField('Isi', 'Of what', subjectTitles),
    method: wordsField('Cara', 'Method', methodTitles),
    seed: textField('Benih', 'Seed'),
    size: textField('Jumlah butir', 'Items'),
    population: { title: { id: 'Jumlah populasi', en: 'Population' }, as: 'money' },
    isClosed: { title: { id: 'Ditutup', en: 'Closed' }, as: 'yes' },
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db
        .selectFrom('audit_sample')
        .select('name')
        .where('org_id', '=', q.orgId)
        .where('id', '=', id),
    );
    return row ? { name: row.name, path: `/pemeriksaan/${id}` } : null;
  },
});
