import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** The demonstration, served by a process of its own as `npm start` serves it. */
export interface Served extends AsyncDisposable {
  readonly origin: string;
  /** Resident memory of the serving process, in megabytes. */
  memory(): Promise<number>;
  /** Milliseconds of processor time that the serving process has taken so far, without its database. */
  processor(): Promise<number>;
  /** The same of its database, all its processes together. */
  databaseProcessor(): Promise<number>;
}

/** Serves a folder and waits until it answers; the first time the demonstration is filled in. */
export async function serveDemo(dataDir: string, profileDir?: string): Promise<Served> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const profiling = profileDir ? ['--cpu-prof', `--cpu-prof-dir=${profileDir}`] : [];
  const args = [...profiling, program, 'serve', '--data', dataDir, '--port', String(port)];
  // What it logs goes nowhere, as under a service that keeps it: not into our own pipe.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  await untilWell(origin, child);
  return {
    origin,
    memory: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    },
    processor: async () => millisecondsOf(await statOf(child.pid), 2),
    databaseProcessor: () => ofDatabase(dataDir),
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** What the database's first process and those it started have taken, the ended ones among them. */
async function ofDatabase(dataDir: string): Promise<number> {
  const lines = await readFile(join(dataDir, 'pg', 'postmaster.pid'), 'utf8');
  const first = lines.split('\n')[0]!;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(pids.map(statOf));
  const children = stats.filter((fields) => fields[1] === first);
  return [
    millisecondsOf(await statOf(first), 4),
    ...children.map((fields) => millisecondsOf(fields, 2)),
  ].reduce((a, b) => a + b, 0);
}

/** What the kernel tells of a process behind its name: state, parent …; nothing of one that is gone. */
async function statOf(pid: number | string | undefined): Promise<string[]> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Two counts of the kernel's clock are a process's own, two more those of its ended children. */
function millisecondsOf(stat: readonly string[], counts: 2 | 4): number {
  const ticks = stat.slice(11, 11 + counts).reduce((sum, text) => sum + (Number(text) || 0), 0);
  // A tick of the kernel's clock is ten milliseconds.
  return ticks * 10;
}

async function untilWell(origin: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 300_000; waited += 200) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const isWell = await fetch(`${origin}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (isWell) return;
    await wait(200);
  }
  throw new Error('not well after five minutes');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
