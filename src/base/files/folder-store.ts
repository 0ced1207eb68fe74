import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { conflict } from '../refusal.ts';
import type { FileStore, StoredObject } from './file-store.ts';

/**
 * Objects as files of a folder that only its owner reads. Each is written beside its place, brought to the
 * disk, and only then given its name: a power cut leaves it whole or not there.
 */
export function openFolderStore(folder: string): FileStore {
  const pathOf = (name: string) => join(folder, ...name.split('/'));
  return {
    place: folder,
    write: (name, content) => writeWhole(pathOf(name), content).catch(explainFull),
    async read(name) {
      const file = await open(pathOf(name), 'r').catch(unlessAbsent);
      return file && createReadStream('', { fd: file, highWaterMark: 1 << 18 });
    },
    look: (name) => lookAt(folder, pathOf(name)),
    remove: (name) => rm(pathOf(name), { force: true }),
    list: (prefix) => listBelow(folder, pathOf(prefix)),
  };
}

async function writeWhole(path: string, content: AsyncIterable<Buffer>): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const file = await open(beside, 'wx', 0o600);
  try {
    await writeAll(file, content);
    await rename(beside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeAll(file: FileHandle, content: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const piece of content) {
      for (let written = 0; written < piece.length;) {
        written += (await file.write(piece, written)).bytesWritten;
      }
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function explainFull(error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOSPC' && error.code !== 'EDQUOT') throw error;
  return conflict('file/disk-full');
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

async function lookAt(folder: string, path: string): Promise<StoredObject | null> {
  const found = await stat(path).catch(unlessAbsent);
  if (!found?.isFile()) return null;
  const name = relative(folder, path).split(sep).join('/');
  return { name, bytes: found.size, changedAt: found.mtime };
}

async function* listBelow(folder: string, path: string): AsyncGenerator<StoredObject, void> {
  const entries = await opendir(path).catch(unlessAbsent);
  if (!entries) return;
  for await (const entry of entries) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) yield* listBelow(folder, below);
    const found = entry.isFile() ? await lookAt(folder, below) : null;
    if (found) yield found;
  }
}

function unlessAbsent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
