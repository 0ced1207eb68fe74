// `npm run fuzz-api -- --n 20000 [--seed S]`: asks every operation of the API in ways that fit and that do
// not, on a PostgreSQL of its own; exits with 1 if an answer was a 5xx or not as described.
import { parseArgs } from 'node:util';
import { openOwnDatabase } from '../setup/own-database.ts';
import { fuzzApi } from './fuzz.ts';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
});
const began = performance.now();
await using database = await openOwnDatabase();
let shown = 0;
const { asked, byClass, done, walked, undone, operations, faults } = await fuzzApi({
  seed: Number(values.seed),
  many: Number(values.n),
  place: database.place,
  onStep: (now) => {
    if (now < shown + 2_000) return;
    shown = now;
    console.log(`${now} asked`);
  },
});
const classes = Object.entries(byClass)
  .toSorted(([a], [b]) => a.localeCompare(b))
  .map(([kind, many]) => `${kind} ${many}`);
const seconds = ((performance.now() - began) / 1_000).toFixed(0);
for (const fault of faults.slice(0, 60)) console.log(fault);
console.log(
  `seed ${values.seed}: ${asked} requests to ${operations} operations (${done} done at least once, ${walked} by the walk), ${classes.join(', ')}; ${faults.length} faults; ${seconds} s`,
);
if (undone.length > 0) console.log(`never done: ${undone.join(', ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
