import { createHmac } from 'node:crypto';
import type { Ground } from '../ground.ts';
import { absent, refuse } from '../refusal.ts';
import { objectName } from './file-store.ts';
import type { FileHouse } from './file-store.ts';
import { openFile, sealFile } from './seal-file.ts';

/** What putting and reading files stands on. */
export type FileGround = Pick<Ground, 'keys' | 'files'>;

/** The files of this process. @throws Refusal `file/no-store` */
export function filesOf({ files }: FileGround): FileHouse {
  return files ?? refuse('file/no-store');
}

/** The keyed hash by which a content is named within one organisation, and joined with nothing outside it. */
export function fileHash({ keys }: FileGround, orgId: string, content: Uint8Array): Buffer {
  return createHmac('sha256', keys.key(orgId, 'file-name')).update(content).digest();
}

/**
 * Puts a content into the store, sealed for one organisation; one that is there already is written anew, so
 * that it is whole and young. It stays only if within seven days a row of the organisation names its hash.
 *
 * @returns the hash by which it is read again
 * @throws Refusal `file/no-store`, `file/store-away`, `file/disk-full`
 */
export async function putFile(
  ground: FileGround,
  orgId: string,
  content: Uint8Array,
): Promise<Buffer> {
  const { store } = filesOf(ground);
  const hash = fileHash(ground, orgId, content);
  const name = objectName(orgId, hash);
  await store.write(name, sealFile(ground.keys.key(orgId, 'file'), name, inPieces(content)));
  return hash;
}

/**
 * Reads a content of one organisation as a stream; each piece has proved itself before it is handed on.
 *
 * @throws Refusal `file/no-store`, `file/lost` (the store has no such object), `file/damaged`,
 *   `file/store-away`
 */
export async function* readFile(
  ground: FileGround,
  orgId: string,
  hash: Uint8Array,
): AsyncGenerator<Buffer, void> {
  const name = objectName(orgId, hash);
  const sealed = await filesOf(ground).store.read(name);
  if (sealed === null) return absent('file/lost');
  yield* openFile(ground.keys.key(orgId, 'file'), name, sealed);
}

/** The whole of it at once, for what is known to be small. @throws Refusal as `readFile` */
export async function wholeFile(
  ground: FileGround,
  orgId: string,
  hash: Uint8Array,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of readFile(ground, orgId, hash)) pieces.push(piece);
  return Buffer.concat(pieces);
}

function* inPieces(content: Uint8Array): Generator<Uint8Array, void> {
  const size = 1 << 18;
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
