import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openOwnPlace } from '../../../test/setup/own-place.ts';
import { openWorld } from '../../../test/world.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { isBackupOverdue } from './backup-age.ts';
import { backupRequested } from './backup-requested.ts';
import type { BackupPlan } from './backup-plan.ts';
import { beginRun, closeInterrupted, noteVerdict } from './backup-run.store.ts';
import { backupRun, backupRuns, backupState, newestVerified } from './backup-runs.view.ts';
import { isBrokenOff } from './broken-off.ts';
import { nightlyBackup } from './nightly-backup.ts';
import { requestBackup } from './request-backup.ts';
import { pruneBackups, runBackup, verifyRecorded } from './run-backup.ts';
import { inScratchDatabase } from './scratch-database.store.ts';
import { halfOf } from './write-archive.ts';

test('a backup that an administrator asks for is made once, verified, and written down', async () => {
  const place = await openOwnPlace();
  await using world = await openWorld({ place });
  const folder = await mkdtemp(join(tmpdir(), 'sakaguru-asked-'));
  const { database: _, ...superuser } = place.superuser;
  const plan = {
    product: '0.0.0-test',
    folder,
    database: place.address,
    superuser,
    readKey: () => world.masterKey,
    scratch: null,
    readPassphrase: () => null,
  };
  const house = { ...world.app, backups: plan };
  try {
    const administrator = await world.addPerson('Nadia', 'administrator');
    const { runId } = await perform(house, administrator, requestBackup, {}, newId());
    const again = perform(house, administrator, requestBackup, {}, newId());
    await expect(again).rejects.toMatchObject({ code: 'backup/busy' });

    const came = { orgId: world.org.id, deedId: runId, no: 0, at: world.app.now() };
    const event = { kind: 'backup.requested', facts: {}, ...came };
    await backupRequested.hear(house, event);
    await backupRequested.hear(house, event);

    const run = await backupRun(world.app.pool, runId);
    expect(run).toMatchObject({ cause: 'by-hand', failure: '', verdict: { restored: true } });
    expect(await readdir(folder)).toHaveLength(1);

    // A place that somebody mistyped leaves no row; a failure keeps what its sentence names.
    const typed = (path: string) => runBackup(house, plan, { cause: 'by-hand', path });
    await expect(typed(run!.path)).rejects.toMatchObject({ code: 'backup/exists' });
    const lost = typed(join(folder, 'nowhere', 'x.skgb'));
    await expect(lost).rejects.toMatchObject({ code: 'backup/folder-absent' });
    expect(await readdir(folder)).toHaveLength(1);
    expect(await backupRuns(world.app.pool, 9)).toHaveLength(1);
    await truncate(run!.path, run!.bytes! - 1);
    const cut = verifyRecorded(house, plan, { path: run!.path, passphrase: null });
    await expect(cut).rejects.toMatchObject({ code: 'backup/damaged' });
    expect(await backupRun(world.app.pool, runId)).toMatchObject({
      failure: 'backup/damaged',
      failureFacts: { part: expect.stringMatching(/^[a-z_]+$/) },
    });
    await noteVerdict(world.app.pool, runId, run!.verdict!, new Date());
    expect((await backupState(world.app.pool)).restoredAt).toEqual(run!.endedAt);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test('where no scratch database may be made a backup is only read and counts as untested, until one is named', async () => {
  const place = await openOwnPlace();
  await using world = await openWorld({ place });
  const folder = await mkdtemp(join(tmpdir(), 'sakaguru-read-'));
  const { database: _, ...superuser } = place.superuser;
  const plan = {
    product: '0.0.0-test',
    folder,
    database: place.address,
    superuser: null,
    scratch: null,
    readKey: () => world.masterKey,
    readPassphrase: () => null,
  };
  const house = { ...world.app, backups: plan };
  const { pool } = house;
  try {
    await nightlyBackup.run(house);
    await nightlyBackup.run(house);
    const [run, more] = await backupRuns(pool, 9);
    expect(run).toMatchObject({ failure: '', verdict: { restored: false } });
    expect(more, 'an hour later it would come out no better').toBeUndefined();
    expect(await newestVerified(pool)).toBeNull();
    expect(await backupState(pool)).toMatchObject({
      restoredAt: null,
      verified: { verdict: { restored: false } },
    });
    await inScratchDatabase(superuser, async (database) => {
      const named = { ...plan, scratch: { ...place.address, database } };
      await verifyRecorded(house, named, { path: run!.path, passphrase: null });
      await verifyRecorded(house, named, { path: run!.path, passphrase: null });
    });
    expect((await backupState(pool)).restoredAt).toEqual(run!.endedAt);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);

test('everybody is told when the newest verified backup is older than three days, or there never was one', () => {
  const at = (text: string) => new Date(`${text}T12:00:00Z`);
  const now = at('2026-11-24');
  const installedAt = at('2026-01-01');
  const verified = (day: string) => ({ restoredAt: at(day), installedAt });
  expect(isBackupOverdue(verified('2026-11-21'), now)).toBe(false);
  expect(isBackupOverdue(verified('2026-11-20'), now)).toBe(true);
  expect(isBackupOverdue({ restoredAt: null, installedAt }, now)).toBe(true);
  expect(isBackupOverdue({ restoredAt: null, installedAt: at('2026-11-23') }, now)).toBe(false);
});

test('a backup that a killed process left open is not under way for ever', () => {
  const beganAt = new Date('2026-11-24T01:00:00Z');
  const at = (hour: number) => new Date(Date.UTC(2026, 10, 24, hour));
  expect(isBrokenOff({ beganAt, endedAt: null }, at(2))).toBe(false);
  expect(isBrokenOff({ beganAt, endedAt: null }, at(8))).toBe(true);
  expect(isBrokenOff({ beganAt, endedAt: at(2) }, at(8))).toBe(false);
});

test('the half of a backup whose process was killed is deleted, once none can be at it any more', async () => {
  const place = await openOwnPlace();
  await using world = await openWorld({ place });
  const folder = await mkdtemp(join(tmpdir(), 'sakaguru-half-'));
  const { pool } = world.app;
  const plan = { folder } as BackupPlan;
  try {
    const now = world.app.now();
    for (const [name, hours] of [
      ['old', 7],
      ['new', 5],
    ] as const) {
      const path = join(folder, `${name}.skgb`);
      const at = new Date(now.getTime() - hours * 3_600_000);
      await beginRun(pool, { id: newId(), cause: 'night', host: hostname(), path, at });
      await writeFile(halfOf(path), 'half');
    }
    await pruneBackups(world.app, plan);
    expect(await readdir(folder)).toHaveLength(2);
    await closeInterrupted(pool, newId(), now);
    await pruneBackups(world.app, plan);
    expect(await readdir(folder)).toEqual(['new.skgb.part']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
