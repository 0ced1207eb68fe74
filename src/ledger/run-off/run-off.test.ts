import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { reverseEntry } from '../entries/reverse-entry.ts';
import { closePeriod } from '../periods/close-period.ts';
import { reportOf } from '../statements/all-reports.ts';
import { runReport } from '../statements/run-report.ts';
import { upcomingPostings } from '../upcoming/upcoming-postings.view.ts';
import { changeRunOff } from './change-run-off.ts';
import { endRunOff } from './end-run-off.ts';
import { postDueParts, postDuePartsTask } from './post-due-parts.ts';
import { runOffCard, runOffList } from './run-off-list.view.ts';
import { postPart } from './settle-part.ts';
import { setUpRunOff } from './set-up-run-off.ts';
import { settleRunOff } from './settle-run-off.ts';

/** Insurance of a year: 1.200.000 paid on 15 March into "beban dibayar di muka". */
async function insurance(world: World, more: Record<string, unknown> = {}) {
  const entryId = await world.post([
    ['1-1601', 1_200_000],
    ['1-1111', -1_200_000],
  ]);
  const input = {
    ...({ name: 'Asuransi kios', kind: 'prepaid-expense', method: 'month' } as const),
    ...{ total: '1200000.00', fromOn: '2026-03-15', months: 12 },
    balanceAccountId: world.account('1-1601'),
    resultAccountId: world.account('5-2104'),
    ...{ originEntryId: entryId, originLineNo: 1 },
    ...more,
  };
  const { runOffId } = await perform(world.app, world.treasurer, setUpRunOff, input, newId());
  return { entryId, runOffId, input };
}

const run = (world: World) => postDuePartsTask.run(world.app, world.org.id);

async function balanceOf(world: World, code: string): Promise<string> {
  const [row] = await world.look<{ sum: bigint | null }>(
    'select sum(amount)::bigint as sum from line where org_id = $1 and account_id = $2',
    [world.org.id, world.account(code)],
  );
  return decimal((row!.sum ?? 0n) as never);
}

async function refused(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : `not refused: ${String(error)}`;
}

/** The rows of "rincian", by their code. */
async function tie(world: World, on: string) {
  const report = reportOf('run-offs');
  const at = { ground: world.app, actor: world.treasurer };
  const rows = await runReport(at, report, { on }, async (running) =>
    (await Array.fromAsync(running.rows)).map((row) => [
      row.code,
      row.amounts.map((cell) => decimal(cell as Money)),
    ]),
  );
  return Object.fromEntries(rows) as Record<string, string[]>;
}

test('months that are over are posted each on its last day, once, however many sweep', async () => {
  await using world = await openWorld({ now: '2026-03-15' });
  const { runOffId } = await insurance(world);
  await run(world);
  expect(await balanceOf(world, '1-1601')).toBe('1200000.00');
  world.setNow('2026-06-01');
  await Promise.all([run(world), run(world)].map((one) => one.catch(() => undefined)));
  await run(world);
  expect(await balanceOf(world, '5-2104')).toBe('300000.00');
  const card = await runOffCard(world.app, world.supervisor, runOffId);
  const posted = card.parts.filter(({ status }) => status === 'posted');
  expect(posted.map(({ postedOn }) => postedOn)).toEqual([
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ]);
  expect([card.nextOn, decimal(card.balance)]).toEqual(['2026-06-30', '900000.00']);
  const [memo] = await world.look<{ memo: string }>('select memo from entry where id = $1', [
    posted[1]!.entryId,
  ]);
  expect(memo!.memo).toBe('Asuransi kios: bagian 04/2026 (2 dari 12)');
  const again = { runOffId, dueOn: '2026-04-30' };
  const twice = perform(world.app, world.treasurer, postPart, again, newId());
  expect(await refused(twice)).toBe('run-off/month-posted');
  expect(await refused(perform(world.app, world.stranger, postPart, again, newId()))).toBe(
    'run-off/absent',
  );
  expect(await refused(runOffCard(world.app, world.stranger, runOffId))).toBe('run-off/absent');
});

