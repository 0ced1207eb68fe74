import { createInterface } from 'node:readline/promises';
import type { BackupFace } from '#base/backup/check-backup.ts';
import { keyCheckOf } from '#base/backup/key-check.ts';
import { keyOfSheet } from '#base/backup/recovery-sheet.ts';
import { refuse } from '#base/refusal.ts';
import { readKeyFile } from '../key-file.ts';

/** Where the key may come from, if it is not inside the backup. */
export interface KeySource {
  readonly keyFile?: string;
  readonly words?: string;
  readonly qr?: string;
}

/**
 * The key of a backup: what is inside it, or what was given, or on a terminal what is typed. It is proved
 * before anything is written.
 *
 * @throws Refusal `restore/key-missing`, `restore/key-file-unfit`, `key/not-this-one`, and as `keyOfSheet`
 */
export async function findKey(face: BackupFace, source: KeySource): Promise<Uint8Array> {
  const key = face.key ?? (await given(source)) ?? (await asked());
  if (key === null) refuse('restore/key-missing', { field: 'keyFile' });
  if (keyCheckOf(key) !== face.opening.keyCheck) {
    refuse('key/not-this-one', { field: source.keyFile ? 'keyFile' : 'words' });
  }
  return key;
}

async function given({ keyFile, words, qr }: KeySource): Promise<Uint8Array | null> {
  if (keyFile !== undefined) return readKeyFile(keyFile, 'restore/key-file-unfit');
  const sheet = words ?? qr;
  return sheet === undefined ? null : keyOfSheet(sheet);
}

async function asked(): Promise<Uint8Array | null> {
  if (!process.stdin.isTTY) return null;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const typed = await lines.question(
      'Berkas kunci tidak ada di dalam cadangan ini.\nKetik 24 kata di lembar pemulihan: ',
    );
    return typed.trim() === '' ? null : keyOfSheet(typed);
  } finally {
    lines.close();
  }
}
