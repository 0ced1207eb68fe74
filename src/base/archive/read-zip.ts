import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import { refuse } from '../refusal.ts';
import {
  centralExtra,
  centralSize,
  localExtra,
  localHeader,
  localSize,
  methods,
  signatures,
  tail,
  tailSize,
} from './zip-form.ts';
import type { ZipEntry } from './zip-form.ts';

/** A directory longer than this is none that we wrote. */
const longestDirectory = 1 << 28;
const pieceSize = 1 << 18;
/** Names that we write: no way up, none from the root, nothing that a system reads in its own way. */
const fitName = /^(?:[A-Za-z0-9_][A-Za-z0-9._-]*\/){0,4}[A-Za-z0-9_][A-Za-z0-9._-]*$/;

/** A ZIP of our own form, opened for reading. */
export interface OpenZip extends AsyncDisposable {
  readonly bytes: number;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  /** An entry's content; its length and its checksum are held against the directory on the way. */
  content(name: string): AsyncGenerator<Buffer, void>;
  /** A short entry whole. */
  whole(name: string, most: number): Promise<Buffer>;
}

/**
 * Opens an archive, strictly: entries stand one behind the other without a gap, each under a name of its own that
 * leads nowhere else, just as we write them. Whatever is otherwise is none of ours, or was changed.
 *
 * @throws Refusal `archive/not-ours`, `archive/part-strange`, `archive/part-double`; reading on,
 *   `archive/part-missing`, `archive/part-too-big`, `archive/part-changed`
 */
export async function openZip(path: string): Promise<OpenZip> {
  const file = await open(path, 'r').catch(() =>
    refuse('archive/no-file', { field: 'file', path }),
  );
  try {
    const { size: bytes } = await file.stat();
    const entries = await readDirectory(file, bytes, path);
    return {
      bytes,
      entries,
      content: (name) => contentOf(file, entries, name),
      whole: (name, most) => wholeOf(contentOf(file, entries, name), name, most),
      [Symbol.asyncDispose]: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readDirectory(
  file: FileHandle,
  bytes: number,
  path: string,
): Promise<Map<string, ZipEntry>> {
  const notOurs = (): never => refuse('archive/not-ours', { field: 'file', path });
  if (bytes < tailSize) notOurs();
  const end = await readAt(file, bytes - tailSize, tailSize);
  const [entries, size, from] = [24, 40, 48].map((at) => Number(end.readBigUInt64LE(at)));
  if (from! + size! !== bytes - tailSize || size! > longestDirectory) notOurs();
  if (!tail(entries!, from!, size!).equals(end)) notOurs();
  const directory = await readAt(file, from!, size!);
  const found = new Map<string, ZipEntry>();
  let [place, at] = [0, 0];
  while (place < size!) {
    const { entry, next } = readCentral(directory, place) ?? notOurs();
    const { name } = entry;
    if (!fitName.test(name)) refuse('archive/part-strange', { part: shown(name) });
    if (found.has(name)) refuse('archive/part-double', { part: name });
    if (entry.at !== at) refuse('archive/part-changed', { part: name });
    const expected = localHeader(entry);
    at += expected.length + entry.packed;
    if (at > from!) refuse('archive/part-changed', { part: name });
    const header = await readAt(file, entry.at, expected.length);
    if (!header.equals(expected)) refuse('archive/part-changed', { part: name });
    found.set(name, entry);
    place = next;
  }
  if (at !== from || found.size !== entries) notOurs();
  return found;
}

function readCentral(directory: Buffer, from: number): { entry: ZipEntry; next: number } | null {
  if (from + centralSize > directory.length) return null;
  if (directory.readUInt32LE(from) !== signatures.central) return null;
  const [method, length, extra, comment] = [10, 28, 30, 32].map((at) =>
    directory.readUInt16LE(from + at),
  );
  const next = from + centralSize + length! + centralExtra;
  if (extra !== centralExtra || comment !== 0 || next > directory.length) return null;
  if (method !== methods.stored && method !== methods.deflated) return null;
  const name = directory.toString('utf8', from + centralSize, from + centralSize + length!);
  const longs = from + centralSize + length! + 4;
  const [size, packed, at] = [0, 8, 16].map((far) =>
    Number(directory.readBigUInt64LE(longs + far)),
  );
  if (![size, packed, at].every(Number.isSafeInteger)) return null;
  const isDeflated = method === methods.deflated;
  const crc = directory.readUInt32LE(from + 16);
  return { entry: { name, isDeflated, crc, packed: packed!, size: size!, at: at! }, next };
}

async function* contentOf(
  file: FileHandle,
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
): AsyncGenerator<Buffer, void> {
  const entry = entries.get(name) ?? refuse('archive/part-missing', { part: name });
  let [size, crc] = [0, 0];
  for await (const piece of unpacked(file, entry)) {
    size += piece.length;
    if (size > entry.size) refuse('archive/part-too-big', { part: name });
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) refuse('archive/part-changed', { part: name });
}

async function* unpacked(file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer, void> {
  const packed = packedOf(file, entry);
  if (!entry.isDeflated) return yield* packed;
  const inflate = createInflateRaw({ chunkSize: pieceSize });
  // Whoever stops reading in the middle ends the pipeline too; its error then is nobody's.
  const done = pipeline(packed, inflate);
  done.catch(() => undefined);
  try {
    for await (const piece of inflate) yield piece as Buffer;
  } catch {
    refuse('archive/part-changed', { part: entry.name });
  } finally {
    inflate.destroy();
  }
}

async function* packedOf(file: FileHandle, entry: ZipEntry): AsyncGenerator<Buffer, void> {
  let at = entry.at + localSize + Buffer.byteLength(entry.name) + localExtra;
  for (const end = at + entry.packed; at < end;) {
    const piece = await readAt(file, at, Math.min(pieceSize, end - at));
    if (piece.length === 0) refuse('archive/part-changed', { part: entry.name });
    at += piece.length;
    yield piece;
  }
}

async function wholeOf(
  content: AsyncIterable<Buffer>,
  name: string,
  most: number,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of content) {
    size += piece.length;
    if (size > most) refuse('archive/part-too-big', { part: name });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}

/** A name as a sentence may show it: short, and without what steers a terminal. */
function shown(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
}
