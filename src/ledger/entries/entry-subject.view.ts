import { sql } from 'kysely';
import type { FileSubject } from '#base/files/file-subject.ts';

/** Documents behind a voucher. After its month is closed they are only added to. */
export const entrySubject: FileSubject = {
  kind: 'entry',
  title: { id: 'Jurnal', en: 'Entries' },
  permission: 'books.read',
  async faces(q, ids) {
    const rows = await q.many(
      sql<{ id: string; number: string; isClosed: boolean }>`
        select e.id, e.number, exists (select from period m where m.org_id = e.org_id
            and m.month = date_trunc('month', e.day)::date and m.status = 'closed') as "isClosed"
        from entry e where e.org_id = ${q.orgId} and e.id = any(${ids}::uuid[])`,
    );
    return new Map(
      rows.map(({ id, number, isClosed }) => [
        id,
        { name: number, path: `/jurnal/${id}`, isClosed },
      ]),
    );
  },
  words: sql`(select concat_ws(' · ', e.number, nullif(e.memo, '')) from entry e
    where e.org_id = a.org_id and e.id = a.subject_id)`,
};
