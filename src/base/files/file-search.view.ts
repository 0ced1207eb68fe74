import { sql } from 'kysely';
import { defineSearchSource } from '../search/search-source.ts';
import type { SearchRow, SearchSource } from '../search/search-source.ts';
import type { FileSubject } from './file-subject.ts';

/**
 * Documents that hang, by name, note and the record they hang on, for whoever may see that record. Every
 * deed that hangs, describes or detaches one is in the history of its record.
 *
 * Throws where the kinds ask for different permissions: a group of found records has one.
 */
export function fileSearch(subjects: readonly FileSubject[]): SearchSource {
  const [permission, ...others] = new Set(subjects.map((subject) => subject.permission));
  if (permission === undefined || others.length > 0)
    throw new Error('documents of one search need one permission');
  const words = sql.join(
    subjects.map((subject) => sql`when ${subject.kind} then ${subject.words}`),
    sql` `,
  );
  const kinds = subjects.map(({ kind }) => kind);
  return defineSearchSource({
    kind: 'document',
    title: { id: 'Dokumen', en: 'Documents' },
    icon: 'paperclip',
    permission,
    path: (id) => `/dokumen/${id}`,
    select: (where) => sql<SearchRow>`
      select r.id, r.name as title,
        concat_ws(' · ', nullif(r.note, ''), case a.subject_kind ${words} end) as detail,
        '{}'::text[] as texts, '{}'::text[] as amounts, null::date as day, null::bigint as amount
      from attachment r cross join lateral (select r.org_id, r.subject_kind, r.subject_id) a
      where r.detached_at is null and r.subject_kind = any (${kinds}::text[]) and ${where}`,
    touched: (orgId, deedIds) => sql`r.id in (
      select a.id from deed_record d join attachment a on a.org_id = d.org_id
        and a.subject_kind = d.kind and a.subject_id = d.record_id and a.detached_at is null
      where d.org_id = ${orgId} and d.deed_id = any (${[...deedIds]}::uuid[]))`,
  });
}
