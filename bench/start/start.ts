// Clean clone to first page, second start, and memory: one line per figure.
//   node bench/start/start.ts [--port 8951]
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const port = process.argv[3] ?? '8951';
const patience = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'sakaguru-start-'));
// Root's server runs as another user, who must reach its folder.
chmodSync(folder, 0o755);
try {
  const clone = join(folder, 'clone');
  const began = performance.now();
  execFileSync('git', ['clone', '--quiet', checkout, clone]);
  const first = await start(clone, began);
  print('clean clone to first page', `${first.seconds} s`);
  print('memory, server', `${megabytes(first.tree.server)} MB resident`);
  print('memory, PostgreSQL', `${megabytes(first.tree.postgres)} MB proportional`);
  await stop(first.child);
  for (let round = 1; round <= 3; round += 1) {
    const again = await start(clone, performance.now());
    print(`second start, ${round}`, `${again.seconds} s`);
    await stop(again.child);
  }
  print('load of the machine', loadavg()[0]?.toFixed(1) ?? '?');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Started {
  readonly child: ChildProcess;
  readonly seconds: string;
  readonly tree: { server: number; postgres: number };
}

async function start(clone: string, began: number): Promise<Started> {
  const args = ['start', '--', '--port', port, '--data', join(folder, 'data')];
  const child = spawn('npm', args, { cwd: clone, stdio: ['ignore', 'ignore', 'inherit'] });
  const deadline = Date.now() + patience;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    await answer?.text();
    if (answer?.ok) {
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      return { child, seconds, tree: memory() };
    }
    await wait(50);
  }
  child.kill('SIGTERM');
  throw new Error('the first page did not come');
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  while (
    await fetch(`http://127.0.0.1:${port}/healthz`).then(
      () => true,
      () => false,
    )
  )
    await wait(50);
  await wait(1_500);
}

/** Of the server what is resident; of PostgreSQL each process's share, for they share their buffers. */
function memory(): { server: number; postgres: number } {
  const sum = { server: 0, postgres: 0 };
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      if (command.includes(`main.ts\0serve\0--port\0${port}`))
        sum.server += field(pid, 'status', 'VmRSS');
      else if (isOfData(pid)) sum.postgres += field(pid, 'smaps_rollup', 'Pss');
    } catch {
      // Gone since it was listed, or another user's.
    }
  }
  return sum;
}

/** A server works in its data folder, and so do its children. */
function isOfData(pid: string): boolean {
  return readlinkSync(`/proc/${pid}/cwd`).startsWith(join(folder, 'data'));
}

function field(pid: string, file: string, name: string): number {
  const text = readFileSync(`/proc/${pid}/${file}`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) * 1024;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}

function print(name: string, figure: string): void {
  console.log(`${name.padEnd(30)} ${figure}`);
}
