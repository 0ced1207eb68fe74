import { sql } from 'kysely';
import { defineSearchSource } from '#base/search/search-source.ts';
import type { SearchRow } from '#base/search/search-source.ts';

/** Accounts of the chart, by code and name. */
export const accountSearch = defineSearchSource({
  kind: 'account',
  title: { id: 'Akun', en: 'Accounts' },
  icon: 'notebook-pen',
  permission: 'books.read',
  path: (id) => `/laporan/buku-besar/${id}`,
  select: (where) => sql<SearchRow>`
    select r.id, r.code || ' ' || r.name as title, '' as detail,
      '{}'::text[] as texts, '{}'::text[] as amounts, null::date as day, null::bigint as amount
    from account r where ${where}`,
  // Templates, imports and pairs bring accounts too: a chart is short, so what is no posting reads it whole.
  touched: (orgId, deedIds) => sql`exists (select from deed d where d.org_id = ${orgId}
    and d.id = any (${[...deedIds]}::uuid[]) and d.act not like 'entry.%')`,
});
