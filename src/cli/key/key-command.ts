import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { renderUnicodeCompact } from 'uqr';
import { keyOfSheet, markOf, recoverySheet } from '#base/backup/recovery-sheet.ts';
import { refuse } from '#base/refusal.ts';
import { openHouseDatabase } from '../house-database.ts';
import { keyPath, makeKeyFile, readKeyFile } from '../key-file.ts';
import { firstLine } from '../org/first-line.ts';
import { dataFolder } from '../postgres/data-folder.ts';
import { writeOut } from '../write-out.ts';
import { proveOnData } from './prove-on-data.ts';
import { sheetPage } from './sheet-page.ts';

export interface SheetOptions {
  readonly html?: string;
  readonly data?: string;
}

export interface RestoreKeyOptions {
  readonly words?: string;
  readonly qr?: string;
  readonly data?: string;
}

/** Prints the recovery sheet of the key file that is there. */
export async function sheetCommand({ html, data }: SheetOptions): Promise<void> {
  const sheet = recoverySheet(await readKeyFile(keyPath(dataFolder(data))));
  if (html !== undefined) {
    const path = resolve(html);
    await writeOut(path, Buffer.from(sheetPage(sheet)), 0o600);
    process.stdout.write(`Lembar pemulihan: ${path}\nCetak, lalu hapus berkas itu.\n`);
    return;
  }
  const columns = sheet.words.map((word, i) => `${String(i + 1).padStart(2)}. ${word.padEnd(10)}`);
  const rows = Array.from({ length: 8 }, (_, row) =>
    [0, 8, 16].map((first) => columns[first + row]).join('  '),
  );
  const lines = [
    `Lembar pemulihan kunci Sakaguru, tanda ${sheet.mark}`,
    '',
    ...rows.map((row) => row.trimEnd()),
    '',
    renderUnicodeCompact(sheet.qr),
    '',
    'Siapa memegang lembar ini dapat membuka NIK dan nomor telepon. Simpan di brankas, jauh dari komputernya.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Writes the key file anew from its sheet, once it is proved on the data if there are any. */
export async function restoreKeyCommand(options: RestoreKeyOptions): Promise<void> {
  const dataDir = dataFolder(options.data);
  const typed = options.words ?? options.qr ?? (await firstLine());
  if (typed.trim() === '') refuse('key/nothing-given', { field: 'words' });
  const key = keyOfSheet(typed);
  const path = keyPath(dataDir);
  const isThere = existsSync(path);
  if (isThere && !Buffer.from(await readKeyFile(path)).equals(key)) refuse('key/there', { path });
  const database = await openHouseDatabase({ dataDir, role: 'command', mustExist: true });
  try {
    const proof = await proveOnData(database.address, key);
    if (proof === 'wrong') refuse('key/not-this-one', { field: 'words' });
    if (!isThere) await makeKeyFile(path, key);
    const proved =
      proof === 'right'
        ? 'Dicoba pada datanya: kontak yang tersegel terbuka.'
        : 'Belum ada data yang dapat dipakai mencobanya.';
    process.stdout.write(`Berkas kunci: ${path}, tanda ${markOf(key)}\n${proved}\n`);
  } finally {
    await database.stop();
  }
}
