import { expect, test } from 'vitest';
import type { z } from 'zod';
import { setPurpose, unsetPurpose } from '#app.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { addAccount } from './add-account.ts';
import { changeAccount } from './change-account.ts';
import { chart } from './chart.view.ts';
import { closeAccount } from './close-account.ts';
import { reopenAccount } from './reopen-account.ts';

type Added = z.input<typeof addAccount.input>;

const add = async (world: World, input: Added) =>
  (await perform(world.app, world.treasurer, addAccount, input, newId())).accountId;
const closing = (world: World, accountId: string) =>
  perform(world.app, world.treasurer, closeAccount, { accountId }, newId());

test('an account is added, renamed and recoded, and its entries follow it', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const id = await add(world, {
    code: '1-1120',
    name: 'Kas kantin',
    sakClass: 'current-asset',
    cashFlowClass: 'cash',
  });
  const change = {
    accountId: id,
    code: '1-1121',
    name: 'Kas kantin pasar',
    sakClass: 'current-asset',
    cashFlowClass: 'cash',
  } as const;
  await perform(world.app, world.treasurer, changeAccount, change, newId());
  const { accounts } = await chart(world.app, world.treasurer);
  expect(accounts.find((account) => account.id === id)).toMatchObject({
    code: '1-1121',
    name: 'Kas kantin pasar',
    normal: 'debit',
    balance: 0n,
  });
  await expect(
    add(world, { code: '1-1101', name: 'Kas lain', sakClass: 'current-asset' }),
  ).rejects.toMatchObject({
    code: 'account/code-taken',
  });
});

test('an off-balance account comes with its other half, each the mirror of the other', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const input = { code: '8-9001', name: 'Jaminan titipan', sakClass: 'off-balance' } as const;
  await expect(add(world, input)).rejects.toMatchObject({ code: 'account/contra-missing' });
  const id = await add(world, {
    ...input,
    contra: { code: '8-9002', name: 'Kontra jaminan titipan' },
  });
  const { accounts } = await chart(world.app, world.treasurer);
  const [one, half] = ['8-9001', '8-9002'].map((code) =>
    accounts.find((account) => account.code === code)!,
  );
  expect(one).toMatchObject({ id, normal: 'debit', pairId: half!.id });
  expect(half).toMatchObject({ normal: 'credit', pairId: id });
});

test('classes that contradict each other are refused at their field', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const named = { code: '9-1', name: 'Coba' };
  for (const [input, code] of [
    [{ ...named, sakClass: 'member-income', control: true }, 'account/control-unfit'],
    [{ ...named, sakClass: 'operating-expense', cashFlowClass: 'cash' }, 'account/cash-unfit'],
    [{ ...named, sakClass: 'current-asset', legalClass: 'reserve' }, 'account/legal-class-unfit'],
    [{ ...named, code: 'a b', sakClass: 'current-asset' }, 'act/input'],
    [{ ...named, sakClass: 'current-asset', usualUnitId: newId() }, 'unit/absent'],
  ] as const) {
    await expect(add(world, input), code).rejects.toMatchObject({ code });
  }
});

test('a used account keeps its side and its part of the statements, but may move within it', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const id = await add(world, {
    code: '5-2300',
    name: 'Beban kebersihan',
    sakClass: 'operating-expense',
  });
  await perform(
    world.app,
    world.treasurer,
    changeAccount,
    {
      accountId: id,
      code: '5-2300',
      name: 'Beban kebersihan',
      sakClass: 'other-expense',
    },
    newId(),
  );
  const { accounts } = await chart(world.app, world.treasurer);
  const wages = accounts.find((account) => account.code === '5-2101')!;
  await world.post([
    ['5-2101', '10'],
    ['1-1101', '-10'],
  ]);
  const change = (input: {
    sakClass: 'operating-expense' | 'current-asset' | 'cooperative-expense';
    normal?: 'credit';
  }) =>
    perform(
      world.app,
      world.treasurer,
      changeAccount,
      { accountId: wages.id, code: '5-2101', name: 'Gaji', ...input },
      newId(),
    );
  await expect(change({ sakClass: 'current-asset' })).rejects.toMatchObject({
    code: 'account/in-use',
  });
  await expect(change({ sakClass: 'operating-expense', normal: 'credit' })).rejects.toMatchObject({
    code: 'account/side-in-use',
  });
  await change({ sakClass: 'cooperative-expense' });
});

test('an account is closed once nothing stands on it and no purpose needs it, takes no entry, and reopens', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const wages = world.account('5-2101');
  await world.post([
    ['5-2101', '10'],
    ['1-1101', '-10'],
  ]);
  await expect(closing(world, wages)).rejects.toMatchObject({
    code: 'account/not-empty',
    facts: { balance: '10.00' },
  });
  await expect(closing(world, world.account('1-1101'))).rejects.toMatchObject({
    code: 'account/serves-purpose',
  });
  await world.post([
    ['1-1101', '10'],
    ['5-2101', '-10'],
  ]);
  await closing(world, wages);
  await expect(closing(world, wages)).rejects.toMatchObject({ code: 'account/closed' });
  await expect(
    world.post([
      ['5-2101', '10'],
      ['1-1101', '-10'],
    ]),
  ).rejects.toMatchObject({ code: 'account/closed' });
  await perform(world.app, world.treasurer, reopenAccount, { accountId: wages }, newId());
  await world.post([
    ['5-2101', '10'],
    ['1-1101', '-10'],
  ]);
});

test('a purpose takes only an account of its classes and its way of posting', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  const set = (purpose: string, code: string) =>
    perform(
      world.app,
      world.treasurer,
      setPurpose,
      { purpose, accountId: world.account(code) },
      newId(),
    );
  await expect(set('ledger.cash', '5-2101')).rejects.toMatchObject({
    code: 'posting-map/class-unfit',
  });
  await expect(set('member.savings', '2-1301')).rejects.toMatchObject({
    code: 'posting-map/needs-control',
  });
  await expect(set('ledger.cash', '1-1301')).rejects.toMatchObject({
    code: 'posting-map/is-control',
  });
  await expect(set('ledger.moon', '1-1101')).rejects.toMatchObject({
    code: 'posting-map/no-purpose',
  });
  await set('ledger.cash', '1-1102');
  await perform(
    world.app,
    world.treasurer,
    unsetPurpose,
    { purpose: 'ledger.inter-unit' },
    newId(),
  );
  const cross = world.post([
    ['5-2101', '10', { unitId: world.unit('shop') }],
    ['1-1101', '-10'],
  ]);
  await expect(cross).rejects.toMatchObject({
    code: 'posting-map/missing',
    facts: { purpose: 'ledger.inter-unit' },
  });
  await expect(
    perform(
      world.app,
      world.teller,
      setPurpose,
      { purpose: 'ledger.cash', accountId: world.account('1-1101') },
      newId(),
    ),
  ).rejects.toMatchObject({ code: 'act/not-allowed' });
});
