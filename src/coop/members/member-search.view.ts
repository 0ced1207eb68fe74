import { sql } from 'kysely';
import { defineSearchSource } from '#base/search/search-source.ts';
import type { SearchRow } from '#base/search/search-source.ts';
import { numbersSought } from './seal-person.ts';

/** Members, by name, number and stall, and by NIK or phone through their hashes. */
export const memberSearch = defineSearchSource({
  kind: 'member',
  title: { id: 'Anggota', en: 'Members' },
  icon: 'user',
  permission: 'member.read',
  path: (id) => `/anggota/${id}`,
  select: (where) => sql<SearchRow>`
    select r.id, r.name as title, concat_ws(' · ', r.number, nullif(r.stall, '')) as detail,
      '{}'::text[] as texts, '{}'::text[] as amounts, null::date as day, null::bigint as amount
    from member r where ${where}`,
  touched: (orgId, deedIds) => sql`r.deed_id = any (${[...deedIds]}::uuid[]) or r.id in (
    select d.record_id from deed_record d where d.org_id = ${orgId}
      and d.deed_id = any (${[...deedIds]}::uuid[]) and d.kind = 'member')`,
  byNumber(keys, orgId, typed) {
    const sought = numbersSought(keys, orgId, typed);
    if (sought.length === 0) return null;
    return sql.join(
      sought.map(({ column, hash }) => sql`${sql.ref(`r.${column}`)} = ${hash}`),
      sql` or `,
    );
  },
});
