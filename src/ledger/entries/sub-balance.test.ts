import { z } from 'zod';
import { expect, test } from 'vitest';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { faultsOf } from '../../../test/books-tie.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { readBooks } from './books.view.ts';
import { postEntries } from './post-entry.ts';
import { reverseEntry } from './reverse-entry.ts';

/** An act that posts several entries at once, as bulk postings do. */
const postSet = defineAct({
  name: 'test.post-set',
  permission: null,
  input: z.object({
    subId: z.string(),
    cashId: z.string(),
    moves: z.array(z.tuple([z.string(), z.string()])),
  }),
  reads: (q, { subId, cashId }) => ({
    books: readBooks(q, { accountIds: [cashId], subAccountIds: [subId], source: 'job' }),
  }),
  run(deed, { subId, cashId, moves }, { books }) {
    const entryIds = postEntries(
      deed,
      books,
      moves.map(([day, amount]) => ({
        kind: 'memorial',
        day: day as never,
        memo: 'Uji',
        lines: [
          { accountId: cashId, amount: BigInt(amount) as never },
          { subAccountId: subId, amount: -BigInt(amount) as never },
        ],
      })),
    );
    return { entryIds };
  },
});

const refusalOf = (asked: Promise<unknown>) =>
  asked.then(
    () => null,
    (error: unknown) => (error instanceof Refusal ? error : Promise.reject(error)),
  );

async function deposit(world: World, sub: string, day: string, amount: string): Promise<string> {
  return world.post(
    [
      ['1-1101', amount],
      [sub, amount.startsWith('-') ? amount.slice(1) : `-${amount}`],
    ],
    { day },
  );
}

test('a withdrawal below the floor is refused with both figures', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const sub = await world.addSubAccount('2-1101', { floor: '50000.00' });
  await deposit(world, sub, '2026-03-10', '200000.00');
  const refusal = await refusalOf(deposit(world, sub, '2026-03-10', '-150000.01'));
  expect(refusal).toMatchObject({
    code: 'sub-account/below-floor',
    facts: {
      account: '2-1101',
      balance: '200000.00',
      after: '49999.99',
      least: '50000.00',
      day: '2026-03-10',
    },
  });
  await deposit(world, sub, '2026-03-10', '-150000.00');
  expect(await faultsOf(world)).toEqual([]);
});

test('a back-dated withdrawal answers for the lowest balance since its day', async () => {
  await using world = await openWorld({ now: '2026-03-31' });
  const sub = await world.addSubAccount('2-1101', { floor: '0.00' });
  await deposit(world, sub, '2026-03-01', '500.00');
  await deposit(world, sub, '2026-03-10', '-400.00');
  await deposit(world, sub, '2026-03-20', '900.00');
  const early = await refusalOf(deposit(world, sub, '2026-03-05', '-150.00'));
  expect(early).toMatchObject({
    code: 'sub-account/below-floor',
    facts: { after: '-50.00', balance: '1000.00' },
  });
  const between = await refusalOf(deposit(world, sub, '2026-03-15', '-150.00'));
  expect(between).toMatchObject({ code: 'sub-account/below-floor', facts: { after: '-50.00' } });
  await deposit(world, sub, '2026-03-15', '-100.00');
  await deposit(world, sub, '2026-03-25', '-900.00');
  expect(await faultsOf(world)).toEqual([]);
});

test('a set of entries on one sub-account is judged day by day, as if posted one after the other', async () => {
  await using world = await openWorld({ now: '2026-03-31' });
  const sub = await world.addSubAccount('2-1101', { floor: '0.00' });
  const post = (moves: [string, string][]) =>
    perform(
      world.app,
      world.job,
      postSet,
      { subId: sub, cashId: world.account('1-1101'), moves },
      newId(),
    );
  await post([
    ['2026-03-01', '500'],
    ['2026-03-10', '-400'],
    ['2026-03-20', '900'],
  ]);
  expect(
    await refusalOf(
      post([
        ['2026-03-05', '-90'],
        ['2026-03-08', '-20'],
      ]),
    ),
  ).toMatchObject({
    code: 'sub-account/below-floor',
  });
  expect(
    await refusalOf(
      post([
        ['2026-03-02', '-110'],
        ['2026-03-25', '50'],
      ]),
    ),
  ).toMatchObject({
    code: 'sub-account/below-floor',
  });
  await post([
    ['2026-03-02', '50'],
    ['2026-03-05', '-150'],
  ]);
  expect(await faultsOf(world)).toEqual([]);
});

