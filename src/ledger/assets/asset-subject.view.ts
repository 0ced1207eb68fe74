import { sql } from 'kysely';
import type { FileSubject } from '#base/files/file-subject.ts';

/** Photographs and papers of a fixed asset. */
export const assetSubject: FileSubject = {
  kind: 'asset',
  title: { id: 'Aset tetap', en: 'Fixed assets' },
  permission: 'books.read',
  async faces(q, ids) {
    const rows = await q.many(
      sql<{ id: string; number: string; name: string }>`
        select s.id, s.number, s.name from asset s
        where s.org_id = ${q.orgId} and s.id = any(${ids}::uuid[])`,
    );
    return new Map(
      rows.map(({ id, number, name }) => [
        id,
        { name: `${number} ${name}`, path: `/aset/${id}`, isClosed: false },
      ]),
    );
  },
  words: sql`(select s.number || ' ' || s.name from asset s
    where s.org_id = a.org_id and s.id = a.subject_id)`,
};
