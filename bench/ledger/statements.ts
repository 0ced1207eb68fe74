// Every statement of a year by twelve months and by units, on books of 300 accounts, beside the same year as one
// column: `node bench/ledger/statements.ts [entries a year] [times]`.
import type { Actor } from '#base/ground.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import { fillBooks } from './books.ts';
import { spread } from './measure.ts';
import { openBenchWorld } from './world.ts';

const entries = Number(process.argv[2] ?? 40_000);
const times = Number(process.argv[3] ?? 7);

const statements = [
  'balance-sheet',
  'income-statement',
  'equity-changes',
  'cash-flow-direct',
  'cash-flow-indirect',
];
const span = { from: '2026-01-01', to: '2026-12-31' };

const world = await openBenchWorld(100, 1, 100);
await fillBooks(world, entries);
const actor: Actor = { kind: 'operator', orgId: world.orgId };
const books = `${entries.toLocaleString('en')} entries a year, 320 accounts`;
for (const code of statements) {
  const [alone, months, units] = [
    await clocked(code, { compare: 'none' }),
    await clocked(code, { columns: 'months' }),
    await clocked(code, { columns: 'units' }),
  ];
  console.log(
    `${code}, ${books}: by twelve months ${spread(months, 0)} ms (aim ≤ 1,000), by units ` +
      `${spread(units, 0)} ms, alone ${spread(alone, 0)} ms`,
  );
}
await world.close();

/** Milliseconds of each run, warm, from the question to the last row. */
async function clocked(code: string, asked: object): Promise<number[]> {
  const taken: number[] = [];
  const days = code === 'balance-sheet' ? { on: span.to } : span;
  for (let i = -1; i < times; i += 1) {
    const from = performance.now();
    await runReport(
      { ground: world.app, actor },
      reportOf(code),
      { ...days, ...asked },
      (running) => Array.fromAsync(running.rows),
    );
    if (i >= 0) taken.push(performance.now() - from);
  }
  return taken;
}
