import type { ClientConfig } from 'pg';
import { setTimeout as wait } from 'node:timers/promises';
import { isDiskFull } from '#base/backup/disk-full.ts';
import { refuse } from '#base/refusal.ts';
import { openCluster, openDataFolder, type Cluster } from './cluster.ts';
import {
  capServerLog,
  findPostmaster,
  launchPostmaster,
  makeSocketDir,
  removeSocketDir,
  stopPostmaster,
  sweepSocketDir,
  type Postmaster,
} from './postmaster.ts';
import { isAlive, signIn, signOut, usersOfServer, withFolderLock } from './users-of-server.ts';

export interface StartPostgres {
  readonly dataDir: string;
  /** `serve` is alone on its folder and keeps the server alive; a command only visits. */
  readonly role?: 'serve' | 'command';
  /** Told in Indonesian what is done, one short line a step. */
  readonly onStep?: (text: string) => void;
  /** Server settings other than the house's own. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The embedded server while we use it. */
export interface RunningPostgres {
  readonly socketDir: string;
  readonly port: number;
  /** Connection facts of the superuser, without a database. */
  readonly superuser: ClientConfig;
  /** Whether this process started it, or found it running. */
  readonly startedHere: boolean;
  /** Leaves it; the last process to leave stops it. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of a data folder on a private unix socket, or joins the running one.
 *
 * A server that nobody of ours uses was left by a process that was killed: it is stopped and
 * started anew, so that its settings and binaries are surely these.
 */
export async function startPostgres(wish: StartPostgres): Promise<RunningPostgres> {
  const { dataDir, role = 'command', onStep = () => {}, settings = {} } = wish;
  const account = await openDataFolder(dataDir);
  const { cluster, postmaster, startedHere } = await withFolderLock(dataDir, async () => {
    await signIn(dataDir, role);
    try {
      const cluster = { ...(await openCluster(dataDir, account, onStep)), settings };
      return { cluster, ...(await joinOrStart(cluster, onStep)) };
    } catch (error) {
      await signOut(dataDir);
      throw error;
    }
  });
  const keeper = role === 'serve' ? keepAlive(cluster, postmaster) : null;
  const { socketDir, port } = postmaster;
  return {
    socketDir,
    port,
    superuser: { host: socketDir, port, user: 'postgres' },
    startedHere,
    stop: async () => {
      await keeper?.end();
      await leave(cluster);
    },
  };
}

async function joinOrStart(
  cluster: Cluster,
  onStep: (text: string) => void,
): Promise<{ postmaster: Postmaster; startedHere: boolean }> {
  const running = await findPostmaster(cluster.folder);
  if (running !== null) {
    if ((await usersOfServer(cluster.dataDir)).length > 0) {
      return { postmaster: await readySoon(cluster.folder), startedHere: false };
    }
    onStep('Menghentikan PostgreSQL yang tertinggal …');
    await stopPostmaster(running);
  }
  onStep('Menyalakan PostgreSQL …');
  await sweepSocketDir(cluster.folder);
  const socketDir = await makeSocketDir(cluster);
  try {
    return { postmaster: await launchPostmaster(cluster, socketDir), startedHere: true };
  } catch (error) {
    await removeSocketDir(socketDir);
    throw error;
  }
}

async function readySoon(folder: string): Promise<Postmaster> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const found = await findPostmaster(folder);
    if (found?.isReady) return found;
    await wait(50);
  }
  return refuse('postgres/not-started', { data: folder, output: '' });
}

/**
 * The last one out turns off the light. A full disk takes no lock, and so lets nobody in either, who would
 * have to be waited for.
 */
async function leave(cluster: Cluster): Promise<void> {
  const turnOff = async (): Promise<void> => {
    await signOut(cluster.dataDir);
    if ((await usersOfServer(cluster.dataDir)).length > 0) return;
    const running = await findPostmaster(cluster.folder);
    if (running !== null) await stopPostmaster(running);
  };
  try {
    await withFolderLock(cluster.dataDir, turnOff);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    await turnOff();
  }
}

/**
 * Brings a server that was killed under us back at the same socket, so that the pools find it
 * again by themselves.
 */
function keepAlive(cluster: Cluster, first: Postmaster): { end(): Promise<void> } {
  let pid = first.pid;
  let work: Promise<void> | null = null;
  const timer = setInterval(() => {
    if (work !== null || isAlive(pid)) return;
    work = withFolderLock(cluster.dataDir, async () => {
      const found = await findPostmaster(cluster.folder);
      pid = (found ?? (await launchPostmaster(cluster, first.socketDir))).pid;
    })
      .catch(() => {}) // Tried again at the next beat; meanwhile /healthz says that we are not well.
      .finally(() => (work = null));
  }, 250);
  timer.unref();
  // Tried again at the next turn.
  const capping = setInterval(() => void capServerLog(cluster).catch(() => undefined), 60_000);
  capping.unref();
  return {
    async end() {
      clearInterval(timer);
      clearInterval(capping);
      await work;
    },
  };
}
