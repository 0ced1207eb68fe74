import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkBackup, faceOf } from '#base/backup/check-backup.ts';
import { isSealedArchive } from '#base/backup/read-archive.ts';
import { restoreBackup } from '#base/backup/restore-backup.ts';
import type { RestoredBackup } from '#base/backup/restore-backup.ts';
import { checkServer } from '#base/db/check-server.ts';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { migrationTexts, schemaState } from '#base/db/migrate.ts';
import { refuse } from '#base/refusal.ts';
import { askedPassphrase } from '../backup/read-passphrase.ts';
import { ownServer } from '../database-url.ts';
import { keyPath, makeKeyFile, readKeyFile } from '../key-file.ts';
import { dataFolder } from '../postgres/data-folder.ts';
import { openProgress } from '../progress.ts';
import { findKey, type KeySource } from './find-key.ts';
import { restoreEmbedded } from './restore-embedded.ts';
import { fileHouseOf } from '../files/file-house-of.ts';
import { filesInto, onRowsOf, type Restoring } from './restoring.ts';

export interface RestoreOptions extends KeySource {
  readonly data?: string;
  readonly passphraseFile?: string;
  readonly replace?: true;
  readonly json?: true;
}

/** Restores a backup into a new data folder, or into the blank database of one's own server. */
export async function restoreCommand(file: string, options: RestoreOptions): Promise<void> {
  const path = resolve(file);
  const progress = openProgress();
  const isSealed = await isSealedArchive(path);
  const passphrase = isSealed
    ? await askedPassphrase(options.passphraseFile, 'Frasa sandi: ')
    : null;
  const face = await faceOf({ path, passphrase });
  await migrationTexts(face.opening.migrations);
  const key = await findKey(face, options);
  progress.step('Membaca cadangan sampai akhir …');
  await checkBackup({ path, passphrase });
  const { migrations } = face.opening;
  const mayReplace = options.replace === true;
  const restoring = { path, passphrase, migrations, key, progress, mayReplace };
  const dataDir = dataFolder(options.data);
  const address = ownServer();
  const restored = address
    ? await restoreOnServer(address, dataDir, restoring)
    : await restoreEmbedded(dataDir, restoring);
  progress.end();
  tell(restored, { path, place: address?.database ?? dataDir, isJson: options.json === true });
}

/** On a server of one's own: only into a blank database, for there is none beside it to swap. */
async function restoreOnServer(
  address: DatabaseAddress,
  dataDir: string,
  restoring: Restoring,
): Promise<RestoredBackup> {
  await checkServer(address);
  if ((await schemaState(address)).isInUse) {
    refuse('restore/not-empty-on-server', { database: address.database });
  }
  const path = keyPath(dataDir);
  if (existsSync(path) && !Buffer.from(await readKeyFile(path)).equals(restoring.key)) {
    refuse('key/there', { path });
  }
  const takeFile = filesInto(fileHouseOf(dataDir).store, restoring.progress);
  const wish = { ...restoring, takeFile };
  const restored = await restoreBackup(address, wish, onRowsOf(restoring.progress));
  if (!existsSync(path)) await makeKeyFile(path, restoring.key);
  return restored;
}

interface Told {
  readonly path: string;
  readonly place: string;
  readonly isJson: boolean;
}

function tell(
  { opening, rows, migrated, files }: RestoredBackup,
  { path, place, isJson }: Told,
): void {
  const { madeAt, organisations } = opening;
  const entries = opening.books.reduce((sum, book) => sum + book.entries, 0);
  if (isJson) {
    const told = { path, place, madeAt, organisations, entries, rows, migrated, files };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    return;
  }
  const lines = [
    `Dipulihkan ke ${place}: keadaan ${madeAt.slice(0, 16).replace('T', ' ')} UTC.`,
    `${groups(organisations)} koperasi, ${groups(entries)} jurnal, ${groups(rows)} baris; jumlah baris, saldo, dan segel terakhir cocok.`,
    ...(files > 0 ? [`${groups(files)} objek dokumen ditaruh kembali.`] : []),
    ...(migrated.length > 0 ? [`Skema diperbarui: ${migrated.length} langkah.`] : []),
    'Semua orang masuk kembali dengan kata sandinya; perangkat yang dahulu masuk sudah keluar.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const groups = (count: number): string => new Intl.NumberFormat('id-ID').format(count);
