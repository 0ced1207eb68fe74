import { existsSync } from 'node:fs';
import { rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { openPool } from '#base/db/connect.ts';
import type { DatabaseAddress } from '#base/db/connect.ts';
import { schemaState } from '#base/db/migrate.ts';
import { recordBackup, type UnrecordedBackup } from '#base/backup/record-backup.ts';
import { hasDatabase } from '#base/backup/has-database.view.ts';
import type { RestoredBackup } from '#base/backup/restore-backup.ts';
import { restoreBeside } from '#base/backup/restore-beside.ts';
import { isDiskFull } from '#base/backup/disk-full.ts';
import { conflict, Refusal, refuse } from '#base/refusal.ts';
import { backupPlanOf } from '../backup/backup-plan-of.ts';
import { backUp } from '../backup/migrate-safely.ts';
import { keyPath, readKeyFile } from '../key-file.ts';
import { startPostgres, type RunningPostgres } from '../postgres/start-postgres.ts';
import { usersOfServer } from '../postgres/users-of-server.ts';
import { fileHouseOf } from '../files/file-house-of.ts';
import { filesInto, onRowsOf, placeKey, type Restoring } from './restoring.ts';

const name = 'sakaguru';

/**
 * Restores into a data folder: a new one, one where no cooperative was founded yet, or with `--replace` one
 * whose books are backed up first. The new database is filled beside the old one and takes its place last.
 *
 * @throws Refusal `restore/in-use`, `restore/not-empty`, `restore/disk-full`, and as `restoreBackup`
 */
export async function restoreEmbedded(
  dataDir: string,
  restoring: Restoring,
): Promise<RestoredBackup> {
  if (existsSync(join(dataDir, 'run'))) {
    const [user] = await usersOfServer(dataDir);
    if (user) refuse('restore/in-use', { data: dataDir, pid: user.pid });
  }
  const isNew = !existsSync(join(dataDir, 'pg'));
  try {
    return await restoreInto(dataDir, restoring);
  } catch (error) {
    if (!(await isOutOfRoom(error, dataDir))) throw error;
    // Of a new folder nothing is left that would take the room of the next try.
    if (isNew) await rm(join(dataDir, 'pg'), { recursive: true, force: true });
    return conflict('restore/disk-full', { data: dataDir });
  }
}

/** A database that found no room for its log goes down without a word: then the disk itself is asked. */
async function isOutOfRoom(error: unknown, dataDir: string): Promise<boolean> {
  if (isDiskFull(error)) return true;
  if (error instanceof Refusal) return error.code === 'database/disk-full';
  const { bavail, bsize } = await statfs(dataDir);
  return bavail * bsize < segment;
}

/** What the database asks of its disk at once, in bytes: one file of its log. */
const segment = 16 * 1024 * 1024;

async function restoreInto(dataDir: string, restoring: Restoring): Promise<RestoredBackup> {
  // Alone on the folder while it lasts: as a second `serve` would be, others are refused.
  const wish = { dataDir, role: 'serve', onStep: restoring.progress.step } as const;
  const postgres = await startPostgres(wish);
  try {
    const address = { host: postgres.socketDir, port: postgres.port, database: name };
    const before = await saveWhatIsThere(postgres, address, { dataDir, restoring });
    const { path, passphrase, migrations, key, progress } = restoring;
    const restored = await restoreBeside(postgres.superuser, address, {
      ...{ path, passphrase, migrations },
      onRows: onRowsOf(progress),
      takeFile: filesInto(fileHouseOf(dataDir).store, progress),
      beforeSwap: () => placeKey(keyPath(dataDir), key),
    });
    if (before) await writeDown(address, before);
    return restored;
  } finally {
    await postgres.stop();
  }
}

interface Target {
  readonly dataDir: string;
  readonly restoring: Restoring;
}

/** What stands there is backed up and verified before it is replaced; without `--replace` it stays. */
async function saveWhatIsThere(
  { superuser }: RunningPostgres,
  database: DatabaseAddress,
  { dataDir, restoring }: Target,
): Promise<UnrecordedBackup | null> {
  if (!(await hasDatabase(superuser, name))) return null;
  if (!(await schemaState(database)).isInUse) return null;
  if (!restoring.mayReplace) refuse('restore/not-empty', { field: 'data', data: dataDir });
  restoring.progress.step('Mencadangkan yang ada sekarang …');
  const masterKey = await readKeyFile(keyPath(dataDir));
  return backUp(backupPlanOf({ dataDir, masterKey, superuser, database }), 'before-restore');
}

async function writeDown(address: DatabaseAddress, before: UnrecordedBackup): Promise<void> {
  const pool = openPool(address, 1, () => undefined);
  try {
    await recordBackup({ pool, now: () => new Date() }, before);
  } finally {
    await pool.end();
  }
}
