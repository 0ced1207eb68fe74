import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { chmod, chown, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { conflict, refuse } from '#base/refusal.ts';
import { canReach, serverAccount, type Account } from './account.ts';
import { findBinaries } from './binaries.ts';

/** Where the rows lie and who looks after them. */
export interface Cluster {
  readonly dataDir: string;
  readonly folder: string;
  readonly binaries: string;
  /** Null: the server runs as we do. */
  readonly account: Account | null;
  /** What differs from the house's own settings: tests need no safe disk. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** Makes the data folder, and says whom the server in it runs as. */
export async function openDataFolder(dataDir: string): Promise<Account | null> {
  const account = accountFor(join(dataDir, 'pg'));
  await makeReachable(dataDir, account);
  return account;
}

/** The data folder's cluster, made now if it is the first time. */
export async function openCluster(
  dataDir: string,
  account: Account | null,
  onStep: (text: string) => void,
): Promise<Cluster> {
  const folder = join(dataDir, 'pg');
  const cluster = { dataDir, folder, account, binaries: await findBinaries(dataDir, account) };
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    onStep('Membuat basis data PostgreSQL 18 …');
    await initialise(cluster);
  }
  return cluster;
}

/** Data that are there already keep their owner; new ones get the account that fits us. */
function accountFor(folder: string): Account | null {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return serverAccount();
  if (found.uid === process.getuid?.()) return null;
  if (process.getuid?.() !== 0) conflict('postgres/not-ours', { data: folder, uid: found.uid });
  return { uid: found.uid, gid: found.gid };
}

async function makeReachable(dataDir: string, account: Account | null): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: account === null ? 0o700 : 0o711 });
    // Whatever mode or umask it was made with: the server has to walk through.
    const { mode } = statSync(dataDir);
    if (account !== null && (mode & 0o001) === 0) await chmod(dataDir, (mode & 0o777) | 0o011);
    accessSync(dataDir, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    refuse('postgres/data-not-writable', { data: dataDir, reason: code });
  }
  if (account !== null && !canReach(dataDir, account)) {
    refuse('postgres/data-unreachable', { data: dataDir });
  }
}

/** Made under another name first: a machine that dies in the middle leaves no half cluster. */
async function initialise(cluster: Cluster): Promise<void> {
  const half = `${cluster.folder}.new`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { mode: 0o700 });
  if (cluster.account !== null) await chown(half, cluster.account.uid, cluster.account.gid);
  const args = [
    ...['--pgdata', half, '--username', 'postgres', '--auth', 'trust', '--encoding', 'UTF8'],
    ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    ...['--data-checksums', '--no-instructions'],
  ];
  const { code, output } = await runTool(cluster, 'initdb', args);
  if (code !== 0) refuse('postgres/not-created', { data: cluster.folder, output: tail(output) });
  await rename(half, cluster.folder);
}

function runTool(
  cluster: Cluster,
  tool: string,
  args: string[],
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(cluster.binaries, 'bin', tool), args, {
      ...cluster.account,
      cwd: '/',
      env: serverEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: string): void => void (output += chunk);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Nothing of the person's own PG* or LC_* variables may reach the server. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}

function tail(output: string): string {
  return output.trim().split('\n').slice(-3).join(' ').slice(-400);
}