test('a closed month waits with its reason and is posted on another day; a reversed part is posted anew', async () => {
  await using world = await openWorld({ now: '2026-03-15' });
  const { runOffId } = await insurance(world);
  world.setNow('2026-05-01');
  await perform(world.app, world.treasurer, closePeriod, { month: '2026-03' }, newId());
  expect(await postDueParts(world.app, world.treasurer)).toEqual({ posted: 1, held: 1 });
  const open = await upcomingPostings(world.app, world.treasurer, 0);
  expect(open).toMatchObject([
    { kind: 'run-off', id: runOffId, dueOn: '2026-03-31', status: 'failed' },
  ]);
  expect(open[0]!.refusal).toMatchObject({ code: 'period/closed' });
  const late = { runOffId, dueOn: '2026-03-31', day: '2026-04-30' };
  const { entryId } = await perform(world.app, world.treasurer, postPart, late, newId());
  const reversal = { entryId, reason: 'akun keliru' };
  await perform(world.app, world.treasurer, reverseEntry, reversal, newId());
  const card = await runOffCard(world.app, world.treasurer, runOffId);
  expect(card.parts[0]).toMatchObject({ status: 'reversed' });
  expect(decimal(card.done)).toBe('100000.00');
  const waits = { kind: 'run-off', id: runOffId, dueOn: '2026-03-31', status: 'reversed' };
  expect(await upcomingPostings(world.app, world.treasurer, 0)).toMatchObject([waits]);
  await perform(world.app, world.treasurer, postPart, late, newId());
  expect(await balanceOf(world, '5-2104')).toBe('200000.00');
  expect(await upcomingPostings(world.app, world.treasurer, 0)).toEqual([]);
});

test('a plan whose last month was reversed is not done until that month is posted anew', async () => {
  await using world = await openWorld({ now: '2026-03-15' });
  const { runOffId } = await insurance(world);
  world.setNow('2027-12-31');
  await postDueParts(world.app, world.treasurer);
  const card = () => runOffCard(world.app, world.treasurer, runOffId);
  const { status, parts } = await card();
  expect(status).toBe('done');
  const [entryId, { dueOn }] = [parts.at(-1)!.entryId!, parts.at(-1)!];
  const reversal = { entryId, reason: 'akun keliru' };
  await perform(world.app, world.treasurer, reverseEntry, reversal, newId());
  expect(await card()).toMatchObject({ status: 'running', failed: 1 });
  const open = await runOffList(world.app, world.treasurer, { state: 'open' });
  expect(open.plans.map(({ id }) => id)).toEqual([runOffId]);
  expect(await upcomingPostings(world.app, world.treasurer, 0)).toMatchObject([
    { id: runOffId, dueOn, status: 'reversed' },
  ]);
  await perform(world.app, world.treasurer, postPart, { runOffId, dueOn }, newId());
  expect(await card()).toMatchObject({ status: 'done', failed: 0 });
});

test('a plan whose entry was reversed posts nothing more, and is ended by taking back what it posted', async () => {
  await using world = await openWorld({ now: '2026-03-15' });
  const { entryId, runOffId } = await insurance(world);
  world.setNow('2026-04-01');
  await run(world);
  const reversal = { entryId, reason: 'batal' };
  await perform(world.app, world.treasurer, reverseEntry, reversal, newId());
  world.setNow('2026-06-01');
  await run(world);
  const card = await runOffCard(world.app, world.treasurer, runOffId);
  expect([card.status, decimal(card.balance)]).toEqual(['halted', '-100000.00']);
  expect((await tie(world, '2026-06-01'))['difference:1-1601']).toEqual(['0.00', '0.00', '0.00']);
  const end = (how: 'at-once' | 'taken-back') =>
    perform(world.app, world.treasurer, endRunOff, { runOffId, how }, newId());
  expect(await refused(end('at-once'))).toBe('run-off/origin-reversed');
  await end('taken-back');
  expect(await balanceOf(world, '5-2104')).toBe('0.00');
  expect(await balanceOf(world, '1-1601')).toBe('0.00');
  const ended = await runOffCard(world.app, world.treasurer, runOffId);
  expect([ended.status, decimal(ended.balance)]).toEqual(['ended', '0.00']);
});

test('a plan ends at once, or keeps its rest; a change spreads the rest anew', async () => {
  await using world = await openWorld({ now: '2026-03-15' });
  const { app, treasurer } = world;
  const { runOffId, input } = await insurance(world);
  world.setNow('2026-04-10');
  await run(world);
  const change = {
    ...{ runOffId, name: 'Asuransi kios', resultAccountId: input.resultAccountId },
    ...({ method: 'month', fromOn: '2026-04-01', months: 5 } as const),
  };
  const early = { ...change, fromOn: '2026-03-01' };
  expect(await refused(perform(app, treasurer, changeRunOff, early, newId()))).toBe(
    'run-off/change-past',
  );
  const other = { ...change, rest: '5.00' };
  expect(await refused(perform(app, treasurer, changeRunOff, other, newId()))).toBe(
    'run-off/rest-fixed',
  );
  const next = await perform(app, treasurer, changeRunOff, change, newId());
  const card = await runOffCard(app, treasurer, next.runOffId);
  expect([decimal(card.total), decimal(card.parts[0]!.amount), card.replacesId]).toEqual([
    ...['1100000.00', '220000.00'],
    runOffId,
  ]);
  // Nothing of the line is left for another plan.
  expect(await refused(insurance(world, { originEntryId: card.origin!.entryId }))).toBe(
    'run-off/more-than-line',
  );
  world.setNow('2026-05-02');
  await run(world);
  const at = { runOffId: next.runOffId, how: 'at-once' as const };
  await perform(app, treasurer, endRunOff, at, newId());
  expect(await balanceOf(world, '5-2104')).toBe('1200000.00');
  expect(await refused(perform(app, treasurer, endRunOff, at, newId()))).toBe('run-off/ended');
});

