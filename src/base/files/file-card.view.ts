import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Reads } from '../db/reads.ts';
import { isAllowed } from '../db/standing.ts';
import type { Actor, Ground } from '../ground.ts';
import { isId } from '../id.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import type { FileSubjects, SubjectFace } from './file-subject.ts';
import type { KeptFile } from './file-ticket.ts';

/** One document as pages show it. */
export interface FileFace {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly media: KeptFile['media'];
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
  readonly addedAt: Date;
  /** Who hung it there; null: the house itself. */
  readonly by: string | null;
}

/** A document with the record that it hangs on, and where its content lies. */
export interface FileCard extends FileFace {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly subject: SubjectFace;
  /** Hexadecimal, of the plain content. */
  readonly sha256: string;
  readonly hash: Buffer;
  readonly thumbHash: Buffer | null;
}

const faceColumns = sql`a.id, a.name, a.note, f.media, f.bytes::float8 as bytes, f.width, f.height, f.pages,
  a.added_at as "addedAt", l.name as by`;

/** Attachments "a" that hang, with their files and who brought them. */
export function attachmentsWhere<Row>(
  columns: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): RawBuilder<Row> {
  return sql<Row>`select ${faceColumns}${columns} from attachment a
    join stored_file f on f.org_id = a.org_id and f.id = a.file_id
    join deed d on d.org_id = a.org_id and d.id = a.deed_id
    left join login l on l.id = d.login_id
    where ${where} and a.detached_at is null`;
}

/** The documents of one record, the oldest first: as they lie behind the voucher. */
export async function filesOn(
  ground: Ground,
  actor: Actor,
  subjects: FileSubjects,
  record: { readonly kind: string; readonly id: string },
): Promise<FileFace[]> {
  const { kind, id } = record;
  const { permission } = subjects.get(kind) ?? absent('record/absent');
  return read(ground, actor, permission, (q) =>
    q.many(
      // At most `mostOnRecord`.
      attachmentsWhere<FileFace>(
        sql``,
        sql`a.org_id = ${q.orgId} and a.subject_kind = ${kind} and a.subject_id = ${id}::uuid`,
      ),
    ),
  ).then((found) => found.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

/**
 * One document, for whoever may see what it hangs on; to others it is not there.
 * @throws Refusal `file/absent`
 */
export async function fileCard(
  ground: Ground,
  actor: Actor,
  subjects: FileSubjects,
  id: string,
): Promise<FileCard> {
  if (!isId(id)) absent('file/absent');
  return read(ground, actor, null, async (q, standing) => {
    const row = await q.one(
      attachmentsWhere<Omit<FileCard, 'subject'>>(
        sql`, a.subject_kind as "subjectKind", a.subject_id as "subjectId", f.hash,
          encode(f.sha256, 'hex') as sha256, f.thumb_hash as "thumbHash"`,
        sql`a.org_id = ${q.orgId} and a.id = ${id}::uuid`,
      ),
      () => absent('file/absent'),
    );
    const kind = subjects.get(row.subjectKind) ?? absent('file/absent');
    if (!isAllowed(ground, actor, await standing, kind.permission)) absent('file/absent');
    const subject = (await kind.faces(q, [row.subjectId])).get(row.subjectId);
    return { ...row, subject: subject ?? absent('file/absent') };
  });
}

/** What a stored file is. */
export async function mediaOf(q: Reads, fileId: string): Promise<KeptFile['media']> {
  const { media } = await q.one(
    sql<{ media: KeptFile['media'] }>`select f.media from stored_file f
      where f.org_id = ${q.orgId} and f.id = ${fileId}::uuid`,
    () => absent('file/absent'),
  );
  return media;
}
