import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { blockSize, lastMark, newBlockCipher } from './archive-block.ts';
import type { BlockCipher, GuessCost } from './archive-block.ts';
import { lengthBytes } from './archive-part.ts';
import type { PartHead, PartSum } from './archive-part.ts';

/** Where a file is until it is whole. */
export const halfOf = (path: string): string => `${path}.part`;

/** What became of a file. */
export interface WrittenArchive {
  readonly bytes: number;
  readonly sha256: Buffer;
}

/**
 * Writes a backup file, under another name until it is whole and on the disk. Some mebibytes are held in
 * memory, however large it becomes.
 */
export class ArchiveWriter {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #cipher: BlockCipher;
  readonly #whole = createHash('sha256');
  #bytes = 0;
  #place = 0;
  /** Content that does not fill a block yet. */
  #waiting: Buffer[] = [];
  #held = 0;
  /** The block before is written while the next one is gathered. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(path: string, file: FileHandle, cipher: BlockCipher) {
    this.#path = path;
    this.#file = file;
    this.#cipher = cipher;
  }

  /** Begins a file that will be at `path`; readable for its owner alone. */
  static async create(
    path: string,
    passphrase: string | null,
    cost?: GuessCost,
  ): Promise<ArchiveWriter> {
    const cipher = await newBlockCipher(passphrase, cost);
    const file = await open(halfOf(path), 'w', 0o600);
    const writer = new ArchiveWriter(path, file, cipher);
    try {
      await writer.#store(cipher.header);
    } catch (error) {
      await writer.abandon();
      throw error;
    }
    return writer;
  }

  /** Whether the content is sealed under a passphrase. */
  get isSealed(): boolean {
    return this.#cipher.isSealed;
  }

  /** Writes one part. `rows` is asked when the content has come to its end. */
  async part(
    head: PartHead,
    content: AsyncIterable<Buffer> | Iterable<Buffer>,
    rows: () => number = () => 0,
  ): Promise<PartSum> {
    const hash = createHash('sha256');
    const bytes = await this.#content(head, content, hash);
    const sum = { rows: rows(), bytes, sha256: hash.digest('hex') };
    await this.#putText(JSON.stringify(sum));
    return sum;
  }

  async #content(head: PartHead, content: AsyncIterable<Buffer> | Iterable<Buffer>, hash: Hash) {
    await this.#putText(JSON.stringify(head));
    let bytes = 0;
    for await (const piece of content) {
      if (piece.length === 0) continue;
      hash.update(piece);
      bytes += piece.length;
      await this.#put(lengthBytes(piece.length));
      await this.#put(piece);
    }
    await this.#put(lengthBytes(0));
    return bytes;
  }

  /** Ends the file: on the disk, under its own name, or not at all. */
  async close(): Promise<WrittenArchive> {
    await this.#send(true);
    await this.#writing;
    await this.#file.sync();
    await this.#file.close();
    await rename(halfOf(this.#path), this.#path);
    await syncFolder(dirname(this.#path));
    return { bytes: this.#bytes, sha256: this.#whole.digest() };
  }

  /** Leaves nothing behind. */
  async abandon(): Promise<void> {
    await this.#writing.catch(() => undefined);
    await this.#file.close().catch(() => undefined);
    await rm(halfOf(this.#path), { force: true });
  }

  async #putText(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await this.#put(lengthBytes(bytes.length));
    await this.#put(bytes);
  }

  async #put(bytes: Buffer): Promise<void> {
    let left = bytes;
    while (this.#held + left.length > blockSize) {
      const fits = blockSize - this.#held;
      this.#hold(left.subarray(0, fits));
      left = left.subarray(fits);
      await this.#send(false);
    }
    this.#hold(left);
  }

  #hold(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#held += bytes.length;
  }

  /** Sends off what was gathered, and waits only for the block before it. */
  async #send(isLast: boolean): Promise<void> {
    const content = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#held = 0;
    const place = this.#place;
    this.#place += 1;
    const closing = this.#cipher.close(content, place, isLast);
    closing.catch(() => undefined);
    await this.#writing;
    this.#writing = closing.then(async (stored) => {
      await this.#store(lengthBytes((stored.length | (isLast ? lastMark : 0)) >>> 0));
      await this.#store(stored);
    });
    this.#writing.catch(() => undefined);
  }

  async #store(bytes: Buffer): Promise<void> {
    this.#whole.update(bytes);
    this.#bytes += bytes.length;
    let written = 0;
    while (written < bytes.length) {
      written += (await this.#file.write(bytes, written)).bytesWritten;
    }
  }
}

/** That the file has its name must outlive a power cut as well. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
