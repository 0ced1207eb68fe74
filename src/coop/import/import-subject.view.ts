import { sql } from 'kysely';
import type { FileSubject } from '#base/files/file-subject.ts';

/** Papers behind an import: the signed lists that the old books ended with. */
export const importSubject: FileSubject = {
  kind: 'import',
  title: { id: 'Impor', en: 'Imports' },
  permission: 'books.read',
  async faces(q, ids) {
    const rows = await q.many(
      sql<{ id: string; name: string }>`
        select i.id, coalesce(i.files ->> 0, '') || ' ' || to_char(i.day, 'DD/MM/YYYY') as name
        from sheet_import i where i.org_id = ${q.orgId} and i.id = any(${ids}::uuid[])`,
    );
    return new Map(
      rows.map(({ id, name }) => [
        id,
        { name: name.trim(), path: `/impor/${id}`, isClosed: false },
      ]),
    );
  },
  words: sql`(select concat_ws(' ', (select string_agg(f, ', ') from jsonb_array_elements_text(i.files) f),
      to_char(i.day, 'DD/MM/YYYY'))
    from sheet_import i where i.org_id = a.org_id and i.id = a.subject_id)`,
};
