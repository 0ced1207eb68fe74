import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { isAllowed } from '../db/standing.ts';
import type { Standing } from '../db/standing.ts';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { attachmentsWhere } from './file-card.view.ts';
import type { FileFace } from './file-card.view.ts';
import type { FileSubjects, SubjectFace } from './file-subject.ts';

/** By what the list of documents is sorted. */
export const fileSorts = ['newest', 'oldest', 'name', 'largest'] as const;
export type FileSort = (typeof fileSorts)[number];

/** What the list is narrowed to; everything that is set must hold. */
export interface FileFilter {
  /** Name, note, or the number or words of the record. */
  readonly text?: string | undefined;
  /** The kind of record. */
  readonly kind?: string | undefined;
  readonly media?: 'picture' | 'paper' | undefined;
  readonly sort?: FileSort | undefined;
  /** How many a page; fifty unless it says otherwise, two hundred at most. */
  readonly limit?: number | undefined;
}

/** One document of the list. */
export interface ListedFile extends FileFace {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subject: SubjectFace | null;
}

/** A page of documents. */
export interface FileList {
  readonly files: readonly ListedFile[];
  /** How many the filter finds, and what they weigh. */
  readonly count: number;
  readonly bytes: number;
  readonly hasMore: boolean;
}

/** More documents than these are no longer a list for a person. */
export const mostFilesInList = 20_000;

/**
 * Documents on records that the seat may see, page by page.
 *
 * @param skip how many the pages before held
 */
export function fileList(
  ground: Ground,
  actor: Actor,
  subjects: FileSubjects,
  { filter, skip }: { readonly filter: FileFilter; readonly skip: number },
): Promise<FileList> {
  return read(ground, actor, null, async (q, standing) => {
    const kinds = openKinds(ground, actor, subjects, await standing);
    const where = conditionOf(q, kinds, filter);
    const limit = Math.min(filter.limit ?? 50, mostFilesInList);
    const [rows, sums] = await Promise.all([
      q.many(
        sql<Omit<ListedFile, 'subject'>>`${attachmentsWhere(
          sql`, a.subject_kind as "subjectKind", a.subject_id as "subjectId"`,
          where,
        )} order by ${orders[filter.sort ?? 'newest']} limit ${limit + 1} offset ${skip}`,
      ),
      q.maybe(
        sql<{ count: number; bytes: number }>`
          select count(*)::integer as count, coalesce(sum(f.bytes), 0)::float8 as bytes
          from attachment a join stored_file f on f.org_id = a.org_id and f.id = a.file_id
          where ${where} and a.detached_at is null`,
      ),
    ]);
    const files = await withSubjects(q, kinds, rows.slice(0, limit));
    return {
      files,
      count: sums?.count ?? 0,
      bytes: sums?.bytes ?? 0,
      hasMore: rows.length > limit,
    };
  });
}

const orders: Readonly<Record<FileSort, RawBuilder<unknown>>> = {
  newest: sql`a.id desc`,
  oldest: sql`a.id`,
  name: sql`lower(a.name), a.id`,
  largest: sql`f.bytes desc, a.id`,
};

/** The kinds of record that the seat may see. */
function openKinds(
  ground: Ground,
  actor: Actor,
  subjects: FileSubjects,
  standing: Standing,
): FileSubjects {
  const open = [...subjects].filter(([, { permission }]) =>
    isAllowed(ground, actor, standing, permission),
  );
  return new Map(open);
}

function conditionOf(q: Reads, kinds: FileSubjects, filter: FileFilter): RawBuilder<unknown> {
  const names = [...kinds.keys()].filter((kind) => !filter.kind || kind === filter.kind);
  const parts = [sql`a.org_id = ${q.orgId}`, sql`a.subject_kind = any(${names}::text[])`];
  if (filter.media) {
    const media = filter.media === 'picture' ? 'image/webp' : 'application/pdf';
    parts.push(sql`f.media = ${media}`);
  }
  for (const word of (filter.text ?? '').split(/\s+/).filter(Boolean).slice(0, 8)) {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    const ofRecords = names.map(
      (kind) => sql`(a.subject_kind = ${kind} and ${kinds.get(kind)!.words} ilike ${like})`,
    );
    const any = [sql`a.name ilike ${like}`, sql`a.note ilike ${like}`, ...ofRecords];
    parts.push(sql`(${sql.join(any, sql` or `)})`);
  }
  return sql.join(parts, sql` and `);
}

async function withSubjects(
  q: Reads,
  kinds: FileSubjects,
  rows: readonly Omit<ListedFile, 'subject'>[],
): Promise<ListedFile[]> {
  const faces = new Map<string, SubjectFace>();
  for (const [kind, subject] of kinds) {
    const ids = rows.filter((row) => row.subjectKind === kind).map((row) => row.subjectId);
    if (ids.length === 0) continue;
    for (const [id, face] of await subject.faces(q, [...new Set(ids)])) faces.set(id, face);
  }
  return rows.map((row) => ({ ...row, subject: faces.get(row.subjectId) ?? null }));
}
