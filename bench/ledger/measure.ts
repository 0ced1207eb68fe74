import { readFile } from 'node:fs/promises';
import type { BenchWorld } from './world.ts';
import type { Post } from './acts.ts';

/** One slice: entries per second, CPU milliseconds per entry, and the slowest twentieth's threshold. */
export interface Slice {
  readonly perSecond: number;
  readonly cpuMs: number;
  readonly p95: number;
}

/** Lets `clients` post as fast as they can for `seconds`. */
export async function slice(
  world: BenchWorld,
  post: Post,
  clients: number,
  seconds: number,
): Promise<Slice> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  const cpu = await cpuMs(world);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      while (performance.now() < until) {
        const from = performance.now();
        await post(client);
        times.push(performance.now() - from);
      }
    }),
  );
  const passed = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / passed,
    cpuMs: ((await cpuMs(world)) - cpu) / times.length,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

/** CPU used so far by this process and by every server process of the database, in milliseconds. */
export async function cpuMs(world: BenchWorld): Promise<number> {
  const { rows } = await world.superuser.query<{ pid: number }>('select pid from pg_stat_activity');
  const servers = await Promise.all(rows.map(({ pid }) => ticksOf(pid)));
  const own = process.cpuUsage();
  return (own.user + own.system) / 1000 + servers.reduce((a, t) => a + t, 0) * 10;
}

/** Clock ticks (1/100 s) of a process, nought where the system has no /proc. */
async function ticksOf(pid: number): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** `0.61 [0.55–0.70]`: median and range. */
export function spread(values: readonly number[], digits = 2): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(digits)} [${least.toFixed(digits)}–${most.toFixed(digits)}]`;
}
