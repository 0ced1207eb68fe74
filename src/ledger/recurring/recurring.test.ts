import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { closePeriod } from '../periods/close-period.ts';
import { endRecurring, pauseRecurring, resumeRecurring } from './pause-recurring.ts';
import { postDueEntries } from './post-due-entries.ts';
import { recurringCard } from './recurring-list.view.ts';
import { changeRecurring, setUpRecurring } from './set-up-recurring.ts';
import { postDue, skipDue } from './settle-due.ts';
import { upcomingPostings } from '../upcoming/upcoming-postings.view.ts';

/** Rent of a million, from the bank, as an act takes it. */
function rent(world: World, more: Record<string, unknown> = {}) {
  const [debit, credit] = ['1000000.00', '1000000.00'];
  return {
    ...{ name: 'Sewa kios', every: 'month' as const, dayNo: 31, fromOn: '2026-08-31' },
    voucher: {
      memo: 'Sewa kios pusat',
      lines: [
        { accountId: world.account('5-3103'), debit },
        { accountId: world.account('1-1111'), credit },
      ],
    },
    ...more,
  };
}

async function setUp(world: World, more: Record<string, unknown> = {}): Promise<string> {
  const input = rent(world, more);
  const { recurringId } = await perform(world.app, world.treasurer, setUpRecurring, input, newId());
  return recurringId;
}

/** The days that wait for somebody. */
async function openDues(world: World) {
  const upcoming = await upcomingPostings(world.app, world.treasurer, 0);
  return upcoming.filter(({ status }) => status === 'waiting' || status === 'failed');
}

const run = (world: World) => postDueEntries.run(world.app, world.org.id);

async function daysOf(world: World): Promise<string[]> {
  const rows = await world.look<{ day: string }>(
    `select to_char(day, 'YYYY-MM-DD') as day from entry where org_id = $1 and memo = 'Sewa kios pusat' order by 1`,
    [world.org.id],
  );
  return rows.map((row) => row.day);
}

async function refused(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : `not refused: ${String(error)}`;
}

test('days missed while the machine was off are caught up each on its own day, and never twice', async () => {
  await using world = await openWorld({ now: '2026-08-30' });
  const recurringId = await setUp(world);
  await run(world);
  expect(await daysOf(world)).toEqual([]);
  world.setNow('2026-11-02');
  await Promise.all([run(world), run(world)].map((one) => one.catch(() => undefined)));
  await run(world);
  expect(await daysOf(world)).toEqual(['2026-08-31', '2026-09-30', '2026-10-31']);
  const card = await recurringCard(world.app, world.supervisor, recurringId);
  expect(card.dues.map(({ dueOn, status }) => [dueOn, status])).toEqual([
    ['2026-10-31', 'posted'],
    ['2026-09-30', 'posted'],
    ['2026-08-31', 'posted'],
  ]);
  expect(card.next.slice(0, 2)).toEqual(['2026-11-30', '2026-12-31']);
  const deeds = await world.look(
    `select 1 from deed where org_id = $1 and act = 'recurring.post' and actor_kind = 'job' and facts ->> 'recurring' = 'Sewa kios'`,
    [world.org.id],
  );
  expect(deeds).toHaveLength(3);
});

test('what falls into a closed month waits with its reason, is posted on another day, and once only', async () => {
  await using world = await openWorld({ now: '2026-08-30' });
  const recurringId = await setUp(world);
  world.setNow('2026-10-02');
  await perform(world.app, world.treasurer, closePeriod, { month: '2026-08' }, newId());
  await run(world);
  expect(await daysOf(world)).toEqual(['2026-09-30']);
  const [due] = await openDues(world);
  expect(due).toMatchObject({ dueOn: '2026-08-31', status: 'failed' });
  expect(due!.refusal).toMatchObject({ code: 'period/closed', facts: { month: '2026-08' } });
  const input = { recurringId, dueOn: '2026-08-31', day: '2026-10-01' };
  await perform(world.app, world.treasurer, postDue, input, newId());
  expect(await daysOf(world)).toEqual(['2026-09-30', '2026-10-01']);
  const again = perform(world.app, world.treasurer, postDue, input, newId());
  expect(await refused(again)).toBe('recurring/settled');
  expect(await openDues(world)).toEqual([]);
});

