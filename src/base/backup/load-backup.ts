import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrationTexts } from '../db/migrate.ts';
import { Refusal, refuse } from '../refusal.ts';
import { placeOf, spelling } from './backup-source.store.ts';
import { booksOf, namedObjects, rowsIn } from './backup-source.view.ts';
import { checkBackup } from './check-backup.ts';
import type { BackupFile, CheckedBackup, PartTaker } from './check-backup.ts';
import { isDiskFull } from './disk-full.ts';
import {
  beginLoading,
  copyIn,
  isBlank,
  makeMigrationTables,
  putBack,
  takeOff,
} from './load-backup.store.ts';
import { differenceOf } from './manifest.ts';
import type { Closing } from './manifest.ts';
import type { OpenPart } from './read-archive.ts';

/** What is loaded: the file, the schema's steps of its time, and what becomes of its documents. */
export interface LoadWish extends BackupFile {
  readonly migrations: readonly string[];
  readonly takeFile?: PartTaker['file'];
}

/** What was loaded; nothing is there for others to see until the transaction ends. */
export interface LoadedBackup extends CheckedBackup {
  readonly tables: readonly string[];
}

/**
 * Loads a backup into a blank database, as the owner of its schema and no more, in the one transaction
 * that it opens: the schema as it was when the backup was made, the rows, then indexes, foreign keys and
 * walls. Then it counts the rows, the books and the heads of the chains, and compares. Whoever asked ends
 * the transaction: `commit` keeps it, `rollback` leaves nothing.
 *
 * @throws Refusal `restore/not-blank`, `backup/newer` (made by a newer schema than this program knows),
 *   `backup/does-not-fit`, `backup/not-the-same` {part}, `database/disk-full`, and as `checkBackup`
 */
export async function loadBackup(
  client: pg.Client,
  file: LoadWish,
  onRows: (rows: number) => void = () => undefined,
): Promise<LoadedBackup> {
  try {
    if (!(await isBlank(client))) refuse('restore/not-blank');
    await beginLoading(client, spelling);
    await makeMigrationTables(client);
    for (const { text } of await migrationTexts(file.migrations)) await client.query(text);
    const off = await takeOff(client);
    let rows = 0;
    const checked = await checkBackup(file, {
      ...(file.takeFile && { file: file.takeFile }),
      async table(part) {
        rows += await loadTable(client, part);
        onRows(rows);
      },
    });
    await putBack(client, off.keys);
    // While the walls are down: behind them the owner sees nothing to compare.
    await mustBeTheSame(client, checked);
    await putBack(client, off.walls);
    return { ...checked, tables: off.tables };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw isDiskFull(error) ? new Refusal('conflict', 'database/disk-full') : error;
  }
}

async function loadTable(client: pg.Client, part: OpenPart): Promise<number> {
  const { name = '', columns = [] } = part.head;
  const stream = client.query(copyFrom(copyIn(placeOf(client, { name, columns }))));
  try {
    await pipeline(Readable.from(part.content(), { objectMode: true }), stream);
  } catch (error) {
    // The schema of that time has no such table or column, or its values are none: not this program's file.
    const state = error instanceof pg.DatabaseError ? (error.code ?? '') : '';
    if (/^(42|22|23)/.test(state)) refuse('backup/does-not-fit', { part: name, state });
    throw error;
  }
  return stream.rowCount;
}

/** Held against what the backup says of itself, row by row of its manifest. */
async function mustBeTheSame(client: pg.Client, { opening, closing }: CheckedBackup) {
  const [other] = await otherCounts(client, closing);
  if (other !== undefined) refuse('backup/not-the-same', { part: other });
  const { files } = closing;
  if (files && (await namedObjects(client)).length !== files.count + files.missing) {
    refuse('backup/not-the-same', { part: 'files' });
  }
  const difference = differenceOf(opening, await booksOf(client));
  if (difference) refuse('backup/not-the-same', { part: difference.what, org: difference.orgId });
}

async function otherCounts(client: pg.Client, closing: Closing): Promise<string[]> {
  const others: string[] = [];
  for (const { name, rows } of closing.tables) {
    if ((await rowsIn(client, name)) !== rows) others.push(name);
  }
  return others;
}
