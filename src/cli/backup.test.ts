import { chmod, mkdtemp, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginRun } from '#base/backup/backup-run.store.ts';
import { backupRuns } from '#base/backup/backup-runs.view.ts';
import { recoverySheet } from '#base/backup/recovery-sheet.ts';
import { makeMigrationTables } from '#base/backup/load-backup.store.ts';
import { checkBackup } from '#base/backup/check-backup.ts';
import { runBackup } from '#base/backup/run-backup.ts';
import { replaceDatabase } from '#base/backup/swap-database.store.ts';
import { connectionOf } from '#base/db/connect.ts';
import { migrationTexts, type Migration } from '#base/db/migrate.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { foundOrganisation } from '#ledger/found-organisation.ts';
import { makeKeyFile } from './key-file.ts';
import { withHouse, withNewHouse } from './open-house.ts';
import { startPostgres } from './postgres/start-postgres.ts';
import { restoreCommand } from './restore/restore-command.ts';
import { openSmallDisk } from '../../test/setup/small-disk.ts';

let folder: string;
let data: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-restore-'));
  await chmod(folder, 0o711); // the server's own user walks through it
  data = join(folder, 'data');
  await withNewHouse({ data, role: 'command' }, async ({ app, plan }) => {
    const operator = { kind: 'operator', orgId: installationOrg } as const;
    const founding = { kind: 'primary', name: 'Koppas Uji', slug: 'koppas-uji' } as const;
    await foundOrganisation(app, operator, { ...founding, template: 'mixed' }, newId());
    const killed = { id: newId(), cause: 'night', host: 'lama', path: '/lama.skgb' } as const;
    await beginRun(app.pool, { ...killed, at: new Date(Date.now() - 60_000) });
    file = (await runBackup(app, plan, { cause: 'by-hand' })).path;
  });
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a restore asks for the key before it writes anything, proves it, and brings the cooperative back', async () => {
  const to = join(folder, 'moved');
  const restore = (source: object) => restoreCommand(file, { data: to, json: true, ...source });
  await expect(restore({})).rejects.toMatchObject({ code: 'restore/key-missing' });
  const strange = recoverySheet(new Uint8Array(32).fill(7)).words.join(' ');
  await expect(restore({ words: strange })).rejects.toMatchObject({ code: 'key/not-this-one' });
  const noKey = join(folder, 'no.key');
  await writeFile(noKey, 'bukan kunci');
  await expect(restore({ keyFile: noKey })).rejects.toMatchObject({
    code: 'restore/key-file-unfit',
  });
  expect(await readdir(folder)).not.toContain('moved');

  const key = await readFile(join(data, 'sakaguru.key'), 'utf8');
  const words = recoverySheet(Buffer.from(key.trim(), 'hex')).words.join(' ');
  await restore({ words });

  expect(await readFile(join(to, 'sakaguru.key'), 'utf8')).toBe(key);
  await withHouse({ data: to, role: 'command' }, async ({ app }) => {
    expect(await findOrganisation(app.pool, 'koppas-uji')).toMatchObject({ slug: 'koppas-uji' });
    // Its own row was open in what it holds, and so was one of a process that had been killed.
    const runs = await backupRuns(app.pool, 5);
    expect(runs.map((run) => [run.endedAt !== null, run.failure, run.verdict?.restored])).toEqual([
      [true, '', true],
      [true, 'backup/interrupted', undefined],
    ]);
  });
  await expect(restore({ words })).rejects.toMatchObject({ code: 'restore/not-empty' });
}, 240_000);

test('a restore onto a disk that is too small is stopped with a sentence, and leaves nothing half-made', async ({
  skip,
}) => {
  using disk = openSmallDisk(100_000);
  if (!disk) return skip('no small disk can be mounted here (only root may): nothing was proved');
  const to = join(disk.folder, 'moved');
  const keyFile = join(data, 'sakaguru.key');
  await writeFile(join(disk.folder, 'there'), Buffer.alloc(50_000_000));
  await expect(restoreCommand(file, { data: to, keyFile, json: true })).rejects.toMatchObject({
    code: 'restore/disk-full',
    facts: { data: to },
  });
  expect(await readdir(to)).not.toContain('pg');
}, 240_000);

