import { sql } from 'kysely';
import { defineSearchSource } from '#base/search/search-source.ts';
import type { SearchRow } from '#base/search/search-source.ts';

/** Entries, by the number of their voucher, memo, document, amounts and day. */
export const entrySearch = defineSearchSource({
  kind: 'entry',
  title: { id: 'Jurnal', en: 'Entries' },
  icon: 'book-open',
  permission: 'books.read',
  path: (id) => `/jurnal/${id}`,
  select: (where) => sql<SearchRow>`
    select r.id, r.number as title, concat_ws(' · ', r.memo, nullif(r.document, '')) as detail,
      '{}'::text[] as texts, r.day, r.total as amount,
      array(select distinct abs(l.amount)::text from line l
        where l.org_id = r.org_id and l.entry_id = r.id limit 12) as amounts
    from entry r where ${where}`,
  touched: (_orgId, deedIds) => sql`r.deed_id = any (${[...deedIds]}::uuid[])`,
});
