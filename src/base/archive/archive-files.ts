import { objectName } from '../files/file-store.ts';
import type { FileStore } from '../files/file-store.ts';
import { refuse } from '../refusal.ts';
import type { OpenArchive } from './open-archive.ts';

const folder = 'files/';

/** The part in which an object's bytes stand, sealed as they lie in the store; by its hash in hex. */
export function filePart(hash: string): string {
  return `${folder}${hash.slice(0, 2)}/${hash.slice(2)}`;
}

/** The hash in the name of a file's part; null: it is another part. */
export function hashInPart(part: string): Buffer | null {
  const [, head, tail] = /^files\/([0-9a-f]{2})\/([0-9a-f]{62})$/.exec(part) ?? [];
  return head === undefined || tail === undefined ? null : Buffer.from(head + tail, 'hex');
}

/** An object's bytes as the store has them; null where it is lost. */
export async function storedBytes(
  store: FileStore | undefined,
  orgId: string,
  hash: Buffer,
): Promise<AsyncIterable<Buffer> | null> {
  const found = (await store?.read(objectName(orgId, hash))) ?? null;
  return found && inBuffers(found);
}

async function* inBuffers(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  for await (const piece of content) yield Buffer.from(piece);
}

/** Files that were brought into a store, and can be taken back. */
export interface BroughtFiles {
  readonly many: number;
  takeBack(): Promise<void>;
}

/**
 * Brings an archive's files into this installation's store, as they are: the keys that opened them came along.
 * What was lost already when the archive was made stays lost.
 *
 * @throws Refusal `file/no-store`, `file/store-away`, `file/disk-full`
 */
export async function bringFiles(
  store: FileStore | undefined,
  archive: OpenArchive,
): Promise<BroughtFiles> {
  const orgId = archive.manifest.organisation.id;
  const brought: string[] = [];
  const takeBack = async () => {
    for (const name of brought) await store?.remove(name).catch(() => undefined);
  };
  try {
    for (const { name } of archive.manifest.parts) {
      const hash = hashInPart(name);
      if (!hash) continue;
      if (!store) return refuse('file/no-store');
      const object = objectName(orgId, hash);
      brought.push(object);
      await store.write(object, archive.content(name));
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  return { many: brought.length, takeBack };
}
