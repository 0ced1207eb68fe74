// A trial balance at any day and one statement page on a million entries: `node bench/ledger/reads.ts [entries] [times]`.
import type { Statement } from '#base/db/flight.ts';
import { addDays, dayAt } from '#base/day.ts';
import { read } from '#base/read.ts';
import { accountLinesStatement, balanceStatement } from '#ledger/statements/account-lines.view.ts';
import { cashFlowStatement } from '#ledger/statements/cash-flows.view.ts';
import { keyedTotalsStatement } from '#ledger/statements/keyed-totals.view.ts';
import { totalsStatement } from '#ledger/statements/totals.view.ts';
import { spread } from './measure.ts';
import { openBenchWorld } from './world.ts';

const entries = Number(process.argv[2] ?? 1_000_000);
const times = Number(process.argv[3] ?? 15);

const world = await openBenchWorld(20_000, 1, entries);
const today = dayAt(new Date(), 'Asia/Jakarta');
const past = addDays(today, -400);
const opening = { from: addDays(past, -3000), to: past };
const year = { from: addDays(today, -364), to: today };
const recent = {
  accountId: world.savingsId,
  subId: world.subAccountIds[7]!,
  span: { from: addDays(today, -1095), to: today },
};
const hot = { accountId: world.cashId, span: { from: addDays(today, -30), to: today } };
const reads: [string, string, Statement[]][] = [
  [
    'trial balance today',
    '≤ 50 ms',
    [totalsStatement(world.orgId, { from: opening.from, to: today }, {})],
  ],
  ['trial balance 400 days ago', '≤ 50 ms', [totalsStatement(world.orgId, opening, {})]],
  [
    'trial balance of one unit',
    '≤ 50 ms',
    [totalsStatement(world.orgId, opening, { unitId: world.unitId })],
  ],
  [
    'income statement by twelve months',
    '≤ 1,000 ms',
    [keyedTotalsStatement(world.orgId, year, {}, 'month')],
  ],
  [
    'cash flows of a year',
    '≤ 1,000 ms',
    [cashFlowStatement(world.orgId, [{ place: 0, ...year }], [])],
  ],
  [
    'statement page of a member',
    '≤ 5 ms',
    [
      balanceStatement(world.orgId, recent, null),
      accountLinesStatement(world.orgId, recent, null, 20),
    ],
  ],
  [
    'page of the hot cash account',
    '≤ 5 ms',
    [balanceStatement(world.orgId, hot, null), accountLinesStatement(world.orgId, hot, null, 50)],
  ],
];
const plain = await clocked([{ text: 'select 1', values: [] }]);
console.log(`yardstick, an empty read behind the wall: ${spread(plain, 1)} ms`);
for (const [name, aim, statements] of reads) {
  console.log(
    `${name}, ${entries.toLocaleString('en')} entries: ${spread(await clocked(statements), 1)} ms (aim ${aim})`,
  );
}
await world.close();

/** Milliseconds of each run, warm, with permission, tenant's wall and commit. */
async function clocked(statements: readonly Statement[]): Promise<number[]> {
  const taken: number[] = [];
  for (let i = -3; i < times; i += 1) {
    const from = performance.now();
    await read(world.app, world.tellers[0]!, 'books.read', (q) =>
      Promise.all(statements.map((s) => q.many(s))),
    );
    if (i >= 0) taken.push(performance.now() - from);
  }
  return taken;
}
