// A backup, its verification and a restore of a million postings beside plain COPY of the same rows:
// `node bench/backup/backup.ts [postings]`.
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createReadStream, createWriteStream } from 'node:fs';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { makeBackup } from '#base/backup/make-backup.ts';
import { faceOf } from '#base/backup/check-backup.ts';
import { restoreBackup } from '#base/backup/restore-backup.ts';
import { inScratchDatabase } from '#base/backup/scratch-database.store.ts';
import { carriedTables } from '#base/backup/backup-source.view.ts';
import { openBenchWorld } from '../ledger/world.ts';

const postings = Number(process.argv[2] ?? 1_000_000);
const world = await openBenchWorld(20_000, 1, postings);
const folder = await mkdtemp(join(tmpdir(), 'sakaguru-bench-backup-'));
const { host, port } = world.superuser;
const superuser = { host, port, user: 'postgres' };
const database = world.app.database;
const plan = {
  product: 'bench',
  folder,
  database,
  superuser,
  readKey: () => new Uint8Array(32),
  scratch: null,
  readPassphrase: () => null,
};
const file = { path: join(folder, 'one.skgb'), passphrase: null };

const tell = (what: string, text: string) => process.stdout.write(`${what.padEnd(42)} ${text}\n`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** How long some work takes, in milliseconds. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

let rows = 0;
const plainOut = await timed(copyAllOut);
const making = await timed(async () => {
  ({ rows } = await makeBackup(plan, file.path));
});
const plainIn = await timed(copyAllIn);
const { opening } = await faceOf(file);
const restoring = await inScratchDatabase(superuser, (name) =>
  timed(() =>
    restoreBackup({ ...database, database: name }, { ...file, migrations: opening.migrations }),
  ),
);
const size = (await stat(file.path)).size / 1e6;
tell(`backup of ${postings} postings`, `${rows} rows, ${size.toFixed(0)} MB`);
tell('backup', `${seconds(making)}, ${(making / plainOut).toFixed(2)} × plain COPY to files`);
tell(
  'restore with keys, compared (bar 60 s)',
  `${seconds(restoring)}, ${(restoring / plainIn).toFixed(2)} × plain COPY into tables with primary keys`,
);
await rm(folder, { recursive: true, force: true });
await world.close();

/** The yardstick: each table's rows into a file of its own, as they come. */
async function copyAllOut(): Promise<void> {
  for (const { name } of await carriedTables(world.superuser)) {
    const rowsOut = world.superuser.query(copyTo(`copy "${name}" to stdout`));
    await pipeline(rowsOut, createWriteStream(join(folder, name)));
  }
}

/** The yardstick of coming back: the same rows into bare tables with nothing but their primary keys. */
async function copyAllIn(): Promise<void> {
  await inScratchDatabase(superuser, async (scratch) => {
    const client = new pg.Client({ ...superuser, database: scratch });
    client.on('error', () => undefined);
    await client.connect();
    for (const { name, columns } of await carriedTables(world.superuser)) {
      await client.query(await shapeOf(name, columns));
      const rowsIn = client.query(copyFrom(`copy "${name}" from stdin`));
      await pipeline(createReadStream(join(folder, name)), rowsIn);
    }
    await client.end();
  });
}

/** A table with the same columns and primary key, and nothing else. */
async function shapeOf(name: string, columns: readonly string[]): Promise<string> {
  const { rows: types } = await world.superuser.query<{ name: string; type: string }>(
    `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = $1::regclass and attname = any($2) order by attnum`,
    [name, columns],
  );
  const { rows: keys } = await world.superuser.query<{ key: string }>(
    `select pg_get_constraintdef(oid) as key from pg_constraint where conrelid = $1::regclass and contype = 'p'`,
    [name],
  );
  const shape = types.map((column) => `"${column.name}" ${column.type}`);
  return `create table "${name}" (${[...shape, ...keys.map(({ key }) => key)].join(', ')})`;
}
