import { sql } from 'kysely';
import type { Deed } from '../act.ts';
import type { Reads } from '../db/reads.ts';
import { absent } from '../refusal.ts';
import type { KeptFile } from './file-ticket.ts';

/** An attachment as acts see it. */
export interface Attachment {
  readonly id: string;
  readonly fileId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly name: string;
  readonly note: string;
}

const columns = sql`a.id, a.file_id as "fileId", a.subject_kind as "subjectKind", a.subject_id as "subjectId",
  a.name, a.note`;

/**
 * Lets one act at a time change an organisation's documents: the room they take is added up without others
 * adding to it meanwhile.
 */
export async function lockFiles({ many, orgId }: Reads): Promise<void> {
  await many(filesLocked(orgId));
}

/** The statement of the same, for a job's own transaction. */
export function filesLocked(orgId: string): { text: string; values: unknown[] } {
  return {
    text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))',
    values: [`${orgId}:files`],
  };
}

/** An attachment that hangs, locked. @throws Refusal `file/absent` */
export function lockAttachment(q: Reads, id: string): Promise<Attachment> {
  return q.one(
    sql<Attachment>`select ${columns} from attachment a
      where a.org_id = ${q.orgId} and a.id = ${id} and a.detached_at is null for update`,
    () => absent('file/absent'),
  );
}

/** The file of that hash that is here already, and whether it hangs on that record. */
export async function knownFile(
  q: Reads,
  hash: string,
  subject: Pick<Attachment, 'subjectKind' | 'subjectId'>,
): Promise<{ fileId: string; attachmentId: string | null } | null> {
  const found = await q.maybe(
    sql<{ fileId: string; attachmentId: string | null }>`
      select f.id as "fileId", (select a.id from attachment a where a.org_id = f.org_id and a.file_id = f.id
        and a.subject_kind = ${subject.subjectKind} and a.subject_id = ${subject.subjectId}::uuid
        and a.detached_at is null) as "attachmentId"
      from stored_file f where f.org_id = ${q.orgId} and f.hash = decode(${hash}, 'hex')`,
  );
  return found ?? null;
}

/** How many documents hang on a record. */
export async function countOn(q: Reads, kind: string, id: string): Promise<number> {
  const found = await q.maybe(
    sql<{ count: number }>`select count(*)::integer as count from attachment a
      where a.org_id = ${q.orgId} and a.subject_kind = ${kind} and a.subject_id = ${id}::uuid
        and a.detached_at is null`,
  );
  return found?.count ?? 0;
}

/** Queues the row of a file that was not here yet. */
export function queueFile(deed: Deed, id: string, file: KeptFile): void {
  deed.write(sql`
    insert into stored_file (org_id, id, hash, sha256, media, bytes, width, height, pages, thumb_hash, thumb_bytes,
      stored_at, deed_id)
    values (${deed.orgId}, ${id}, decode(${file.hash}, 'hex'), decode(${file.sha256}, 'hex'), ${file.media},
      ${file.bytes}, ${file.width}, ${file.height}, ${file.pages}, decode(${file.thumbHash}::text, 'hex'),
      ${file.thumbBytes}, ${deed.at}, ${deed.id})`);
}

/** Queues that a file hangs on a record. */
export function queueAttachment(deed: Deed, own: Attachment): void {
  deed.write(sql`
    insert into attachment (org_id, id, file_id, subject_kind, subject_id, name, note, added_at, deed_id)
    values (${deed.orgId}, ${own.id}, ${own.fileId}, ${own.subjectKind}, ${own.subjectId}, ${own.name},
      ${own.note}, ${deed.at}, ${deed.id})`);
}

/** Queues another name and note. */
export function queueWording(deed: Deed, own: Pick<Attachment, 'id' | 'name' | 'note'>): void {
  deed.write(sql`
    update attachment set name = ${own.name}, note = ${own.note}
    where org_id = ${deed.orgId} and id = ${own.id}`);
}

/** Queues that it hangs no more. */
export function queueDetachment(deed: Deed, id: string): void {
  deed.write(sql`
    update attachment set detached_at = ${deed.at}, detached_deed_id = ${deed.id}
    where org_id = ${deed.orgId} and id = ${id}`);
}
