import { z } from 'zod';
import { hashIn } from '../files/file-store.ts';
import { refuse } from '../refusal.ts';
import type { PartSum } from './archive-part.ts';
import { readClosing, readOpening } from './manifest.ts';
import type { Closing, Opening } from './manifest.ts';
import { readArchive } from './read-archive.ts';
import type { OpenPart } from './read-archive.ts';

/** Where a backup is, and under which passphrase. */
export interface BackupFile {
  readonly path: string;
  readonly passphrase: string | null;
}

/** What a backup says of itself; the key only where it is inside. */
export interface BackupFace {
  readonly opening: Opening;
  readonly key: Uint8Array | null;
}

/** Reads what a backup says of itself, and none of its rows. Refuses as `readArchive`. */
export async function faceOf({ path, passphrase }: BackupFile): Promise<BackupFace> {
  let opening: Opening | null = null;
  for await (const part of readArchive(path, passphrase)) {
    if (opening === null) opening = openingOf(await textOf(part));
    else if (part.head.part === 'key') return { opening, key: await bytesOf(part) };
    else break;
    if (!opening.withKey) break;
  }
  if (opening === null || opening.withKey) refuse('backup/damaged', { part: 'opening' });
  return { opening, key: null };
}

/** What a whole read of a backup gives. */
export interface CheckedBackup extends BackupFace {
  readonly closing: Closing;
}

/** What is done with each part on the way; what nobody takes is only read. */
export interface PartTaker {
  table?(part: OpenPart): Promise<void>;
  /** A document's object by its name, sealed as it lay in its store. */
  file?(name: string, content: AsyncIterable<Buffer>): Promise<void>;
}

/**
 * Reads a backup from end to end: every block, every part's sum, and that the tables and documents at its end
 * are those that were read.
 *
 * @throws Refusal as `readArchive`
 */
export async function checkBackup(
  { path, passphrase }: BackupFile,
  take: PartTaker = {},
): Promise<CheckedBackup> {
  let opening: Opening | null = null;
  let key: Uint8Array | null = null;
  let closing: Closing | null = null;
  const sums = new Map<string, PartSum>();
  let files = 0;
  for await (const part of readArchive(path, passphrase)) {
    const { head } = part;
    const name = head.name ?? '';
    if (closing !== null || (opening === null) !== (head.part === 'opening')) fault(head.part);
    if (head.part === 'opening') opening = openingOf(await textOf(part));
    else if (head.part === 'key') key = await bytesOf(part);
    else if (head.part === 'closing') closing = parsed(readClosing, await textOf(part), 'closing');
    else if (head.part === 'file') {
      // A name becomes a place on a disk: only what is a name of ours.
      if (hashIn(name) === null) fault(name);
      await take.file?.(name, part.content());
      for await (const _ of part.content());
      files += 1;
    } else {
      await take.table?.(part);
      for await (const _ of part.content());
      sums.set(name, part.sum());
    }
  }
  if (opening === null || closing === null) return fault('closing');
  mustBeSame(closing, sums);
  if ((closing.files?.count ?? 0) !== files) fault('files');
  return { opening, key, closing };
}

function mustBeSame(closing: Closing, sums: ReadonlyMap<string, PartSum>): void {
  for (const { name, rows, bytes, sha256 } of closing.tables) {
    const found = sums.get(name);
    if (found?.rows !== rows || found.bytes !== bytes || found.sha256 !== sha256) fault(name);
  }
  if (closing.tables.length !== sums.size) fault('closing');
}

function openingOf(text: string): Opening {
  return parsed(readOpening, text, 'opening');
}

function parsed<T>(read: (text: string) => T, text: string, part: string): T {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return fault(part);
    throw error;
  }
}

async function textOf(part: OpenPart): Promise<string> {
  return (await bytesOf(part)).toString('utf8');
}

async function bytesOf(part: OpenPart): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of part.content()) pieces.push(piece);
  return Buffer.concat(pieces);
}

function fault(part: string): never {
  return refuse('backup/damaged', { part });
}
