import { sql } from 'kysely';
import { defineSearchSource } from '#base/search/search-source.ts';
import type { SearchRow } from '#base/search/search-source.ts';

/** Entries that come again, by their name and amount. */
export const recurringSearch = defineSearchSource({
  kind: 'recurring',
  title: { id: 'Jurnal berulang', en: 'Recurring entries' },
  icon: 'history',
  permission: 'books.read',
  path: (id) => `/jurnal/berulang/${id}`,
  select: (where) => sql<SearchRow>`
    select r.id, r.name as title, '' as detail, array[coalesce(r.voucher ->> 'memo', '')] as texts,
      array[r.amount::text] as amounts, null::date as day, r.amount
    from recurring r where ${where}`,
  touched: (_orgId, deedIds) => sql`r.deed_id = any (${[...deedIds]}::uuid[])`,
});
