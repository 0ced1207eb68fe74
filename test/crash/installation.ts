import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** A served installation that can be killed in part and comes back. */
export interface Installation {
  readonly origin: string;
  readonly dataDir: string;
  start(): void;
  /** Waits until it answers as well; returns how many milliseconds that took. */
  untilWell(): Promise<number>;
  killNode(): Promise<void>;
  killPostgres(): Promise<void>;
  stop(): Promise<void>;
}

/** Makes an installation on a folder and a port; nothing runs yet. */
export function installation(dataDir: string, port: number): Installation {
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | undefined;
  const start = () => {
    const args = [program, 'serve', '--data', dataDir, '--port', String(port), '--empty'];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr!.on(
      'data',
      (chunk: Buffer) => process.env['SAKAGURU_CRASH_LOG'] && process.stderr.write(chunk),
    );
  };
  const gone = async () => {
    const process = child;
    if (!process || process.exitCode !== null || process.signalCode !== null) return;
    await new Promise((resolve) => process.once('exit', resolve));
  };
  return {
    origin,
    dataDir,
    start,
    async untilWell() {
      const from = performance.now();
      while (!(await isWell(origin))) {
        if (performance.now() - from > 60_000) throw new Error('not well after a minute');
        // What ended by itself is started again, as a service would be.
        if (child?.exitCode !== null || child.signalCode !== null) start();
        await wait(50);
      }
      return performance.now() - from;
    },
    async killNode() {
      child?.kill('SIGKILL');
      await gone();
    },
    async killPostgres() {
      for (const pid of await serverProcesses(dataDir)) killHard(pid);
    },
    async stop() {
      child?.kill('SIGTERM');
      await gone();
    },
  };
}

async function isWell(origin: string): Promise<boolean> {
  return fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
}

/** The postmaster and every child of it, found before the first one dies. */
async function serverProcesses(dataDir: string): Promise<number[]> {
  const text = await readFile(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').catch(() => '');
  const postmaster = Number(text.split('\n')[0]);
  if (!postmaster || !(await readlink(`/proc/${postmaster}/exe`).catch(() => ''))) return [];
  const children = await readFile(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').catch(
    () => '',
  );
  return [postmaster, ...children.trim().split(' ').filter(Boolean).map(Number)];
}

function killHard(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
