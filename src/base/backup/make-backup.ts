import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { connectionOf } from '../db/connect.ts';
import { conflict, refuse } from '../refusal.ts';
import { carriedTables, seesAll, sourceFacts } from './backup-source.view.ts';
import type { BackupPlan } from './backup-plan.ts';
import { beginSnapshot, copyOut, takeTurn } from './backup-source.store.ts';
import { explainDisk } from './disk-full.ts';
import { keyCheckOf } from './key-check.ts';
import { rowsOf } from './manifest.ts';
import type { CarriedFiles, Opening } from './manifest.ts';
import { ArchiveWriter } from './write-archive.ts';
import { writeFiles } from './write-files.ts';

/** What a backup came to. */
export interface MadeBackup {
  readonly path: string;
  readonly bytes: number;
  readonly rows: number;
  readonly sha256: Buffer;
  readonly withKey: boolean;
  readonly madeAt: Date;
  /** Documents; null: they were left out. */
  readonly files: CarriedFiles | null;
}

/** Told how many rows were copied so far. */
export type OnRows = (rows: number) => void;

/** How a backup is made. */
export interface MakeWish {
  /** Its row among the backups, which is still open in the snapshot; a restore closes it. */
  readonly runId?: string;
  readonly onRows?: OnRows;
}

/**
 * Copies the whole installation into one file, while everybody goes on working: one read-only
 * transaction sees one instant, table after table is streamed through compression to the disk, and the
 * file gets its name only when it is whole.
 *
 * @throws Refusal `backup/role-blind` (the role is bound by the walls, and would copy nothing),
 *   `backup/busy` (another one is being made), `backup/exists` (the file is there), `database/disk-full`
 */
export async function makeBackup(
  plan: BackupPlan,
  path: string,
  { runId, onRows = () => undefined }: MakeWish = {},
): Promise<MadeBackup> {
  if (existsSync(path)) conflict('backup/exists', { field: 'out', path });
  const client = new pg.Client(connectionOf(plan.database, 'backup'));
  // A connection that breaks is heard of by the query under way.
  client.on('error', () => undefined);
  try {
    // Where signing in fails in the middle the socket stays open, and a server waits on it for a minute.
    await client.connect();
    if (!(await seesAll(client))) refuse('backup/role-blind');
    if (!(await takeTurn(client))) conflict('backup/busy');
    await beginSnapshot(client);
    return await explainDisk(path, () => writeAll(client, plan, { path, runId, onRows }));
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Wish {
  readonly path: string;
  readonly runId: string | undefined;
  readonly onRows: OnRows;
}

async function writeAll(client: pg.Client, plan: BackupPlan, wish: Wish): Promise<MadeBackup> {
  const writer = await ArchiveWriter.create(wish.path, plan.readPassphrase());
  try {
    const { opening: found, madeAt } = await openingOf(client, plan, writer.isSealed);
    const opening = wish.runId === undefined ? found : { ...found, runId: wish.runId };
    await writer.part({ part: 'opening' }, [Buffer.from(JSON.stringify(opening))]);
    if (writer.isSealed) await writer.part({ part: 'key' }, [Buffer.from(plan.readKey())]);
    const tables = await writeTables(client, writer, wish.onRows);
    const files = plan.files ? await writeFiles(client, writer, plan.files) : null;
    const closing = JSON.stringify({ tables, files });
    await writer.part({ part: 'closing' }, [Buffer.from(closing)]);
    const { bytes, sha256 } = await writer.close();
    const { path } = wish;
    const withKey = writer.isSealed;
    return { path, bytes, sha256, rows: rowsOf({ tables }), withKey, madeAt, files };
  } catch (error) {
    await writer.abandon();
    await rm(wish.path, { force: true });
    throw error;
  }
}

async function openingOf(client: pg.Client, plan: BackupPlan, withKey: boolean) {
  const { madeAt, ...facts } = await sourceFacts(client);
  const opening: Opening = {
    product: plan.product,
    madeAt: madeAt.toISOString(),
    host: hostname(),
    withKey,
    keyCheck: keyCheckOf(plan.readKey()),
    ...facts,
    migrations: [...facts.migrations],
  };
  return { opening, madeAt };
}

async function writeTables(client: pg.Client, writer: ArchiveWriter, onRows: OnRows) {
  const sums = [];
  let before = 0;
  for (const table of await carriedTables(client)) {
    const stream = client.query(copyTo(copyOut(client, table)));
    let found = 0;
    const counted = countRows(stream as AsyncIterable<Buffer>, (rows) => {
      found = rows;
      onRows(before + rows);
    });
    const head = { part: 'table', name: table.name, columns: [...table.columns] } as const;
    const sum = await writer.part(head, counted, () => found);
    sums.push({ name: table.name, ...sum });
    before += sum.rows;
  }
  return sums;
}

/** Counts the ends of lines on the way: in COPY's text every row has one, and no value has any. */
async function* countRows(
  stream: AsyncIterable<Buffer>,
  told: OnRows,
): AsyncGenerator<Buffer, void> {
  let rows = 0;
  let gathered: Buffer[] = [];
  let held = 0;
  for await (const piece of stream) {
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) rows += 1;
    gathered.push(piece);
    held += piece.length;
    if (held < pieceSize) continue;
    yield Buffer.concat(gathered);
    told(rows);
    [gathered, held] = [[], 0];
  }
  yield Buffer.concat(gathered);
  told(rows);
}

const pieceSize = 1 << 18;
