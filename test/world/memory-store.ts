import { usualLimits } from '#base/files/file-store.ts';
import type { FileHouse, FileStore } from '#base/files/file-store.ts';

/** A store that keeps its objects in memory, for worlds that end with their test. */
export interface MemoryStore extends FileStore {
  readonly objects: Map<string, { bytes: Buffer; changedAt: Date }>;
}

/** Opens one; `now` is the clock of the world. */
export function openMemoryStore(now: () => Date): MemoryStore {
  const objects: MemoryStore['objects'] = new Map();
  const lookAt = (name: string) => {
    const found = objects.get(name);
    return found ? { name, bytes: found.bytes.length, changedAt: found.changedAt } : null;
  };
  return {
    objects,
    place: 'memory',
    async write(name, content) {
      const pieces: Buffer[] = [];
      for await (const piece of content) pieces.push(piece);
      objects.set(name, { bytes: Buffer.concat(pieces), changedAt: now() });
    },
    read: async (name) => {
      const found = objects.get(name);
      return found ? piecesOf(found.bytes) : null;
    },
    look: async (name) => lookAt(name),
    remove: async (name) => void objects.delete(name),
    async *list(prefix) {
      for (const name of objects.keys()) if (name.startsWith(`${prefix}/`)) yield lookAt(name)!;
    },
  };
}

/** The files of a world. */
export function memoryFiles(now: () => Date): FileHouse & { readonly store: MemoryStore } {
  return { store: openMemoryStore(now), ...usualLimits };
}

async function* piecesOf(bytes: Buffer): AsyncGenerator<Uint8Array, void> {
  yield bytes;
}
