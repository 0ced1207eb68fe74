import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { centralHeader, localHeader, tail } from './zip-form.ts';
import type { ZipEntry } from './zip-form.ts';

/** What went into an entry. */
export interface WrittenEntry {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes a ZIP entry by entry as content comes; it gets its name only when it is whole. */
export class ZipWriter {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #entries: ZipEntry[] = [];
  #at = 0;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** Begins a file beside the place where it will stand. */
  static async create(path: string): Promise<ZipWriter> {
    return new ZipWriter(path, await open(`${path}.part`, 'w', 0o600));
  }

  /**
   * Adds an entry.
   *
   * @param isDeflated false for what is sealed, which no packing makes smaller
   */
  async add(
    name: string,
    content: AsyncIterable<Buffer> | Iterable<Buffer>,
    isDeflated = true,
  ): Promise<WrittenEntry> {
    const at = this.#at;
    const before = { name, isDeflated, crc: 0, packed: 0, size: 0, at };
    await this.#write(localHeader(before));
    const from = this.#at;
    const sha256 = createHash('sha256');
    let [crc, size] = [0, 0];
    const counted = async function* () {
      for await (const piece of content) {
        sha256.update(piece);
        crc = crc32(piece, crc);
        size += piece.length;
        yield piece;
      }
    };
    const write = async (packed: AsyncIterable<Buffer>) => {
      for await (const piece of packed) await this.#write(piece);
    };
    if (isDeflated) await pipeline(counted, createDeflateRaw({ level: 6 }), write);
    else await write(counted());
    const entry = { ...before, crc, size, packed: this.#at - from };
    const header = localHeader(entry);
    await this.#file.write(header, 0, header.length, at);
    this.#entries.push(entry);
    return { bytes: size, sha256: sha256.digest('hex') };
  }

  /** Writes the directory and gives the file its name; answers its size. */
  async close(): Promise<number> {
    const from = this.#at;
    for (const entry of this.#entries) await this.#write(centralHeader(entry));
    await this.#write(tail(this.#entries.length, from, this.#at - from));
    await this.#file.sync();
    await this.#file.close();
    await rename(`${this.#path}.part`, this.#path);
    return this.#at;
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    await this.#file.close().catch(() => undefined);
    await rm(`${this.#path}.part`, { force: true });
  }

  async #write(piece: Buffer): Promise<void> {
    await this.#file.write(piece, 0, piece.length, this.#at);
    this.#at += piece.length;
  }
}
