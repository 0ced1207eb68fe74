import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { approvalCards } from '#app.ts';
import { approvePending } from '#base/approval/approve-pending.ts';
import { pendingCard } from '#base/approval/pending-list.view.ts';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { adoptBudget } from './adopt-budget.ts';
import { budgetCard, budgetList } from './budget-list.view.ts';
import { budgetSheet } from './budget-sheet.view.ts';
import { copyActuals } from './copy-actuals.ts';
import { dropBudget } from './drop-budget.ts';
import { openBudget } from './open-budget.ts';
import { reviseBudget } from './revise-budget.ts';
import { setLines } from './set-lines.ts';
import { spreadLines } from './spread-lines.ts';
import { undoEdit } from './undo-edit.ts';

async function refused(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof Refusal ? error.code : `not refused: ${String(error)}`;
}

async function draft(world: World, year = 2026): Promise<string> {
  const { budgetId } = await perform(world.app, world.treasurer, openBudget, { year }, newId());
  return String(budgetId);
}

const twelve = (amount: string) => Array.from({ length: 12 }, () => amount);

async function fill(
  world: World,
  [budgetId, seen]: readonly [string, number],
  code: string,
  months: (string | null)[],
) {
  const rows = [{ accountId: world.account(code), months }];
  const input = { budgetId, seen, rows };
  const { edits } = await perform(world.app, world.treasurer, setLines, input, newId());
  return Number(edits);
}

async function adopt(world: World, budgetId: string, seen: number) {
  const input = { budgetId, seen, decidedOn: '2026-01-20', decision: '03/RAT/2026' };
  return perform(world.app, world.chair, adoptBudget, input, newId());
}

async function monthsOf(world: World, budgetId: string, code: string, unit = 'none') {
  const { rows } = await budgetSheet(world.app, world.supervisor, { budgetId, unit });
  const row = rows.find(({ account }) => account.code === code)!;
  return row.months.map((month) => (month === null ? null : decimal(month)));
}

test('lines are typed on the account’s own side; the sums of the year are income less expenses', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const budgetId = await draft(world);
  await fill(world, [budgetId, 0], '4-1101', twelve('1000000.00'));
  await fill(world, [budgetId, 1], '5-2101', [...twelve('300000.00').slice(1), null]);
  const card = await budgetCard(world.app, world.supervisor, budgetId);
  expect([card.income, card.expense, card.result].map(decimal)).toEqual([
    '12000000.00',
    '3300000.00',
    '8700000.00',
  ]);
  expect((await monthsOf(world, budgetId, '5-2101')).slice(10)).toEqual(['300000.00', null]);
  const lines = await world.look<{ amount: string }>(
    `select distinct amount::text from budget_line where org_id = $1 order by 1`,
    [world.org.id],
  );
  expect(lines.map(({ amount }) => amount)).toEqual(['-100000000', '30000000']);
});

test('two who write at once do not write over each other, and the last change can be taken back', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const budgetId = await draft(world);
  const edits = await fill(world, [budgetId, 0], '4-1101', twelve('1000000.00'));
  expect(await refused(fill(world, [budgetId, 0], '4-1101', twelve('5.00')))).toBe(
    'budget/changed-meanwhile',
  );
  const both = [7, 9].map((sum) => fill(world, [budgetId, edits], '4-1101', twelve(`${sum}.00`)));
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const undo = (seen: number) =>
    perform(world.app, world.treasurer, undoEdit, { budgetId, seen }, newId());
  await undo(edits + 1);
  expect((await monthsOf(world, budgetId, '4-1101'))[0]).toBe('1000000.00');
  await undo(edits + 2);
  expect((await monthsOf(world, budgetId, '4-1101'))[0]).toBeNull();
  expect(await refused(undo(edits + 3))).toBe('budget/nothing-to-undo');
});

test('only open accounts of income and expense are planned for, each once', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const budgetId = await draft(world);
  const [accountId, months] = [world.account('4-1101'), twelve('1.00')];
  const set = (rows: unknown) =>
    refused(
      perform(
        world.app,
        world.treasurer,
        setLines,
        { budgetId, seen: 0, rows: rows as never },
        newId(),
      ),
    );
  expect(await set([{ accountId: world.account('1-1101'), months }])).toBe('budget/not-result');
  expect(await set([{ accountId: newId(), months }])).toBe('budget/not-result');
  expect(await set([{ accountId, months, unitId: newId() }])).toBe('unit/absent');
  expect(
    await set([
      { accountId, months },
      { accountId, months },
    ]),
  ).toBe('budget/row-twice');
  expect(await set([{ accountId, months: months.slice(1) }])).toBe('act/input');
  expect(await set([])).toBe('act/input');
  expect(await refused(draft(world))).toBe('budget/draft-there');
  expect(await refused(perform(world.app, world.teller, openBudget, { year: 2027 }, newId()))).toBe(
    'act/not-allowed',
  );
  expect(await refused(budgetCard(world.app, world.stranger, budgetId))).toBe('budget/absent');
});

