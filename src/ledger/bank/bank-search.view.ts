import { sql } from 'kysely';
import { defineSearchSource } from '#base/search/search-source.ts';
import type { SearchRow } from '#base/search/search-source.ts';

/**
 * Bank accounts, by bank, branch and the account of the chart. The number of an account is longer than what
 * the index takes, like a phone's; its last four digits are not.
 */
export const bankSearch = defineSearchSource({
  kind: 'bank',
  title: { id: 'Rekening bank', en: 'Bank accounts' },
  icon: 'landmark',
  permission: 'books.read',
  path: (id) => `/bank/${id}`,
  select: (where) => sql<SearchRow>`
    select r.id, concat_ws(' ', r.bank, nullif(r.branch, '')) as title, '…' || right(r.number, 4) as detail,
      array(select a.code || ' ' || a.name from account a
        where a.org_id = r.org_id and a.id = r.account_id) as texts,
      '{}'::text[] as amounts, null::date as day, null::bigint as amount
    from bank_account r where ${where}`,
  touched: (orgId, deedIds) => sql`r.deed_id = any (${[...deedIds]}::uuid[]) or r.id in (
    select d.record_id from deed_record d where d.org_id = ${orgId}
      and d.deed_id = any (${[...deedIds]}::uuid[]) and d.kind = 'bank')`,
});
