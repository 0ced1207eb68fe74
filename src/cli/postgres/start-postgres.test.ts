import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, test } from 'vitest';
import { openSmallDisk } from '../../../test/setup/small-disk.ts';
import { biggestServerLog, capLog } from './cap-log.ts';
import { startPostgres, type RunningPostgres } from './start-postgres.ts';
import { isAlive } from './users-of-server.ts';

const open: RunningPostgres[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sakaguru-pg-'));
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, role: 'serve' | 'command'): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, role, settings: { shared_buffers: '16MB' } });
  open.push(server);
  return server;
}

async function ask(server: RunningPostgres, text: string): Promise<unknown> {
  const client = new pg.Client({ ...server.superuser, database: 'postgres' });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: unknown }>(text);
    return rows[0]?.answer;
  } finally {
    await client.end();
  }
}

const pidOf = async (dataDir: string): Promise<number> =>
  Number((await readFile(join(dataDir, 'pg', 'postmaster.pid'), 'utf8')).split('\n')[0]);

test('the server listens on a private socket alone, checks its pages, and is gone when stopped', async () => {
  const dataDir = await newFolder();
  const server = await start(dataDir, 'command');

  expect(await ask(server, `select current_setting('listen_addresses') as answer`)).toBe('');
  expect(await ask(server, `select current_setting('data_checksums') as answer`)).toBe('on');
  expect((await stat(server.socketDir)).mode & 0o777).toBe(0o700);
  expect(server.startedHere).toBe(true);

  const pid = await pidOf(dataDir);
  await server.stop();
  expect(isAlive(pid)).toBe(false);
  await expect(stat(server.socketDir)).rejects.toThrow('ENOENT');
});

test('a server whose disk is full is stopped all the same', async ({ skip }) => {
  using disk = openSmallDisk(120_000);
  if (!disk) return skip('no small disk can be mounted here (only root may): nothing was filled');
  const server = await start(disk.folder, 'command');
  const pid = await pidOf(disk.folder);
  const filler = writeFile(join(disk.folder, 'filler'), Buffer.alloc(120_000_000));
  await expect(filler).rejects.toMatchObject({ code: 'ENOSPC' });
  await server.stop();
  expect(isAlive(pid)).toBe(false);
});

test('a server that was killed under `serve` comes back at the same socket, with what was committed', async () => {
  const dataDir = await newFolder();
  const server = await start(dataDir, 'serve');
  await ask(server, 'create table kept as select 7 as n');
  const pid = await pidOf(dataDir);

  process.kill(pid, 'SIGKILL');

  await expect
    .poll(() => ask(server, 'select n as answer from kept').catch(() => null), { timeout: 10_000 })
    .toBe(7);
  expect(await pidOf(dataDir)).not.toBe(pid);
});

test('a server left over by a dead process is stopped and started anew', async () => {
  const dataDir = await newFolder();
  const first = await start(dataDir, 'command');
  const pid = await pidOf(dataDir);
  // What kill -9 of the process leaves: a server that runs, and nobody on the list.
  await rm(join(dataDir, 'run', `${process.pid}.json`));

  const second = await start(dataDir, 'command');

  expect(second.startedHere).toBe(true);
  expect(await pidOf(dataDir)).not.toBe(pid);
  expect(await ask(second, 'select 1 as answer')).toBe(1);
  await expect(stat(first.socketDir)).rejects.toThrow('ENOENT');
});

test('the server’s log becomes one older file past its size, at a start and under a running server', async () => {
  const dataDir = await newFolder();
  const log = join(dataDir, 'postgres.log');
  const older = `${log}.1`;
  const filler = Buffer.alloc(biggestServerLog, 'lama\n');
  await writeFile(log, Buffer.concat([filler, filler]));
  const server = await start(dataDir, 'command');
  expect((await stat(older)).size).toBe(2 * biggestServerLog);
  expect((await stat(log)).size).toBeLessThan(100_000);

  await capLog(log);
  expect((await stat(older)).size, 'a small one stays where it is').toBe(2 * biggestServerLog);
  await appendFile(log, filler);
  await capLog(log);
  await ask(server, 'select 1 / 0 as answer').catch(() => undefined);
  await expect.poll(() => readFile(log, 'utf8')).toContain('division by zero');
  expect(await readFile(log, 'utf8')).not.toContain('lama');
  expect((await stat(older)).size).toBeLessThan(1.1 * biggestServerLog);
});

test('a folder that is being served is refused to a second `serve`, by name of the first', async () => {
  const dataDir = await newFolder();
  await start(dataDir, 'command');
  const began = (await readFile('/proc/1/stat', 'utf8')).split(') ')[1]?.split(' ')[19];
  const other = JSON.stringify({ pid: 1, began, role: 'serve' });
  await writeFile(join(dataDir, 'run', '1.json'), other);

  await expect(start(dataDir, 'serve')).rejects.toMatchObject({
    code: 'postgres/already-served',
    facts: { pid: 1 },
  });
  await rm(join(dataDir, 'run', '1.json'));
});
