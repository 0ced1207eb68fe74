import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileHandle } from 'node:fs/promises';
import { objectName } from '../files/file-store.ts';
import { openFile } from '../files/seal-file.ts';
import { openKeyring } from '../keys.ts';
import type { Keyring } from '../keys.ts';
import { refuse } from '../refusal.ts';
import { hashInPart } from './archive-files.ts';
import { wholeRows } from './import-archive.ts';
import { openArchive } from './open-archive.ts';
import type { ArchiveFile, OpenArchive } from './open-archive.ts';
import type { ArchiveContents } from './make-archive.ts';
import { personalPart, tablePart } from './archive-format.ts';

/** What was unpacked. */
export interface Unpacked {
  readonly files: number;
  readonly fingerprint: string;
  readonly name: string;
}

/**
 * Unpacks an archive into a new folder, with all that is sealed opened: rows whole, sheets, people. Beside a
 * sealed value of a row stands what it says, under its column's name with `_opened`.
 *
 * @throws Refusal `archive/folder-full`, and as `openArchive` and its `check`
 */
export async function unpackArchive(
  { register }: ArchiveContents,
  file: ArchiveFile,
  folder: string,
): Promise<Unpacked> {
  await using archive = await openArchive(file);
  await archive.check();
  await mustBeEmpty(folder);
  const { manifest, fingerprint } = archive;
  const keys = openKeyring(randomBytes(32));
  keys.adopt(manifest.organisation.id, archive.keys);
  let files = 0;
  const write = async (name: string, content: AsyncIterable<Buffer | string>) => {
    await mkdir(dirname(join(folder, name)), { recursive: true, mode: 0o700 });
    const to = await open(join(folder, name), 'wx', 0o600);
    await writeAll(to, content);
    files += 1;
  };
  const tables = new Set([...register.keys()].map(tablePart));
  const halves = new Set([...register.keys()].map(personalPart));
  for (const { name } of manifest.parts) {
    if (halves.has(name)) continue;
    const table = /^tables\/(.*)\.jsonl$/.exec(name)?.[1];
    if (table !== undefined && tables.has(name)) {
      const sealed = Object.entries(register.get(table)?.sealed ?? {}) as [string, string][];
      await write(name, openedRows(archive, table, sealed, keys));
    } else if (hashInPart(name)) {
      await write(...(await openedFile(archive, name, keys)));
    } else await write(name.replace(/\.enc$/, ''), archive.content(name));
  }
  return { files, fingerprint, name: manifest.organisation.name };
}

/** A document's content, under its part's name with the ending of what it is. */
async function openedFile(
  archive: OpenArchive,
  part: string,
  keys: Keyring,
): Promise<[name: string, content: AsyncIterable<Buffer>]> {
  const orgId = archive.manifest.organisation.id;
  const object = objectName(orgId, hashInPart(part)!);
  const opened = openFile(keys.key(orgId, 'file'), object, archive.content(part));
  const first = await opened.next();
  const head: Buffer = first.done ? Buffer.alloc(0) : first.value;
  const ending = head.subarray(0, 4).toString('latin1') === '%PDF' ? 'pdf' : 'webp';
  async function* content(): AsyncGenerator<Buffer, void> {
    yield head;
    yield* opened;
  }
  return [`${part}.${ending}`, content()];
}

async function mustBeEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) refuse('archive/folder-full', { field: 'out', path: folder });
}

async function writeAll(to: FileHandle, content: AsyncIterable<Buffer | string>): Promise<void> {
  try {
    for await (const piece of content) await to.write(piece as string);
  } finally {
    await to.close();
  }
}

// oxlint-disable-next-line max-params -- a table of an archive, and what opens its sealed columns
async function* openedRows(
  archive: OpenArchive,
  table: string,
  sealed: readonly [column: string, field: string][],
  keys: Keyring,
): AsyncGenerator<string, void> {
  const orgId = archive.manifest.organisation.id;
  let batch: string[] = [];
  for await (const row of wholeRows(archive, table)) {
    batch.push(sealed.length === 0 ? row : openedRow(row, sealed, keys, orgId));
    if (batch.length < 1_000) continue;
    yield `${batch.join('\n')}\n`;
    batch = [];
  }
  if (batch.length > 0) yield `${batch.join('\n')}\n`;
}

// oxlint-disable-next-line max-params -- one row, and what opens its sealed columns
function openedRow(
  text: string,
  sealed: readonly [column: string, field: string][],
  keys: Keyring,
  orgId: string,
): string {
  const row = JSON.parse(text) as Record<string, unknown>;
  for (const [column, field] of sealed) {
    const value = row[column];
    if (typeof value !== 'string') continue;
    const named = field.replace(/\{(\w+)\}/g, (_, name: string) => String(row[name]));
    row[`${column}_opened`] = keys.open(orgId, named, Buffer.from(value, 'base64'));
  }
  return JSON.stringify(row);
}
