import { spawn } from 'node:child_process';
import { closeSync, existsSync, fchownSync, openSync, statSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { refuse } from '#base/refusal.ts';
import { capLog } from './cap-log.ts';
import { serverEnvironment, type Cluster } from './cluster.ts';
import { isAlive } from './users-of-server.ts';

/** A running PostgreSQL as its own `postmaster.pid` describes it. */
export interface Postmaster {
  readonly pid: number;
  readonly socketDir: string;
  readonly port: number;
  readonly isReady: boolean;
}

const port = 5432;

/** No network, a socket nobody else can open, safe writes; logs without anybody's data. */
const settings = {
  listen_addresses: '',
  port: String(port),
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_line_prefix: '%m [%p] ',
  cluster_name: 'sakaguru',
} as const;

/** The server of a cluster, if one is alive; a file that a dead one left says nothing. */
export async function findPostmaster(folder: string): Promise<Postmaster | null> {
  const found = await readPidFile(folder);
  return found !== null && isAlive(found.pid) && isOurs(found.pid, folder) ? found : null;
}

async function readPidFile(folder: string): Promise<Postmaster | null> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  if (!(pid > 1) || !lines[4]) return null;
  return { pid, port: Number(lines[3]), socketDir: lines[4], isReady: lines[7] === 'ready' };
}

/** After a restart of the machine the number may belong to anybody: a server works in its folder. */
function isOurs(pid: number, folder: string): boolean {
  try {
    const at = statSync(`/proc/${pid}/cwd`);
    const own = statSync(folder);
    return at.ino === own.ino && at.dev === own.dev;
  } catch {
    return !existsSync('/proc/self'); // Without /proc the number alone must do.
  }
}

/** A fresh folder that only the server's account can enter; the path stays far below 107 bytes. */
export async function makeSocketDir(cluster: Cluster): Promise<string> {
  const folder = await mkdtemp(join(tmpdir().length > 70 ? '/tmp' : tmpdir(), 'sakaguru-'));
  if (cluster.account !== null) await chown(folder, cluster.account.uid, cluster.account.gid);
  return folder;
}

/** Removes the socket folder of a server that was killed, once nobody listens there any more. */
export async function sweepSocketDir(folder: string): Promise<void> {
  const left = await readPidFile(folder);
  if (left !== null && !isAlive(left.pid)) await removeSocketDir(left.socketDir);
}

/** Removes a socket folder of ours, and nothing that only looks like one. */
export async function removeSocketDir(folder: string): Promise<void> {
  if (!basename(folder).startsWith('sakaguru-') || dirname(folder) === '/') return;
  await rm(folder, { recursive: true, force: true });
}

/**
 * Starts the server and waits until it answers. What a killed one left (its socket, children
 * that have not noticed yet) gets some seconds to go.
 */
export async function launchPostmaster(cluster: Cluster, socketDir: string): Promise<Postmaster> {
  await capServerLog(cluster);
  const deadline = Date.now() + 60_000;
  const patience = Date.now() + 10_000;
  for (;;) {
    const child = spawnServer(cluster, socketDir);
    let isOver = false;
    child.once('exit', () => (isOver = true)).once('error', () => (isOver = true));
    while (!isOver && Date.now() < deadline) {
      const found = await readPidFile(cluster.folder);
      if (found?.pid === child.pid && found?.isReady) return found;
      await wait(15);
    }
    if (!isOver) child.kill('SIGQUIT');
    const lines = await logTail(cluster);
    const mayPass = /pre-existing shared memory|lock file .* already exists|is in use/.test(lines);
    if (!mayPass || Date.now() > patience) {
      refuse('postgres/not-started', { data: cluster.folder, output: lines.slice(-400) });
    }
    await wait(100);
  }
}

/** In a process group of its own: Ctrl-C shall reach us alone, and we close in the right order. */
function spawnServer(cluster: Cluster, socketDir: string) {
  const log = openSync(logOf(cluster), 'a', 0o600);
  if (cluster.account !== null) fchownSync(log, cluster.account.uid, cluster.account.gid);
  const options = Object.entries({
    ...settings,
    ...cluster.settings,
    unix_socket_directories: socketDir,
  });
  const args = options.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(join(cluster.binaries, 'bin', 'postgres'), ['-D', cluster.folder, ...args], {
    ...cluster.account,
    cwd: cluster.account === null ? cluster.folder : '/',
    env: serverEnvironment(),
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  return child;
}

const logOf = (cluster: Cluster): string => join(cluster.dataDir, 'postgres.log');

/** Keeps the server's log within its size; at a start, and by whoever serves from time to time. */
export function capServerLog(cluster: Cluster): Promise<void> {
  return capLog(logOf(cluster));
}

async function logTail(cluster: Cluster): Promise<string> {
  const text = await readFile(logOf(cluster), 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-6).join(' ');
}

/** Stops a server: fast first, at once when it does not answer, and by force in the end. */
export async function stopPostmaster({ pid, socketDir }: Postmaster): Promise<void> {
  const steps = [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const;
  for (const [signal, patience] of steps) {
    if (!send(pid, signal)) break;
    const deadline = Date.now() + patience;
    while (isAlive(pid) && Date.now() < deadline) await wait(15);
  }
  await removeSocketDir(socketDir);
}

function send(pid: number, signal: NodeJS.Signals): boolean {
  if (!isAlive(pid)) return false;
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