test('a sum is spread evenly, by weights, or as last year went, exact to the sen', async () => {
  await using world = await openWorld({ now: '2025-11-10' });
  for (const [day, sum] of [
    ['2025-02-03', 100],
    ['2025-10-03', 300],
  ] as const)
    await world.post(
      [
        ['1-1101', sum],
        ['4-1101', -sum],
      ],
      { day },
    );
  world.setNow('2026-02-10');
  const budgetId = await draft(world);
  const accountId = world.account('4-1101');
  const put = (more: object, seen: number) => {
    const rows = [{ accountId, total: '1000000.00', ...more }] as never;
    return perform(world.app, world.treasurer, spreadLines, { budgetId, seen, rows }, newId());
  };
  await put({ by: 'last-year' }, 0);
  expect(await monthsOf(world, budgetId, '4-1101')).toEqual([
    '0.00',
    '250000.00',
    ...twelve('0.00').slice(5),
    '750000.00',
    '0.00',
    '0.00',
  ]);
  const weights = [2, ...Array.from({ length: 10 }, () => 0), 1];
  await put({ by: 'weights', weights }, 1);
  expect((await monthsOf(world, budgetId, '4-1101')).filter((sum) => sum !== '0.00')).toEqual([
    '666667.00',
    '333333.00',
  ]);
  expect(await refused(put({ by: 'weights' }, 2))).toBe('budget/weights');
  expect(await refused(put({ by: 'last-year', accountId: world.account('5-2101') }, 2))).toBe(
    'budget/no-pattern',
  );
});

test('last year’s actuals are copied with growth, month by month, and what is not over stays empty', async () => {
  await using world = await openWorld({ now: '2025-12-10' });
  const shop = { unitId: world.unit('shop') };
  await world.post(
    [
      ['1-1101', 1000],
      ['4-1101', -1000],
    ],
    { day: '2025-03-03' },
  );
  await world.post(
    [
      ['1-1101', 500, shop],
      ['4-1101', -500, shop],
    ],
    { day: '2025-12-05' },
  );
  const budgetId = await draft(world);
  const copy = (seen: number, more: object) =>
    perform(world.app, world.treasurer, copyActuals, { budgetId, seen, ...more }, newId());
  expect(await refused(copy(0, { ofYear: 2020 }))).toBe('budget/no-actuals');
  await copy(0, { growth: '7.5', ofYear: 2025 });
  expect((await monthsOf(world, budgetId, '4-1101', world.generalUnitId))[2]).toBe('1075.00');
  expect(await monthsOf(world, budgetId, '4-1101', shop.unitId)).toEqual(
    twelve('').map(() => null),
  );
  world.setNow('2026-01-02');
  expect(await refused(copy(1, { growth: 'x', ofYear: 2025 }))).toBe('budget/growth');
  await copy(1, { growth: '-10', ofYear: 2025, byUnit: false });
  expect((await monthsOf(world, budgetId, '4-1101'))[11]).toBe('450.00');
  expect((await monthsOf(world, budgetId, '4-1101', world.generalUnitId))[2]).toBeNull();
});

test('whoever wrote in a draft does not adopt it alone; what is adopted is not touched again', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const budgetId = await draft(world);
  expect(await refused(adopt(world, budgetId, 0))).toBe('budget/empty');
  const seen = await fill(world, [budgetId, 0], '4-1101', twelve('1000000.00'));
  const input = { budgetId, seen, decidedOn: '2026-01-20', decision: '03/RAT/2026' };
  const late = { ...input, decidedOn: '2026-02-11' };
  expect(await refused(perform(world.app, world.chair, adoptBudget, late, newId()))).toBe(
    'budget/decided-later',
  );
  const waiting = await perform(world.app, world.treasurer, adoptBudget, input, newId()).catch(
    (error: unknown) => error,
  );
  expect(waiting).toMatchObject({ kind: 'pending' });
  const pendingId = String((waiting as Refusal).facts['pendingId']);
  const { content } = await pendingCard(world.app, world.chair, pendingId, approvalCards);
  expect(content?.facts.map(({ value }) => value)).toContain('12000000.00');
  await perform(world.app, world.chair, approvePending, { pendingId }, newId());
  const [adopted] = await budgetList(world.app, world.supervisor);
  expect(adopted).toMatchObject({ status: 'adopted', decidedOn: '2026-01-20', version: 1 });
  expect(await refused(fill(world, [budgetId, seen], '4-1101', twelve('1.00')))).toBe(
    'budget/not-draft',
  );
  expect(await refused(draft(world))).toBe('budget/is-adopted');
});

test('a revision takes over from its month on; earlier months stay what was decided', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const first = await draft(world);
  await adopt(world, first, await fill(world, [first, 0], '4-1101', twelve('100.00')));
  const input = { fromMonth: '2026-07', reason: 'Pasar direnovasi' };
  const revise = () => perform(world.app, world.treasurer, reviseBudget, input, newId());
  const second = String((await revise()).budgetId);
  expect(await refused(revise())).toBe('budget/draft-there');
  expect(await refused(fill(world, [second, 0], '4-1101', twelve('70.00')))).toBe(
    'budget/before-revision',
  );
  const half = [
    ...twelve('')
      .slice(6)
      .map(() => null),
    ...twelve('70.00').slice(6),
  ];
  await fill(world, [second, 0], '4-1101', half);
  const whole = [...twelve('100.00').slice(6), ...twelve('70.00').slice(6)];
  expect(await monthsOf(world, second, '4-1101')).toEqual(whole);
  expect(await monthsOf(world, first, '4-1101')).toEqual(twelve('100.00'));
  const sums = (await budgetList(world.app, world.chair)).map(({ income }) => decimal(income));
  expect(sums).toEqual(['1020.00', '1200.00']);
  await perform(world.app, world.treasurer, dropBudget, { budgetId: second, seen: 1 }, newId());
  expect(await budgetList(world.app, world.chair)).toHaveLength(1);
  expect((await revise()).budgetId).not.toBe(second);
});
