import { sql } from 'kysely';
import { defineSearchSource } from '#base/search/search-source.ts';
import type { SearchRow } from '#base/search/search-source.ts';

/** Fixed assets, by number, name, place, serial number and supplier. */
export const assetSearch = defineSearchSource({
  kind: 'asset',
  title: { id: 'Aset tetap', en: 'Fixed assets' },
  icon: 'store',
  permission: 'books.read',
  path: (id) => `/aset/${id}`,
  select: (where) => sql<SearchRow>`
    select r.id, r.name as title, concat_ws(' · ', r.number, nullif(r.place, '')) as detail,
      array[r.serial, r.supplier] as texts, '{}'::text[] as amounts, r.acquired_on as day,
      null::bigint as amount
    from asset r where ${where}`,
  touched: (orgId, deedIds) => sql`r.deed_id = any (${[...deedIds]}::uuid[]) or r.id in (
    select d.record_id from deed_record d where d.org_id = ${orgId}
      and d.deed_id = any (${[...deedIds]}::uuid[]) and d.kind = 'asset')`,
});
