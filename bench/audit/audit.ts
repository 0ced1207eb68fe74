// The chain of seals: how fast it is made and verified, beside a plain read of the same rows with one digest
// each: `node bench/audit/audit.ts [deeds] [times]`.
import { hash } from 'node:crypto';
import { sealDeeds } from '#base/audit/seal-deeds.ts';
import { verifyChain } from '#base/audit/verify-chain.ts';
import { spread } from '../ledger/measure.ts';
import { openBenchWorld } from '../ledger/world.ts';
import type { BenchWorld } from '../ledger/world.ts';

const deeds = Number(process.argv[2] ?? 100_000);
const times = Number(process.argv[3] ?? 3);

// Filling and sealing take longer than what is measured: each step says that it has begun.
const say = (step: string) => void process.stderr.write(`  ${step}\n`);
say(`filling ${deeds} deeds with their entries`);
const world = await openBenchWorld(1_000, 1, deeds);
say('sealing');
const began = performance.now();
await sealDeeds.run(world.app, world.orgId);
const sealing = performance.now() - began;
await world.superuser.query('vacuum analyze deed_seal');
const [chain, books, plain]: number[][] = [[], [], []];
for (let i = 0; i < times; i += 1) {
  say(`verifying, ${i + 1} of ${times}`);
  plain!.push(await readPlainly(world));
  const report = await verifyChain(world.app, world.orgId);
  if (report.fault) throw new Error(`the bench's chain has a fault: ${JSON.stringify(report)}`);
  chain!.push(report.deedsPerSecond);
  books!.push(report.booksPerSecond);
}
const many = deeds.toLocaleString('en');
console.log(`sealing ${many} deeds with their entries: ${perSecond(sealing)}/s`);
console.log(`yardstick, select and one digest a row: ${spread(plain!, 0)}/s`);
console.log(
  `audit verify, deeds: ${spread(chain!, 0)}/s (aim 100000), ratio ` +
    spread(chain!.map((rate, i) => rate / plain![i]!)),
);
console.log(`audit verify, entries and lines of the same deeds: ${spread(books!, 0)} deeds/s`);
await world.close();

function perSecond(milliseconds: number): number {
  return Math.round((deeds / milliseconds) * 1000);
}

/** Reads the same rows in the same stretches, and makes one digest of each. */
async function readPlainly({ superuser, orgId }: BenchWorld): Promise<number> {
  const from = performance.now();
  const text = `select d.* from deed_seal s join deed d on d.org_id = s.org_id and d.id = s.deed_id
    where s.org_id = $1 and s.seq > $2 and s.seq <= $3 order by s.seq`;
  for (let after = 0; after < deeds; after += 10_000) {
    const asked = { text, values: [orgId, after, after + 10_000], rowMode: 'array' } as const;
    const { rows } = await superuser.query<unknown[]>({ ...asked, values: [...asked.values] });
    for (const row of rows) hash('sha256', row.join('|'), 'hex');
  }
  return perSecond(performance.now() - from);
}
