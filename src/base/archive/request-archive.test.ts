import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archiveContents } from '#app.ts';
import type { App } from '#app.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { approvePending } from '../approval/approve-pending.ts';
import { setApprovalLimit } from '../approval/set-limit.ts';
import type { BackupPlan } from '../backup/backup-plan.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { archiveAtHand, archiveRuns } from './archive-runs.view.ts';
import { cancelArchive } from './cancel-archive.ts';
import { noteExport } from './note-export.ts';
import { openArchive } from './open-archive.ts';
import { askArchive } from './request-archive.ts';
import { forgetArchives, writeRequested } from './write-requested.ts';

let folder: string;
const words = { passphrase: 'kuda becak hujan lampu', again: 'kuda becak hujan lampu' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sakaguru-archives-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The world's app, with a place for archives. */
function appOf(world: World): App {
  const backups = { product: '0.0.0-test', folder } as BackupPlan;
  return { ...world.app, backups };
}

async function ask(world: World, key = newId()): Promise<string> {
  return (await askArchive(appOf(world), world.chair, words, key)).runId;
}

test('an archive is asked for by the chair, written by a job, fetched by nobody else, and gone after a day', async () => {
  await using world = await openWorld({ now: '2026-12-10' });
  const app = appOf(world);
  const key = newId();
  const runId = await ask(world, key);
  expect(await ask(world, key)).toBe(runId);
  await expect(ask(world)).rejects.toMatchObject({ code: 'archive/busy' });
  const run = { orgId: world.org.id, runId };
  await writeRequested(app, archiveContents, run);
  await writeRequested(app, archiveContents, run);
  const [shown] = await archiveRuns(app, world.chair);
  expect(shown).toMatchObject({ id: runId, by: 'Kartika Sari', isOwn: true, failure: '' });
  expect(shown!.done).toBe(shown!.total);
  const { path, bytes } = await archiveAtHand(app, world.chair, runId);
  expect((await readFile(path)).length).toBe(bytes);
  await using archive = await openArchive({ path, passphrase: words.passphrase });
  expect(archive.fingerprint).toBe(shown!.fingerprint);
  const other = await world.addPerson('Bambang', 'chair');
  await expect(archiveAtHand(app, other, runId)).rejects.toMatchObject({ code: 'archive/absent' });
  const [row] = await world.look<{ secret: Buffer | null }>(
    'select secret_sealed as secret from archive_run where id = $1',
    [runId],
  );
  expect(row!.secret).toBeNull();
  await forgetArchives.run(app, world.org.id);
  expect(existsSync(path)).toBe(true);
  world.setNow('2026-12-11');
  world.setNow(new Date(app.now().getTime() + 60_000));
  await expect(archiveAtHand(app, world.chair, runId)).rejects.toMatchObject({
    code: 'archive/gone',
  });
  await forgetArchives.run(app, world.org.id);
  expect(existsSync(path)).toBe(false);
});

test('a passphrase that is short, common, or typed in two ways is refused before anything is kept', async () => {
  await using world = await openWorld();
  const tried = (passphrase: string, again = passphrase) =>
    askArchive(appOf(world), world.chair, { passphrase, again }, newId());
  await expect(tried('sebelas.huruf'.slice(0, 11))).rejects.toMatchObject({
    code: 'archive/passphrase-short',
    facts: { field: 'passphrase' },
  });
  await expect(tried('koperasi-koperasi-2026')).rejects.toMatchObject({
    code: 'password/too-common',
  });
  await expect(tried(words.passphrase, 'kuda becak hujan lampy')).rejects.toMatchObject({
    code: 'archive/passphrase-unequal',
    facts: { field: 'again' },
  });
  expect(await world.look('select from archive_run where org_id = $1', [world.org.id])).toEqual([]);
});

test('who may not take it hears so, and where there is a limit a second person says yes first', async () => {
  await using world = await openWorld();
  const app = appOf(world);
  await expect(askArchive(app, world.treasurer, words, newId())).rejects.toMatchObject({
    code: 'act/not-allowed',
  });
  const input = { fingerprint: '0'.repeat(64), rows: 1, bytes: 1 };
  await expect(perform(app, world.chair, noteExport, input, newId())).rejects.toMatchObject({
    code: 'act/not-allowed',
  });
  const limit = { act: 'archive.request', role: 'chair', rule: 'never' } as const;
  await perform(app, world.operator, setApprovalLimit, limit, newId());
  const waits = await ask(world).catch((error: { facts: { pendingId: string } }) => error.facts);
  const pendingId = (waits as { pendingId: string }).pendingId;
  await perform(app, world.treasurer, approvePending, { pendingId }, newId());
  const [run] = await archiveRuns(app, world.chair);
  await writeRequested(app, archiveContents, { orgId: world.org.id, runId: run!.id });
  const { path } = await archiveAtHand(app, world.chair, run!.id);
  await using archive = await openArchive({ path, passphrase: words.passphrase });
  expect(archive.manifest.organisation.id).toBe(world.org.id);
});

test('what is cancelled is not written, and what fails says why', async () => {
  await using world = await openWorld();
  const app = appOf(world);
  const runId = await ask(world);
  await perform(app, world.chair, cancelArchive, { runId }, newId());
  await writeRequested(app, archiveContents, { orgId: world.org.id, runId });
  await expect(perform(app, world.chair, cancelArchive, { runId }, newId())).rejects.toMatchObject({
    code: 'archive/ended',
  });
  expect(existsSync(join(folder, 'archives', `${runId}.zip`))).toBe(false);
  const next = await ask(world);
  await writeRequested(world.app, archiveContents, { orgId: world.org.id, runId: next });
  const [failed] = await archiveRuns(app, world.chair);
  expect(failed).toMatchObject({ id: next, failure: 'archive/no-place', bytes: null });
});
