import type { Deed } from '../act.ts';
import type { Reads } from '../db/reads.ts';
import { newId } from '../id.ts';
import { refuse } from '../refusal.ts';
import { countOn, knownFile, lockFiles, queueAttachment, queueFile } from './attachment.store.ts';
import type { Attachment } from './attachment.store.ts';
import { cleanName } from './clean-name.ts';
import { readTicket } from './file-ticket.ts';
import { fileUse, roomIn } from './file-use.view.ts';

/** More documents than these on one record are a folder, not a voucher's. */
export const mostOnRecord = 40;

/** What is to be hung on which record. */
export interface AttachWish extends Pick<
  Attachment,
  'subjectKind' | 'subjectId' | 'name' | 'note'
> {
  /** From `keepFile`. */
  readonly ticket: string;
}

/** What an act has to know of the documents there are before it adds one. */
export type AttachStanding = Awaited<ReturnType<typeof attachStanding>>;

/**
 * For an act's `reads`: the room that is taken, and whether this very file is here already. It holds other
 * uploads of the organisation until the transaction ends.
 *
 * @throws Refusal `file/ticket-unfit`
 */
export async function attachStanding(
  q: Reads,
  { ticket, ...subject }: Pick<AttachWish, 'ticket' | 'subjectKind' | 'subjectId'>,
) {
  const file = readTicket(q.keys, q.orgId, ticket);
  const locked = lockFiles(q);
  const [use, known, count] = await Promise.all([
    fileUse(q),
    knownFile(q, file.hash, subject),
    countOn(q, subject.subjectKind, subject.subjectId),
  ]);
  await locked;
  return { file, use, known, count };
}

/**
 * Hangs an uploaded file on a record, as part of an act. The same file on the same record stays the one
 * attachment that it is. The deed names the content's SHA-256, and so the chain of seals covers it.
 *
 * @returns the attachment's id
 * @throws Refusal `file/over-quota`, `file/too-many`
 */
export function attachTo(deed: Deed, wish: AttachWish, standing: AttachStanding): string {
  const { file, use, known, count } = standing;
  if (known?.attachmentId) return known.attachmentId;
  if (count >= mostOnRecord) refuse('file/too-many', { field: 'files', most: mostOnRecord });
  const id = newId();
  const fileId = known?.fileId ?? newId();
  if (known === null) {
    roomIn(use, file.bytes + file.thumbBytes);
    queueFile(deed, fileId, file);
  }
  const { subjectKind, subjectId, note } = wish;
  const name = cleanName(wish.name, file.media);
  queueAttachment(deed, { id, fileId, subjectKind, subjectId, name, note });
  deed.note({ attachmentId: id, subjectKind, subjectId, sha256: file.sha256 });
  // In the history of what it hangs on; a file's name may name a person.
  const personal = { attached: { before: '', after: name } };
  deed.record({ kind: subjectKind, id: subjectId, personal });
  return id;
}
