// `npm run crash -- --n 100 [--seed S]`: kills node, PostgreSQL and both, so many times each, in mid-load.
import { parseArgs } from 'node:util';
import { storm } from './storm.ts';

const { values } = parseArgs({
  options: { n: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' } },
});
const port = 21_000 + (process.pid % 20_000);
const aftermath = await storm(Number(values.n), port, {
  seed: Number(values.seed),
  onKill: (line) => console.log(line),
});
const isReady = aftermath.worstRecoveryMs <= 5_000 ? 'kept' : 'missed';
console.log(`ready again within 5 s: ${isReady} (worst ${aftermath.worstRecoveryMs} ms)`);
console.log(JSON.stringify(aftermath, null, 1));
const { lost, doubled, unmended, unbalancedEntries, totalsOff, gapsInSeries } = aftermath;
process.exitCode =
  lost + doubled + unmended + unbalancedEntries + totalsOff + gapsInSeries === 0 ? 0 : 1;
