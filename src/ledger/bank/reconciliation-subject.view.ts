import { sql } from 'kysely';
import type { FileSubject } from '#base/files/file-subject.ts';

/** The bank's own paper behind a reconciliation; a closed one is only added to. */
export const reconciliationSubject: FileSubject = {
  kind: 'reconciliation',
  title: { id: 'Rekonsiliasi bank', en: 'Bank reconciliations' },
  permission: 'books.read',
  async faces(q, ids) {
    const rows = await q.many(
      sql<{ id: string; accountId: string; name: string; isClosed: boolean }>`
        select r.id, r.bank_account_id as "accountId", b.bank || ' ' || to_char(r.day, 'DD/MM/YYYY') as name,
          r.reopened_deed_id is null as "isClosed"
        from bank_reconciliation r
        join bank_account b on b.org_id = r.org_id and b.id = r.bank_account_id
        where r.org_id = ${q.orgId} and r.id = any(${ids}::uuid[])`,
    );
    return new Map(
      rows.map(({ id, accountId, name, isClosed }) => [
        id,
        { name, path: `/bank/${accountId}/rekonsiliasi/${id}`, isClosed },
      ]),
    );
  },
  words: sql`(select b.bank || ' ' || to_char(r.day, 'DD/MM/YYYY') from bank_reconciliation r
    join bank_account b on b.org_id = r.org_id and b.id = r.bank_account_id
    where r.org_id = a.org_id and r.id = a.subject_id)`,
};
