import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { connectionOf } from '../db/connect.ts';
import type { DatabaseAddress } from '../db/connect.ts';
import { installSchema } from '../db/install.ts';
import { closeRestored } from './backup-run.store.ts';
import { analyse } from './load-backup.store.ts';
import { loadBackup } from './load-backup.ts';
import type { LoadWish } from './load-backup.ts';
import type { Opening } from './manifest.ts';
import { rowsOf } from './manifest.ts';
import { verdictOf } from './verify-backup.ts';

/** What was brought back. */
export interface RestoredBackup {
  readonly opening: Opening;
  readonly rows: number;
  /** Steps of the schema that were taken after, for the backup was older than the program. */
  readonly migrated: readonly string[];
  /** Documents that came along. */
  readonly files: number;
}

/**
 * Restores a backup into a blank database, as the owner of its schema; no superuser is needed. Rows, keys
 * and walls come in one transaction, and are kept only if they are what was backed up; after it the schema
 * is brought up to this program's, and backups that were under way in it are closed in their list.
 *
 * @throws Refusal as `loadBackup`
 */
export async function restoreBackup(
  address: DatabaseAddress,
  file: LoadWish,
  onRows?: (rows: number) => void,
): Promise<RestoredBackup> {
  const client = new pg.Client(connectionOf(address, 'owner'));
  client.on('error', () => undefined);
  await client.connect();
  try {
    const began = performance.now();
    const { tables, ...checked } = await loadBackup(client, file, onRows);
    const { opening, closing } = checked;
    await client.query('commit');
    const verdict = verdictOf(checked, true, performance.now() - began);
    await analyse(client, tables);
    const migrated = await installSchema(address);
    await closeRestored(client, {
      ...(await fileFacts(file.path)),
      id: opening.runId,
      rows: rowsOf(closing),
      withKey: opening.withKey,
      madeAt: new Date(opening.madeAt),
      verdict,
    });
    const files = closing.files?.count ?? 0;
    return { opening, rows: rowsOf(closing), migrated, files };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function fileFacts(path: string): Promise<{ bytes: number; sha256: Buffer }> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { bytes: (await stat(path)).size, sha256: hash.digest() };
}
