import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachFile } from '#app.ts';
import { makePdf } from '../../../test/make-pdf.ts';
import type { Place } from '../../../test/setup/own-database.ts';
import { openOwnPlace } from '../../../test/setup/own-place.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { connectionOf } from '../db/connect.ts';
import { objectName, usualLimits } from '../files/file-store.ts';
import { openFolderStore } from '../files/folder-store.ts';
import { keepFile } from '../files/keep-file.ts';
import { putFile, wholeFile } from '../files/put-file.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import type { BackupPlan } from './backup-plan.ts';
import { checkBackup, faceOf } from './check-backup.ts';
import { loadBackup } from './load-backup.ts';
import { makeBackup } from './make-backup.ts';
import { inScratchDatabase } from './scratch-database.store.ts';
import { verifyBackup } from './verify-backup.ts';
import { ArchiveWriter } from './write-archive.ts';

let place: Place;
let world: World;
let folder: string;
let plan: BackupPlan;
let hashes: Buffer[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-backup-files-'));
  const store = openFolderStore(join(folder, 'files'));
  place = await openOwnPlace();
  world = await openWorld({ place, files: { store, ...usualLimits } });
  const entryId = await world.post([
    ['1-1101', 250_000],
    ['4-1101', -250_000],
  ]);
  hashes = [];
  for (const pages of [1, 2]) {
    const kept = await keepFile(world.app, world.treasurer, makePdf({ pages }));
    const wish = { subjectKind: 'entry', subjectId: entryId, ticket: kept.ticket, name: 'nota' };
    await perform(world.app, world.treasurer, attachFile, wish, newId());
    hashes.push(Buffer.from(kept.hash, 'hex'));
  }
  // Of no row, and so in no backup.
  await putFile(world.app, world.org.id, randomBytes(50));
  const { database: _, ...superuser } = place.superuser;
  plan = {
    ...{ product: '0.0.0-test', folder, database: place.address, superuser, scratch: null },
    files: store,
    readKey: () => world.masterKey,
    readPassphrase: () => null,
  };
}, 60_000);

afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

test('documents travel in the one file, and open again in another store with the same key', async () => {
  const path = join(folder, 'with.skgb');
  const made = await makeBackup(plan, path);
  expect(made.files).toMatchObject({ count: 2, missing: 0 });
  const other = openFolderStore(join(folder, 'other'));
  await inScratchDatabase(plan.superuser!, async (database) => {
    const { opening } = await faceOf({ path, passphrase: null });
    const owner = new pg.Client(connectionOf({ ...place.address, database }, 'owner'));
    // Its scratch database may be dropped before the connection has gone.
    owner.on('error', () => undefined);
    await owner.connect();
    const { migrations } = opening;
    const takeFile = (name: string, content: AsyncIterable<Buffer>) => other.write(name, content);
    await loadBackup(owner, { path, passphrase: null, migrations, takeFile });
    await owner.query('commit');
    await owner.end();
  });
  const ground = { keys: world.app.keys, files: { store: other, ...usualLimits } };
  for (const hash of hashes) {
    const [here, there] = [world.app, ground].map((one) => wholeFile(one, world.org.id, hash));
    expect(sha256(await there!)).toBe(sha256(await here!));
  }
  expect(await Array.fromAsync(other.list(world.org.id))).toHaveLength(2);
}, 60_000);

test('what the store has lost or damaged keeps no backup from being made, and is counted', async () => {
  const [lost, damaged] = hashes.map((hash) =>
    join(folder, 'files', ...objectName(world.org.id, hash).split('/')),
  ) as [string, string];
  const [first, second] = [await readFile(lost), await readFile(damaged)];
  await rm(lost);
  await writeFile(damaged, Buffer.concat([second.subarray(0, -1), Buffer.from([1])]));
  try {
    const path = join(folder, 'lost.skgb');
    expect((await makeBackup(plan, path)).files).toMatchObject({ count: 1, missing: 1 });
    const verdict = await verifyBackup(plan, { path, passphrase: null });
    expect(verdict).toMatchObject({ restored: true, files: 1, filesLost: 2 });
  } finally {
    await writeFile(lost, first);
    await writeFile(damaged, second);
  }
}, 60_000);

test('a file of documents that names another place than ours is refused before anything is written', async () => {
  const path = join(folder, 'climbing.skgb');
  const writer = await ArchiveWriter.create(path, null);
  const { opening } = await faceOf({ path: join(folder, 'with.skgb'), passphrase: null });
  await writer.part({ part: 'opening' }, [Buffer.from(JSON.stringify(opening))]);
  await writer.part({ part: 'file', name: '../../../etc/cron.d/sakaguru' }, [Buffer.from('x')]);
  await writer.close();
  const taken: string[] = [];
  const file = async (name: string) => void taken.push(name);
  await expect(checkBackup({ path, passphrase: null }, { file })).rejects.toMatchObject({
    code: 'backup/damaged',
  });
  expect(taken).toEqual([]);
});

test('documents are left out where the settings say so', async () => {
  const path = join(folder, 'without.skgb');
  const { files: _, ...without } = plan;
  expect((await makeBackup(without, path)).files).toBeNull();
  const { closing } = await checkBackup({ path, passphrase: null });
  expect(closing.files).toBeNull();
}, 60_000);
