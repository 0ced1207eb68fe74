import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import type { BackupFile } from '#base/backup/check-backup.ts';
import { makeKeyFile, readKeyFile } from '../key-file.ts';
import type { FileStore } from '#base/files/file-store.ts';
import type { LoadWish } from '#base/backup/load-backup.ts';
import type { Progress } from '../progress.ts';

/** What is about to be restored: read to its end and found whole, its key proved. */
export interface Restoring extends BackupFile {
  readonly migrations: readonly string[];
  readonly key: Uint8Array;
  readonly progress: Progress;
  readonly mayReplace: boolean;
}

/** Tells how many rows have come in. */
export function onRowsOf(progress: Progress): (rows: number) => void {
  const groups = new Intl.NumberFormat('id-ID');
  return (rows) => progress.step(`Memasukkan baris … ${groups.format(rows)}`);
}

/** Puts documents into a store, sealed as they come; one that is there is written anew. */
export function filesInto(store: FileStore, progress: Progress): NonNullable<LoadWish['takeFile']> {
  const groups = new Intl.NumberFormat('id-ID');
  let count = 0;
  return async (name, content) => {
    await store.write(name, content);
    count += 1;
    if (count % 50 === 0) progress.step(`Menaruh dokumen … ${groups.format(count)}`);
  };
}

/** Puts a key in its place; another one that is there is kept under another name. */
export async function placeKey(path: string, key: Uint8Array): Promise<void> {
  if (existsSync(path)) {
    if (Buffer.from(await readKeyFile(path)).equals(key)) return;
    const stamp = new Date().toISOString().replace(/[-:]|\..*/g, '');
    await rename(path, `${path}.${stamp}.old`);
  }
  await makeKeyFile(path, key);
}
