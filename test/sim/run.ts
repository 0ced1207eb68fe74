// `npm run sim -- --seeds 1000 [--from 1] [--seed S] [--workers N]`: simulated cooperatives on a PostgreSQL
// of its own, requests going wrong in every way; exits with 1 if the books of any are off.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openOwnDatabase } from '../setup/own-database.ts';
import type { Place } from '../setup/own-database.ts';
import { addTally, emptyTally, told } from './tally.ts';
import type { Tally } from './tally.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '1000' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});
const from = Number(values.seed ?? values.from);
const many = values.seed === undefined ? Number(values.seeds) : 1;
const began = performance.now();
const tally = emptyTally();
await using database = await openOwnDatabase();
const workers = Math.max(1, Math.min(Number(values.workers), many));
await Promise.all(Array.from({ length: workers }, (_, at) => share(database.place, at)));
console.log(told(tally, (performance.now() - began) / 1000));
process.exitCode = tally.violations.length === 0 && tally.seeds === many ? 0 : 1;

/** One process takes every so-manyth seed, and reports each as it is done. */
function share(place: Place, at: number): Promise<void> {
  const seeds = Array.from({ length: many }, (_, i) => from + i).filter(
    (_, i) => i % workers === at,
  );
  const child = fork(fileURLToPath(new URL('worker.ts', import.meta.url)), [], {
    env: { ...process.env, SAKAGURU_SIM: JSON.stringify({ place, seeds }) },
  });
  child.on('message', (told: Tally) => {
    addTally(tally, told);
    for (const { seed } of told.violations) console.log(`seed ${seed}: violation`);
    if (tally.seeds % 50 === 0) console.log(`${tally.seeds} of ${many}`);
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
    );
  });
}
