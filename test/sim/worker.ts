// A process of the simulation: runs the seeds it was given and reports each to its parent.
import type { Place } from '../setup/own-database.ts';
import { simulate } from './simulate.ts';
import { addRun, emptyTally } from './tally.ts';

const { place, seeds } = JSON.parse(process.env['SAKAGURU_SIM'] ?? '{}') as {
  place: Place;
  seeds: number[];
};
for (const seed of seeds) {
  const tally = emptyTally();
  addRun(tally, await simulate(place, seed));
  await new Promise((resolve) => process.send!(tally, resolve));
}
process.disconnect();
