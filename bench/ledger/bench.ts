// Acts against raw inserts of the same rows, in one run: `node bench/ledger/bench.ts [slices] [seconds]`.
import { actPoster, rawPoster } from './acts.ts';
import { median, slice, spread } from './measure.ts';
import type { Slice } from './measure.ts';
import { openBenchWorld } from './world.ts';

const slices = Number(process.argv[2] ?? 5);
const seconds = Number(process.argv[3] ?? 3);
const aims = new Map([
  [1, 0.5],
  [4, 0.45],
  [16, 0.35],
]);

const world = await openBenchWorld(20_000, 16, 100_000);
const raw = await rawPoster(world, 16);
const act = actPoster(world);
await slice(world, raw.post, 4, 1);
await slice(world, act, 4, 1);
const folding = setInterval(
  () => void world.superuser.query('select fold_totals($1, 20000)', [world.orgId]),
  2000,
);
for (const [clients, aim] of aims) {
  const raws: Slice[] = [];
  const acts: Slice[] = [];
  for (let i = 0; i < slices; i += 1) {
    raws.push(await slice(world, raw.post, clients, seconds));
    acts.push(await slice(world, act, clients, seconds));
  }
  const ratios = acts.map((a, i) => a.perSecond / raws[i]!.perSecond);
  const cpus = acts.map((a, i) => a.cpuMs / raws[i]!.cpuMs);
  console.log(
    `act in two flights, ${clients} clients: ${spread(
      acts.map((a) => a.perSecond),
      0,
    )}/s, raw ` +
      `${spread(
        raws.map((r) => r.perSecond),
        0,
      )}/s, ratio ${spread(ratios)} (aim ${aim}), ` +
      `CPU ${median(acts.map((a) => a.cpuMs)).toFixed(2)} ms = ${spread(cpus)} × raw (aim 1.7), ` +
      `p95 ${median(acts.map((a) => a.p95)).toFixed(1)} ms against ${median(raws.map((r) => r.p95)).toFixed(1)}`,
  );
}
clearInterval(folding);
await raw.close();
await world.close();
