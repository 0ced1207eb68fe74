import type pg from 'pg';
import { objectName } from '../files/file-store.ts';
import type { FileStore } from '../files/file-store.ts';
import { namedObjects } from './backup-source.view.ts';
import type { CarriedFiles } from './manifest.ts';
import type { ArchiveWriter } from './write-archive.ts';

/**
 * Copies the objects of all documents that rows of the snapshot name into the file, sealed as they lie there.
 * One that the store has lost does not keep the books from being saved: it is counted.
 */
export async function writeFiles(
  client: pg.Client,
  writer: ArchiveWriter,
  store: FileStore,
): Promise<CarriedFiles> {
  let [count, bytes, missing] = [0, 0, 0];
  for (const { orgId, hash } of await namedObjects(client)) {
    const name = objectName(orgId, hash);
    const content = await store.read(name);
    if (content === null) {
      missing += 1;
      continue;
    }
    const sum = await writer.part({ part: 'file', name }, asBuffers(content));
    count += 1;
    bytes += sum.bytes;
  }
  return { count, bytes, missing };
}

async function* asBuffers(content: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void> {
  for await (const piece of content) yield Buffer.from(piece);
}
