// `npm run hostile -- --n 60000 [--seed S]`: hostile inputs into every act, form, address, upload and
// socket, on a PostgreSQL of its own; exits with 1 if one was answered by a defect. Needs the built pages.
import { parseArgs } from 'node:util';
import { openOwnDatabase } from '../setup/own-database.ts';
import { attack } from './attack.ts';
import { told } from './tally.ts';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '60000' }, seed: { type: 'string', default: '1' } },
});
const began = performance.now();
await using database = await openOwnDatabase();
let shown = 0;
const tally = await attack({
  seed: Number(values.seed),
  many: Number(values.n),
  place: database.place,
  onStep: (tried) => {
    if (tried < shown + 2_000) return;
    shown = tried;
    console.log(`${tried} tried`);
  },
});
console.log(`seed ${values.seed}: ${told(tally, (performance.now() - began) / 1000)}`);
process.exitCode = tally.defects.length === 0 ? 0 : 1;
