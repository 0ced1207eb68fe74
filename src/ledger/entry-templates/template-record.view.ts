import { dayField, defineRecordKind, textField } from '#base/audit/record-kind.ts';

/** The history of a template of entries. */
export const templateRecord = defineRecordKind({
  path: 'template-jurnal',
  kinds: ['entry-template'],
  title: { id: 'Template jurnal', en: 'Template of entries' },
  permission: 'books.read',
  fields: {
    name: textField('Nama', 'Name'),
    lines: textField('Jumlah baris', 'Lines'),
    endedOn: dayField('Berakhir', 'Ended'),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db
        .selectFrom('entry_template')
        .select('name')
        .where('org_id', '=', q.orgId)
        .where('id', '=', id),
    );
    return row ? { name: row.name, path: `/jurnal/template/${id}` } : null;
  },
});
