import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BackupPlan } from '#base/backup/backup-plan.ts';
import { refuse } from '#base/refusal.ts';
import { addressIn } from '../database-url.ts';
import { fileHouseOf } from '../files/file-house-of.ts';
import { passphraseInFile } from './read-passphrase.ts';

const packageFile = fileURLToPath(new URL('../../../package.json', import.meta.url));

/** The program's version, as its package says it. */
export function productVersion(): string {
  return (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;
}

/** Where backups are kept: where BACKUP_DIR says, else in the data folder. */
export function backupFolder(dataDir: string): string {
  return resolve(process.env['BACKUP_DIR'] || join(dataDir, 'backups'));
}

const scratchSetting = 'SAKAGURU_SCRATCH_URL';

/**
 * How backups of an installation are made, by the settings of this process.
 *
 * @throws Refusal `backup/passphrase-file` where BACKUP_PASSPHRASE_FILE names no file, `database/url-unfit`
 *   where SAKAGURU_SCRATCH_URL is no address
 */
export function backupPlanOf(
  house: Pick<BackupPlan, 'database' | 'superuser'> & { dataDir: string; masterKey: Uint8Array },
): BackupPlan {
  const { database, superuser, dataDir, masterKey } = house;
  const file = process.env['BACKUP_PASSPHRASE_FILE'] ?? '';
  const scratchUrl = process.env[scratchSetting] ?? '';
  if (file !== '' && !existsSync(file)) refuse('backup/passphrase-file', { path: file });
  return {
    product: productVersion(),
    folder: backupFolder(dataDir),
    database,
    superuser,
    // Left out only where the bucket keeps versions of its own.
    files: process.env['SAKAGURU_BACKUP_FILES'] === 'no' ? undefined : fileHouseOf(dataDir).store,
    scratch: scratchUrl === '' ? null : addressIn(scratchUrl, scratchSetting),
    readKey: () => masterKey,
    readPassphrase: () => (file === '' ? null : passphraseInFile(file)),
  };
}
