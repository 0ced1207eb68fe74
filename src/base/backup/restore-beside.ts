import type { ClientConfig } from 'pg';
import type { DatabaseAddress } from '../db/connect.ts';
import type { LoadWish } from './load-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import type { RestoredBackup } from './restore-backup.ts';
import { replaceDatabase } from './swap-database.store.ts';

/** What to restore, and what is done once it is whole and before it takes the place of what is there. */
export interface RestoreBeside extends LoadWish {
  readonly onRows?: (rows: number) => void;
  beforeSwap(): Promise<void>;
}

/**
 * Restores into a new database beside the one that is there, and puts it in its place last.
 *
 * @param superuser connection facts of a role that may make databases (no `database`)
 * @throws Refusal as `restoreBackup`; what was there is untouched then
 */
export function restoreBeside(
  superuser: ClientConfig,
  address: DatabaseAddress,
  wish: RestoreBeside,
): Promise<RestoredBackup> {
  return replaceDatabase(superuser, address.database, async (database) => {
    const restored = await restoreBackup({ ...address, database }, wish, wish.onRows);
    await wish.beforeSwap();
    return restored;
  });
}
