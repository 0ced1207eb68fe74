import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { absent, Refusal, refuse } from '../refusal.ts';
import {
  cipherOf,
  headerSize,
  isKnownVersion,
  lastMark,
  longestStored,
  readHeader,
  tagSize,
} from './archive-block.ts';
import type { BlockCipher } from './archive-block.ts';
import { nameOfPart } from './archive-part.ts';
import type { PartHead, PartSum } from './archive-part.ts';

/** One part while it is read: its content has to be taken to the end before the next. */
export interface OpenPart {
  readonly head: PartHead;
  /** The content in pieces; at its end it is held against the sum that was written. */
  content(): AsyncGenerator<Buffer, void>;
  /** The sum, once the content has been read. */
  sum(): PartSum;
}

/** Whether a file is sealed under a passphrase. Refuses what is no backup of ours. */
export async function isSealedArchive(path: string): Promise<boolean> {
  const file = await openFile(path);
  try {
    return (await headerOf(file, path)).isSealed;
  } finally {
    await file.close();
  }
}

/**
 * Reads a backup's parts in their order. Whatever differs from what was written is found, and named by
 * its part.
 *
 * @throws Refusal `backup/absent`, `backup/unfit` (no backup of ours), `backup/newer-format`,
 *   `backup/passphrase-wrong`, `backup/damaged` {part}
 */
export async function* readArchive(
  path: string,
  passphrase: string | null,
): AsyncGenerator<OpenPart, void> {
  const file = await openFile(path);
  try {
    const { header, isSealed } = await headerOf(file, path);
    if (isSealed && !passphrase) refuse('backup/passphrase-missing', { field: 'passphrase' });
    const reader = new PartReader(blocksOf(file, await cipherOf(header, passphrase)));
    yield* reader.parts();
  } finally {
    await file.close();
  }
}

async function openFile(path: string): Promise<FileHandle> {
  return open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return absent('backup/absent', { field: 'file', path });
  });
}

async function headerOf(file: FileHandle, path: string) {
  const header = Buffer.alloc(headerSize);
  const { bytesRead } = await file.read(header, 0, headerSize, 0).catch(() => ({ bytesRead: 0 }));
  const found = readHeader(header.subarray(0, bytesRead));
  if (found === null) refuse('backup/unfit', { field: 'file', name: basename(path) });
  if (!isKnownVersion(found.version)) refuse('backup/newer-format', { version: found.version });
  return { header, isSealed: found.isSealed };
}

/** The contents of the blocks, in their order, to the last. */
async function* blocksOf(file: FileHandle, cipher: BlockCipher): AsyncGenerator<Buffer, void> {
  let at = headerSize;
  for (let place = 0; ; place += 1) {
    const mark = (await exactly(file, at, 4)).readUInt32BE();
    const isLast = mark >= lastMark;
    const length = isLast ? mark - lastMark : mark;
    if (length < tagSize || length > longestStored + tagSize) damaged();
    const stored = await exactly(file, at + 4, length);
    const content = await cipher.open(stored, place, isLast);
    if (content === null) {
      if (place === 0 && cipher.isSealed)
        refuse('backup/passphrase-wrong', { field: 'passphrase' });
      damaged();
    }
    at += 4 + length;
    yield content!;
    if (!isLast) continue;
    if ((await file.read(Buffer.alloc(1), 0, 1, at)).bytesRead > 0) damaged();
    return;
  }
}

async function exactly(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await file.read(bytes, read, length - read, at + read);
    if (bytesRead === 0) damaged();
    read += bytesRead;
  }
  return bytes;
}

function damaged(): never {
  refuse('backup/damaged', { part: '' });
}

/** A head or a sum is a line of JSON; a file that asks for more is no backup of ours. */
const longestText = 1 << 20;
const longestPiece = 64 << 20;

class PartReader {
  readonly #blocks: AsyncGenerator<Buffer, void>;
  #buffer: Buffer = Buffer.alloc(0);
  /** What is being read, for a fault to be named by. */
  #name = 'opening';

  constructor(blocks: AsyncGenerator<Buffer, void>) {
    this.#blocks = blocks;
  }

  async *parts(): AsyncGenerator<OpenPart, void> {
    try {
      while (await this.#hasMore()) yield* this.#part();
    } finally {
      await this.#blocks.return();
    }
  }

  async *#part(): AsyncGenerator<OpenPart, void> {
    const head = this.#parse<PartHead>(await this.#text());
    this.#name = nameOfPart(head);
    let sum: PartSum | null = null;
    const content = this.#content((found) => (sum = found));
    yield {
      head,
      content: () => content,
      sum: () => sum ?? refuse('backup/damaged', { part: nameOfPart(head) }),
    };
    // Whoever did not want it all has it checked all the same.
    for await (const _ of content);
  }

  async *#content(told: (sum: PartSum) => void): AsyncGenerator<Buffer, void> {
    const hash = createHash('sha256');
    let bytes = 0;
    for (;;) {
      const length = (await this.#take(4)).readUInt32BE();
      if (length === 0) break;
      if (length > longestPiece) this.#fault();
      const piece = await this.#take(length);
      hash.update(piece);
      bytes += length;
      yield piece;
    }
    const sum = this.#parse<PartSum>(await this.#text());
    if (sum.bytes !== bytes || sum.sha256 !== hash.digest('hex')) this.#fault();
    told(sum);
  }

  #parse<T>(text: string): T {
    try {
      return JSON.parse(text) as T;
    } catch {
      return this.#fault();
    }
  }

  async #text(): Promise<string> {
    const length = (await this.#take(4)).readUInt32BE();
    if (length > longestText) this.#fault();
    return (await this.#take(length)).toString('utf8');
  }

  async #take(length: number): Promise<Buffer> {
    const gathered: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#buffer.length === 0 && !(await this.#next())) this.#fault();
      const part = this.#buffer.subarray(0, missing);
      this.#buffer = this.#buffer.subarray(part.length);
      gathered.push(part);
      missing -= part.length;
    }
    return gathered.length === 1 ? gathered[0]! : Buffer.concat(gathered);
  }

  async #hasMore(): Promise<boolean> {
    while (this.#buffer.length === 0) if (!(await this.#next())) return false;
    return true;
  }

  async #next(): Promise<boolean> {
    try {
      const { value, done } = await this.#blocks.next();
      if (done) return false;
      this.#buffer = value;
      return true;
    } catch (error) {
      if (error instanceof Refusal && error.code === 'backup/damaged') this.#fault();
      throw error;
    }
  }

  #fault(): never {
    refuse('backup/damaged', { part: this.#name });
  }
}