test('from a full disk a backup is carried off all the same, and told as not tried', async ({
  skip,
}) => {
  using disk = openSmallDisk(160_000);
  if (!disk) return skip('no small disk can be mounted here (only root may): nothing was proved');
  const full = join(disk.folder, 'data');
  const out = join(folder, 'carried.skgb');
  await withNewHouse({ data: full, role: 'command' }, async ({ app, plan }) => {
    const { bavail, bsize } = await statfs(disk.folder);
    await writeFile(join(disk.folder, 'there'), Buffer.alloc(bavail * bsize - 64 * 1024));
    await expect(runBackup(app, plan, { cause: 'by-hand', path: out })).rejects.toMatchObject({
      code: 'backup/not-verified',
      facts: { path: out },
    });
    await rm(join(disk.folder, 'there'));
  });
  expect((await checkBackup({ path: out, passphrase: null })).closing.tables).not.toEqual([]);
}, 240_000);

test('what is replaced is backed up first', async () => {
  const keyFile = join(data, 'sakaguru.key');
  await restoreCommand(file, { data, keyFile, replace: true, json: true });
  await withHouse({ data, role: 'command' }, async ({ app }) => {
    const [newest] = await backupRuns(app.pool, 1);
    expect(newest).toMatchObject({ cause: 'before-restore', verdict: { restored: true } });
  });
  expect((await readdir(join(data, 'backups'))).length).toBe(2);
}, 240_000);

test('a start that finds migrations backs up and verifies first, and one that cannot changes nothing', async () => {
  const old = join(folder, 'old');
  await makeOldInstallation(old);
  const blocked = join(folder, 'blocked');
  await writeFile(blocked, '');
  process.env['BACKUP_DIR'] = blocked;
  try {
    await expect(
      withHouse({ data: old, role: 'command' }, async () => undefined),
    ).rejects.toThrow();
  } finally {
    delete process.env['BACKUP_DIR'];
  }
  expect(await asSuperuser(old, 'select name from kysely_migration')).toHaveLength(
    (await firstRelease()).length,
  );
  expect((await firstRelease()).map(({ name }) => name)).not.toContain('0014-backup');
  await withHouse({ data: old, role: 'command' }, async ({ app }) => {
    const [made, ...others] = await backupRuns(app.pool, 5);
    expect(others).toEqual([]);
    expect(made).toMatchObject({ cause: 'before-migration', verdict: { restored: true } });
    expect(await readdir(join(old, 'backups'))).toEqual([basename(made!.path)]);
  });
}, 240_000);

/** The schema's steps of the first release. */
async function firstRelease(): Promise<Migration[]> {
  return (await migrationTexts()).filter(({ name }) => name < '0011');
}

/** An installation as the first release left it, with a cooperative in it. */
async function makeOldInstallation(dir: string): Promise<void> {
  const postgres = await startPostgres({ dataDir: dir });
  try {
    await replaceDatabase(postgres.superuser, 'sakaguru', async (database) => {
      const { socketDir: host, port } = postgres;
      const client = new pg.Client(connectionOf({ host, port, database }, 'owner'));
      await client.connect();
      await makeMigrationTables(client);
      for (const { name, text } of await firstRelease()) {
        await client.query(text);
        await client.query('insert into kysely_migration values ($1, now()::text)', [name]);
      }
      await client.query(
        `insert into organisation (id, kind, slug, name, created_at)
          values ('00000000-0000-7000-8000-000000000002', 'primary', 'lama', 'Koppas Lama', now())`,
      );
      await client.end();
    });
    await makeKeyFile(join(dir, 'sakaguru.key'));
  } finally {
    await postgres.stop();
  }
}

test('a schema newer than the program is refused with a sentence, and nothing is touched', async () => {
  const next = '9999-besok';
  await asSuperuser(data, `insert into kysely_migration values ('${next}', '2030-01-01')`);
  await expect(withHouse({ data, role: 'command' }, async () => undefined)).rejects.toMatchObject({
    code: 'database/newer',
    facts: { step: next },
  });
  await asSuperuser(data, `delete from kysely_migration where name = '${next}'`);
}, 240_000);

/** Does what only a person with the database in hand can do. */
async function asSuperuser(dir: string, statement: string): Promise<unknown[]> {
  const postgres = await startPostgres({ dataDir: dir });
  const client = new pg.Client({ ...postgres.superuser, database: 'sakaguru' });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  await postgres.stop();
  return rows;
}