test('what accrues grows with its months, is settled, and the list ties to the ledger or names the difference', async () => {
  await using world = await openWorld({ now: '2026-01-10' });
  const { app, treasurer } = world;
  const audit = {
    ...({ name: 'Jasa audit', kind: 'accrued-expense', method: 'month' } as const),
    ...{ total: '12000000.00', fromOn: '2026-01-01', untilOn: '2026-12-31' },
    balanceAccountId: world.account('2-1701'),
    resultAccountId: world.account('5-2104'),
  };
  const { runOffId } = await perform(app, treasurer, setUpRunOff, audit, newId());
  world.setNow('2026-04-02');
  await run(world);
  expect(await balanceOf(world, '2-1701')).toBe('-3000000.00');
  const pay = (amount: string) => {
    const cashAccountId = world.account('1-1111');
    return perform(app, treasurer, settleRunOff, { runOffId, amount, cashAccountId }, newId());
  };
  expect(await refused(pay('3000000.01'))).toBe('run-off/more-than-grown');
  await pay('2500000.00');
  const rows = await tie(world, '2026-04-02');
  expect(rows[`${runOffId}`]).toEqual(['12000000.00', '3000000.00', '500000.00']);
  expect(rows['difference:2-1701']).toEqual(['0.00', '0.00', '0.00']);
  expect((await tie(world, '2026-03-31'))[runOffId]).toEqual([
    ...['12000000.00', '3000000.00', '3000000.00'],
  ]);
  await world.post([
    ['5-2104', 75_000],
    ['2-1701', -75_000],
  ]);
  expect((await tie(world, '2026-04-02'))['difference:2-1701']![2]).toBe('75000.00');
});

test('what could never be spread is refused when it is set up', async () => {
  await using world = await openWorld({ now: '2026-03-15' });
  const of = (more: Record<string, unknown>) => refused(insurance(world, more));
  expect(await of({ total: '1200000.01' })).toBe('run-off/more-than-line');
  expect(await of({ total: '0.00' })).toBe('run-off/no-sum');
  expect(await of({ untilOn: '2027-03-14' })).toBe('run-off/two-ends');
  expect(await of({ months: undefined })).toBe('run-off/no-end');
  expect(await of({ months: undefined, untilOn: '2026-03-14' })).toBe('run-off/no-month');
  expect(await of({ fromOn: '2025-03-01' })).toBe('run-off/too-early');
  expect(await of({ balanceAccountId: world.account('1-1111') })).toBe('run-off/account-unfit');
  expect(await of({ resultAccountId: world.account('4-1101') })).toBe('run-off/account-unfit');
  expect(await of({ resultAccountId: newId() })).toBe('account/absent');
  expect(await of({ originLineNo: 2 })).toBe('run-off/line-unfit');
  expect(await of({ originLineNo: 9 })).toBe('run-off/line-absent');
  expect(await of({ unitId: newId(), originEntryId: undefined, originLineNo: undefined })).toBe(
    'unit/absent',
  );
});

test('what somebody may not post alone they may not have posted by itself alone', async () => {
  await using world = await openWorld({ now: '2026-03-15' });
  const limit = { act: 'entry.post', role: 'treasurer' as const, rule: 'up-to' as const };
  const set = (amount: string) =>
    perform(world.app, world.operator, setApprovalLimit, { ...limit, amount }, newId());
  const { runOffId, input } = await insurance(world);
  await set('1199999.99');
  const more = { ...input, originEntryId: undefined, originLineNo: undefined };
  const setUp = perform(world.app, world.treasurer, setUpRunOff, more, newId());
  expect(await refused(setUp)).toBe('act/pending');
  const end = { runOffId, how: 'at-once' as const };
  expect(await refused(perform(world.app, world.treasurer, endRunOff, end, newId()))).toBe(
    'act/pending',
  );
});