test('a plan that asks posts nothing by itself; a day is confirmed, or left out with a reason', async () => {
  await using world = await openWorld({ now: '2026-09-30' });
  const recurringId = await setUp(world, { asks: true });
  world.setNow('2026-10-01');
  await run(world);
  expect(await daysOf(world)).toEqual([]);
  const dues = await openDues(world);
  expect(dues.map((due) => [due.dueOn, due.status])).toEqual([
    ['2026-08-31', 'waiting'],
    ['2026-09-30', 'waiting'],
  ]);
  const of = (dueOn: string) => ({ recurringId, dueOn });
  await perform(world.app, world.treasurer, postDue, of('2026-09-30'), newId());
  const skipped = { ...of('2026-08-31'), reason: 'sudah dibayar' };
  await perform(world.app, world.treasurer, skipDue, skipped, newId());
  expect(await daysOf(world)).toEqual(['2026-09-30']);
  const early = perform(world.app, world.treasurer, postDue, of('2026-10-31'), newId());
  expect(await refused(early)).toBe('recurring/not-due');
});

test('what somebody may not post alone they may not have posted by itself alone', async () => {
  await using world = await openWorld({ now: '2026-08-30' });
  const limit = { act: 'entry.post', role: 'treasurer' as const, rule: 'up-to' as const };
  const set = (amount: string) =>
    perform(world.app, world.operator, setApprovalLimit, { ...limit, amount }, newId());
  await set('999999.99');
  expect(await refused(setUp(world))).toBe('act/pending');
  await set('1000000.00');
  const recurringId = await setUp(world);
  await set('999999.99');
  const input = { ...rent(world, { fromOn: '2026-09-01' }), recurringId };
  const changed = perform(world.app, world.treasurer, changeRecurring, input, newId());
  expect(await refused(changed)).toBe('act/pending');
});

test('a change ends the plan the day before and begins another; what was posted stays', async () => {
  await using world = await openWorld({ now: '2026-09-01' });
  const recurringId = await setUp(world, { times: 12 });
  await run(world);
  const dearer = { ...rent(world, { fromOn: '2026-10-15', dayNo: 15 }), recurringId };
  const changed = await perform(world.app, world.treasurer, changeRecurring, dearer, newId());
  const past = { ...dearer, fromOn: '2026-08-31' };
  const early = perform(world.app, world.treasurer, changeRecurring, past, newId());
  expect(await refused(early)).toBe('recurring/change-past');
  const upcoming = await upcomingPostings(world.app, world.treasurer, 60);
  expect(upcoming.map((one) => one.dueOn)).toEqual(['2026-09-30', '2026-10-15']);
  const card = await recurringCard(world.app, world.treasurer, recurringId);
  expect(card).toMatchObject({ untilOn: '2026-10-14', replacedById: changed.recurringId });
  world.setNow('2026-10-20');
  await run(world);
  expect(await daysOf(world)).toEqual(['2026-08-31', '2026-09-30', '2026-10-15']);
});

test('days that pass while a plan is paused are not made up for, and an ended plan posts no more', async () => {
  await using world = await openWorld({ now: '2026-08-30' });
  const recurringId = await setUp(world);
  const id = { recurringId };
  await perform(world.app, world.treasurer, pauseRecurring, id, newId());
  world.setNow('2026-10-01');
  await run(world);
  await perform(world.app, world.treasurer, resumeRecurring, id, newId());
  world.setNow('2026-11-01');
  await run(world);
  await perform(world.app, world.treasurer, endRecurring, id, newId());
  world.setNow('2026-12-31');
  await run(world);
  expect(await daysOf(world)).toEqual(['2026-10-31']);
  const resumed = perform(world.app, world.treasurer, resumeRecurring, id, newId());
  expect(await refused(resumed)).toBe('recurring/ended');
});

test('an entry that could never be posted is refused when it is set up', async () => {
  await using world = await openWorld({ now: '2026-08-30' });
  const lines = (accountId: string, credit = '1.00') => [
    { accountId, debit: '1.00' },
    { accountId: world.account('1-1111'), credit },
  ];
  const of = (typed: unknown[]) => setUp(world, { voucher: { memo: 'Uji', lines: typed } });
  expect(await refused(of(lines(newId())))).toBe('account/absent');
  expect(await refused(of(lines(world.account('3-1101'))))).toBe('account/control');
  expect(await refused(of(lines(world.account('5-3103'), '2.00')))).toBe('entry/unbalanced');
  expect(await refused(setUp(world, { untilOn: '2026-08-30' }))).toBe('recurring/no-day');
});
