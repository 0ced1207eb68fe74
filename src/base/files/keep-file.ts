import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import type { Actor } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { refuse } from '../refusal.ts';
import { drawPicture } from './draw-picture.ts';
import { ticketOf } from './file-ticket.ts';
import type { KeptFile } from './file-ticket.ts';
import { mustHaveRoom } from './file-use.view.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { filesOf, putFile } from './put-file.ts';
import type { FileGround } from './put-file.ts';

/** A content in the store, and the ticket by which it is hung on a record. */
export interface KeptUpload extends KeptFile {
  readonly ticket: string;
}

/**
 * Takes an upload in: knows what it is by its bytes and never by its name, redraws a picture, looks through a
 * PDF, and puts it into the store. It hangs on nothing yet: its ticket is for the act that attaches it, and what
 * nobody attaches is removed after seven days.
 *
 * @throws Refusal `file/empty`, `file/too-big`, `file/heic`, `file/kind-unfit`, `file/over-quota`,
 *   `act/not-allowed`, and as `drawPicture`, `inspectPdf` and `putFile`
 */
export async function keepFile(
  ground: Ground,
  actor: Actor,
  upload: Uint8Array,
): Promise<KeptUpload> {
  const { most } = filesOf(ground);
  if (upload.length === 0) refuse('file/empty', { field: 'files' });
  if (upload.length > most) refuse('file/too-big', { field: 'files', most: most / 1e6 });
  // Whoever may not, or has no room, is told before anything is drawn or written.
  await read(ground, actor, 'file.attach', (q) => mustHaveRoom(q, 0));
  const file = await kept(ground, actor.orgId, upload);
  return { ...file, ticket: ticketOf(ground.keys, actor.orgId, file) };
}

async function kept(ground: FileGround, orgId: string, upload: Uint8Array): Promise<KeptFile> {
  const found = await fileTypeFromBuffer(upload).catch(() => undefined);
  const media = found?.mime ?? '';
  if (media === 'application/pdf') {
    const { pages } = inspectPdf(upload);
    return { ...(await put(ground, orgId, upload)), ...noPicture, media, pages };
  }
  if (media === 'image/heic' || media === 'image/heif') refuse('file/heic', { field: 'files' });
  if (!pictures.has(media)) refuse('file/kind-unfit', { field: 'files' });
  const { whole, thumb, width, height } = await drawPicture(upload);
  const [main, small] = await Promise.all([put(ground, orgId, whole), put(ground, orgId, thumb)]);
  const { hash: thumbHash, bytes: thumbBytes } = small;
  return { ...main, media: 'image/webp', width, height, pages: null, thumbHash, thumbBytes };
}

const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);
const noPicture = { width: null, height: null, thumbHash: null, thumbBytes: 0 } as const;

async function put(ground: FileGround, orgId: string, content: Uint8Array) {
  const hash = await putFile(ground, orgId, content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { hash: hash.toString('hex'), sha256, bytes: content.length };
}