test('what was deposited before a fall counts, though the balance was low when nothing fell', async () => {
  await using world = await openWorld({ now: '2026-03-31' });
  const sub = await world.addSubAccount('2-1101', { floor: '0.00' });
  await deposit(world, sub, '2026-03-20', '200.00');
  await hold(world, sub, '100.00');
  const moves: [string, string][] = [
    ['2026-03-01', '5000'],
    ['2026-03-25', '-1000'],
  ];
  const input = { subId: sub, cashId: world.account('1-1101'), moves };
  await perform(world.app, world.job, postSet, input, newId());
  expect(await faultsOf(world)).toEqual([]);
});

const holdAct = defineAct({
  name: 'test.hold',
  permission: null,
  input: z.object({ subId: z.string(), sen: z.string(), release: z.string().optional() }),
  run(deed, { subId, sen, release }) {
    const id = newId();
    deed.write(
      release
        ? { text: 'select release_hold($1, $2, $3)', values: [deed.orgId, release, deed.id] }
        : {
            text: `select place_hold($1, $2, $3, $4, 'Jaminan', $5)`,
            values: [deed.orgId, id, subId, sen, deed.id],
          },
    );
    return { id };
  },
});

async function hold(world: World, subId: string, amount: string): Promise<string> {
  const sen = amount.replace('.', '');
  return (await perform(world.app, world.job, holdAct, { subId, sen }, newId())).id;
}

test('what is held cannot be withdrawn until it is released, and no more is held than there is', async () => {
  await using world = await openWorld({ now: '2026-03-31' });
  const sub = await world.addSubAccount('2-1101', { floor: '0.00' });
  const unguarded = await world.addSubAccount('2-1101');
  await deposit(world, sub, '2026-03-10', '300.00');
  const held = await hold(world, sub, '200.00');
  expect(await refusalOf(hold(world, sub, '100.01'))).toMatchObject({
    code: 'hold/not-covered',
    facts: { free: '100.00', amount: '100.01' },
  });
  expect(await refusalOf(hold(world, unguarded, '1.00'))).toMatchObject({ code: 'hold/unguarded' });
  expect(await refusalOf(deposit(world, sub, '2026-03-31', '-100.01'))).toMatchObject({
    code: 'sub-account/below-floor',
    facts: { least: '200.00' },
  });
  await perform(world.app, world.job, holdAct, { subId: sub, sen: '0', release: held }, newId());
  const again = perform(
    world.app,
    world.job,
    holdAct,
    { subId: sub, sen: '0', release: held },
    newId(),
  );
  expect(await refusalOf(again)).toMatchObject({ code: 'hold/absent' });
  await deposit(world, sub, '2026-03-31', '-300.00');
  expect(await faultsOf(world)).toEqual([]);
});

test('an asset sub-account is guarded on its own side: a loan is not paid back below nought', async () => {
  await using world = await openWorld({ now: '2026-03-31' });
  const loan = await world.addSubAccount('1-1301', { floor: '0.00' });
  await world.post([
    [loan, '1000.00'],
    ['1-1101', '-1000.00'],
  ]);
  await world.post([
    ['1-1101', '1000.00'],
    [loan, '-1000.00'],
  ]);
  expect(
    await refusalOf(
      world.post([
        ['1-1101', '0.01'],
        [loan, '-0.01'],
      ]),
    ),
  ).toMatchObject({
    code: 'sub-account/below-floor',
  });
});

test('the reversal of a deposit that was spent since is refused, and leaves nothing behind', async () => {
  await using world = await openWorld({ now: '2026-03-31' });
  const sub = await world.addSubAccount('2-1101', { floor: '0.00' });
  const entryId = await deposit(world, sub, '2026-03-10', '300.00');
  await deposit(world, sub, '2026-03-20', '-250.00');
  const reversal = perform(
    world.app,
    world.treasurer,
    reverseEntry,
    { entryId, reason: 'salah ketik' },
    newId(),
  );
  expect(await refusalOf(reversal)).toMatchObject({ code: 'sub-account/below-floor' });
  expect(await world.look('select id from entry where org_id = $1', [world.org.id])).toHaveLength(
    2,
  );
  expect(await faultsOf(world)).toEqual([]);
});

test('of twenty withdrawals at once only those pass that the balance covers', async () => {
  await using world = await openWorld({ now: '2026-03-31', poolSize: 10 });
  const sub = await world.addSubAccount('2-1101', { floor: '0.00' });
  await deposit(world, sub, '2026-03-10', '700.00');
  const asked = Array.from({ length: 20 }, () =>
    refusalOf(deposit(world, sub, '2026-03-31', '-100.00')),
  );
  const refused = (await Promise.all(asked)).filter((refusal) => refusal !== null);
  expect(refused).toHaveLength(13);
  expect(refused.every((refusal) => refusal.code === 'sub-account/below-floor')).toBe(true);
  expect(await faultsOf(world)).toEqual([]);
});
