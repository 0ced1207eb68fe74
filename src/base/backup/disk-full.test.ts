import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '../../../test/setup/own-database.ts';
import { openOwnPlace } from '../../../test/setup/own-place.ts';
import { openSmallDisk } from '../../../test/setup/small-disk.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { newId } from '../id.ts';
import { makeBackup } from './make-backup.ts';

let place: Place;
let world: World;

beforeAll(async () => {
  place = await openOwnPlace();
  world = await openWorld({ place });
}, 60_000);
afterAll(() => world[Symbol.asyncDispose]());

/** What is said where nothing can be mounted, or the server's disks are another machine's. */
const noDisk =
  'no small disk can be mounted here (only root may): nothing was filled, nothing proved';
const isElsewhere = process.env['SAKAGURU_TEST_SERVER'] !== undefined;

test('a backup onto a full disk is refused with a sentence, and nothing half-written stays', async ({
  skip,
}) => {
  using disk = openSmallDisk(16);
  if (!disk) return skip(noDisk);
  // All but one page is taken, and a backup takes more.
  await writeFile(join(disk.folder, 'there'), Buffer.alloc(12_288));
  const plan = {
    product: '0.0.0-test',
    folder: disk.folder,
    database: place.address,
    superuser: null,
    readKey: () => world.masterKey,
    scratch: null,
    readPassphrase: () => null,
  };
  await expect(makeBackup(plan, join(disk.folder, 'full.skgb'))).rejects.toMatchObject({
    code: 'backup/disk-full',
    facts: { folder: disk.folder },
  });
  expect(await readdir(disk.folder)).toEqual(['there']);
});

test('an act that finds the database’s disk full is refused with a sentence, leaves nothing, and its key is good once there is room', async ({
  skip,
}) => {
  using disk = isElsewhere ? null : openSmallDisk(512);
  if (!disk) return skip(noDisk);
  const space = `small_${newId().replaceAll('-', '')}`;
  await world.look(`create tablespace ${space} location '${disk.folder}'`);
  try {
    await world.look(`alter table deed set tablespace ${space}`);
    await fill(space);
    const counts = 'select (select count(*) from deed) + (select count(*) from line) as rows';
    let before = await world.look(counts);
    let key = newId();
    const post = async () => {
      const lines = [['1-1101', 1_000] as const, ['4-1101', -1_000] as const];
      return world.post(lines, { key });
    };
    // The page that is begun takes some more deeds before the disk is asked for another.
    const refused = await firstError(async () => {
      await post();
      before = await world.look(counts);
      key = newId();
    });
    expect(refused).toMatchObject({ code: 'database/disk-full', kind: 'conflict' });
    expect(await world.look(counts)).toEqual(before);

    await world.look('drop table zz_filler');
    await expect(post()).resolves.toMatch(/^[0-9a-f-]{36}$/);
    expect(await world.look(counts)).not.toEqual(before);
  } finally {
    await world.look('drop table if exists zz_filler');
    await world.look('alter table deed set tablespace pg_default');
    await world.look(`drop tablespace ${space}`);
  }
});

/** Takes all the room there is, page after page. */
async function fill(space: string): Promise<void> {
  await world.look(`create table zz_filler (text text) tablespace ${space}`);
  await world.look('alter table zz_filler alter column text set storage plain');
  const error = await firstError(() =>
    world.look("insert into zz_filler values (repeat('x', 7000))"),
  );
  expect(error).toMatchObject({ code: '53100' });
}

async function firstError(work: () => Promise<unknown>): Promise<unknown> {
  for (let turn = 0; turn < 500; turn += 1) {
    try {
      await work();
    } catch (error) {
      return error;
    }
  }
  return null;
}
