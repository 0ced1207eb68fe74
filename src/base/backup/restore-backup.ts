import pg from 'pg';
import { connectionOf } from '../db/connect.ts';
import type { DatabaseAddress } from '../db/connect.ts';
import { installSchema } from '../db/install.ts';
import type { BackupFile } from './check-backup.ts';
import { analyse } from './load-backup.store.ts';
import { loadBackup } from './load-backup.ts';
import type { Opening } from './manifest.ts';
import { rowsOf } from './manifest.ts';

/** What was brought back. */
export interface RestoredBackup {
  readonly opening: Opening;
  readonly rows: number;
  /** Steps of the schema that were taken after, for the backup was older than the program. */
  readonly migrated: readonly string[];
}

/**
 * Restores a backup into a blank database, as the owner of its schema; no superuser is needed. Rows, keys
 * and walls come in one transaction, and are kept only if they are what was backed up; after it the schema
 * is brought up to this program's.
 *
 * @throws Refusal as `loadBackup`
 */
export async function restoreBackup(
  address: DatabaseAddress,
  file: BackupFile & { readonly migrations: readonly string[] },
  onRows?: (rows: number) => void,
): Promise<RestoredBackup> {
  const client = new pg.Client(connectionOf(address, 'owner'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { opening, closing, tables } = await loadBackup(client, file, onRows);
    await client.query('commit');
    await analyse(client, tables);
    const migrated = await installSchema(address);
    return { opening, rows: rowsOf(closing), migrated };
  } finally {
    await client.end().catch(() => undefined);
  }
}
