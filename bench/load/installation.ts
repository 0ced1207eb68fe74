import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
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
    processor: async () => {
      const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => '');
      const [user, system] = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .slice(11, 13);
      // A tick of the kernel's clock is ten milliseconds.
      return (Number(user) + Number(system)) * 10;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
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
