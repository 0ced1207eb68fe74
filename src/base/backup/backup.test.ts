import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '../../../test/setup/own-database.ts';
import { openOwnPlace } from '../../../test/setup/own-place.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { sealDeeds } from '../audit/seal-deeds.ts';
import { connectionOf } from '../db/connect.ts';
import { installSchema } from '../db/install.ts';
import { migrate, schemaState } from '../db/migrate.ts';
import type { BackupPlan } from './backup-plan.ts';
import { checkBackup, faceOf } from './check-backup.ts';
import { loadBackup } from './load-backup.ts';
import { makeBackup } from './make-backup.ts';
import { inScratchDatabase } from './scratch-database.store.ts';
import { verifyBackup } from './verify-backup.ts';

let place: Place;
let world: World;
let folder: string;
let plan: BackupPlan;
const passphrase = 'pasar pagi jam empat';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-backup-'));
  place = await openOwnPlace();
  world = await openWorld({ place });
  await world.addMember('A-001', 'Siti\tAminah\\n');
  await world.post([
    ['1-1101', 250_000],
    ['4-1101', -250_000],
  ]);
  plan = planOf(null);
}, 60_000);

afterAll(async () => {
  await world[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

function planOf(words: string | null): BackupPlan {
  const { database: _, ...superuser } = place.superuser;
  return {
    product: '0.0.0-test',
    folder,
    database: place.address,
    superuser,
    readKey: () => world.masterKey,
    scratch: null,
    readPassphrase: () => words,
  };
}

/** Loads a backup into a database of its own and lets the test look at it as the superuser. */
async function restored<T>(
  path: string,
  look: (client: pg.Client, database: string) => Promise<T>,
): Promise<T> {
  return inScratchDatabase(plan.superuser!, async (database) => {
    const address = { ...place.address, database };
    const { opening } = await faceOf({ path, passphrase });
    const owner = new pg.Client(connectionOf(address, 'owner'));
    // Its scratch database may be dropped before the connection has gone.
    owner.on('error', () => undefined);
    await owner.connect();
    await loadBackup(owner, { path, passphrase, migrations: opening.migrations });
    await owner.query('commit');
    await owner.end();
    const client = new pg.Client({ ...plan.superuser, database });
    await client.connect();
    try {
      return await look(client, database);
    } finally {
      await client.end();
    }
  });
}

test('what was backed up is restored to the last byte, with its keys and walls', async () => {
  const path = join(folder, 'whole.skgb');
  const made = await makeBackup(plan, path);
  const own = 'select * from member where org_id = $1';
  const lines = 'select * from line where org_id = $1 order by entry_id, line_no';
  await restored(path, async (client, database) => {
    for (const sql of [own, lines]) {
      const { rows } = await client.query(sql, [world.org.id]);
      expect(rows.length).toBeGreaterThan(0);
      const source = new pg.Client(place.superuser);
      await source.connect();
      expect(rows).toEqual((await source.query(sql, [world.org.id])).rows);
      await source.end();
    }
    const catalogue = (sql: string) => client.query(sql).then(({ rows }) => rows);
    for (const sql of shapes) expect(await catalogue(sql)).toEqual(await world.look(sql));
    expect(await migrate({ ...place.address, database })).toEqual([]);
  });
  expect(made.rows).toBeGreaterThan(10);
  expect(await readdir(folder)).toEqual(['whole.skgb']);
}, 40_000);

/** Everything that loading takes off and has to put back. */
const shapes = [
  `select conrelid::regclass::text, conname::text, pg_get_constraintdef(oid), convalidated from pg_constraint
    where connamespace = 'public'::regnamespace order by 1, 2`,
  `select indexdef from pg_indexes where schemaname = 'public' order by 1`,
  `select relname::text, relrowsecurity, relforcerowsecurity, relacl::text from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
];

test('signed-in people and codes of the minute are not carried along', async () => {
  const path = join(folder, 'people.skgb');
  await makeBackup(plan, path);
  const { closing } = await checkBackup({ path, passphrase: null });
  const names = closing.tables.map(({ name }) => name);
  expect(names).toContain('login');
  for (const name of ['session', 'one_time', 'rate_limit']) expect(names).not.toContain(name);
});

test('a table that somebody else made in the schema keeps nobody out, and is left out of a backup', async () => {
  await world.look('create table zz_keep (i integer)');
  try {
    await installSchema(place.address);
    expect(await schemaState(place.address)).toMatchObject({ pending: [], isInUse: true });
    const path = join(folder, 'ours.skgb');
    await makeBackup(plan, path);
    const { closing } = await checkBackup({ path, passphrase: null });
    expect(closing.tables.map(({ name }) => name)).not.toContain('zz_keep');
  } finally {
    await world.look('drop table zz_keep');
  }
});

test('a backup is verified by restoring it, and leaves nothing of that behind', async () => {
  const path = join(folder, 'verified.skgb');
  const made = await makeBackup(planOf(passphrase), path);
  const verdict = await verifyBackup(plan, { path, passphrase });
  expect(verdict).toMatchObject({ restored: true, rows: made.rows });
  expect(verdict.entries).toBeGreaterThan(0);
  expect(await scratchDatabases()).toEqual([]);
}, 40_000);

test('every chain is recomputed from its deeds: a row changed behind the program’s back is told, equal as the copy is', async () => {
  const { id, slug } = world.org;
  await sealDeeds.run(world.app, id);
  const sound = join(folder, 'sound.skgb');
  await makeBackup(plan, sound);
  const verdict = await verifyBackup(plan, { path: sound, passphrase: null });
  expect(verdict.chains).toBeGreaterThan(0);
  const [deed] = await world.look<{ id: string; key: string; seq: string }>(
    `select d.id, d.key, s.seq from deed d join deed_seal s on s.org_id = d.org_id and s.deed_id = d.id
      where d.org_id = $1 order by s.seq limit 1`,
    [id],
  );
  const rename = 'update deed set key = $3 where org_id = $1 and id = $2';
  await world.look(rename, [id, deed!.id, `${deed!.key}x`]);
  const path = join(folder, 'tampered.skgb');
  await makeBackup(plan, path);
  await world.look(rename, [id, deed!.id, deed!.key]);
  await expect(verifyBackup(plan, { path, passphrase: null })).rejects.toMatchObject({
    code: 'backup/chain-broken',
    facts: { org: slug, seq: Number(deed!.seq) },
  });
}, 60_000);

/** Scratch databases that nobody works in: whoever makes one holds this lock meanwhile. */
async function scratchDatabases(): Promise<unknown[]> {
  const client = new pg.Client({ ...plan.superuser, database: 'postgres' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(7245002)');
    const text = "select datname from pg_database where starts_with(datname, 'sakaguru_scratch')";
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('a role that the walls bind is refused, for its backup would be empty', async () => {
  const { signIn } = place.address;
  const backup = { user: 'sakaguru_app', ...signIn?.application };
  const asApplication = {
    ...plan,
    database: { ...place.address, signIn: { owner: {}, application: {}, ...signIn, backup } },
  };
  const path = join(folder, 'blind.skgb');
  await expect(makeBackup(asApplication, path)).rejects.toMatchObject({
    code: 'backup/role-blind',
  });
  expect(await readdir(folder)).not.toContain('blind.skgb');
});

test('a file without a passphrase holds no key, one with it holds the key and hides everything', async () => {
  const [open, sealed] = [join(folder, 'open.skgb'), join(folder, 'sealed.skgb')];
  await makeBackup(plan, open);
  await makeBackup(planOf(passphrase), sealed);
  expect((await faceOf({ path: open, passphrase: null })).key).toBeNull();
  expect((await readFile(open)).includes(world.masterKey)).toBe(false);
  const face = await faceOf({ path: sealed, passphrase });
  expect(Buffer.from(face.key!)).toEqual(world.masterKey);
  await expect(faceOf({ path: sealed, passphrase: 'pasar sore' })).rejects.toMatchObject({
    code: 'backup/passphrase-wrong',
  });
  await expect(faceOf({ path: sealed, passphrase: null })).rejects.toMatchObject({
    code: 'backup/passphrase-missing',
  });
}, 40_000);

test('a backup of a newer schema is refused, and nothing is written', async () => {
  await inScratchDatabase(plan.superuser!, async (database) => {
    const owner = new pg.Client(connectionOf({ ...place.address, database }, 'owner'));
    await owner.connect();
    const path = join(folder, 'whole.skgb');
    const wish = { path, passphrase: null, migrations: ['0001-base', '9999-from-tomorrow'] };
    await expect(loadBackup(owner, wish)).rejects.toMatchObject({
      code: 'backup/newer',
      facts: { step: '9999-from-tomorrow' },
    });
    const { rows } = await owner.query(
      "select 1 from pg_class where relnamespace = 'public'::regnamespace",
    );
    expect(rows).toEqual([]);
    await owner.end();
  });
});
