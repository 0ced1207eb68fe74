import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { layoutOf } from '../statements/layout.ts';

const statements = {
  'balance-sheet': layoutOf('mixed', 'balance-sheet').title,
  'income-statement': layoutOf('mixed', 'income-statement').title,
};

const paths: Readonly<Record<string, string>> = {
  'balance-sheet': 'posisi-keuangan',
  'income-statement': 'hasil-usaha',
};

/** The history of a layout of a statement: when it was adopted, and from when it holds. */
export const layoutRecord = defineRecordKind({
  path: 'tata-letak',
  kinds: ['layout'],
  title: { id: 'Tata letak laporan', en: 'Layout of a statement' },
  permission: 'books.read',
  fields: {
    statement: wordsField('Laporan', 'Statement', statements),
    fromOn: dayField('Berlaku mulai', 'Holds from'),
    standard: { title: { id: 'Tata letak baku', en: 'The standard layout' }, as: 'yes' },
    rows: textField('Banyaknya baris', 'Number of rows'),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db
        .selectFrom('layout_version')
        .select('statement')
        .where('org_id', '=', q.orgId)
        .where('id', '=', id),
    );
    if (!row) return null;
    const known = row.statement as keyof typeof statements;
    return { name: statements[known].id, path: `/laporan/tata-letak/${paths[known]!}` };
  },
});
