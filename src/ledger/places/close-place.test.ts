import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { reopenOffice } from '#base/org/change-office.ts';
import { perform } from '#base/perform.ts';
import { closeOfficeAct, closeUnitAct } from './close-place.ts';

test('an office closes when nothing stands there, takes nothing more, and opens again', async () => {
  await using world = await openWorld();
  const officeId = await world.addOffice('CB1');
  await perform(world.app, world.chair, closeOfficeAct, { officeId }, newId());
  const there = { officeId };
  const post = () =>
    world.post([
      ['1101', 1_000, there],
      ['6101', -1_000, there],
    ]);
  await expect(post()).rejects.toMatchObject({ kind: 'rule' });
  await perform(world.app, world.chair, reopenOffice, { officeId }, newId());
});

test('an office with money in it stays open until the money has moved', async () => {
  await using world = await openWorld();
  const officeId = await world.addOffice('CB1');
  const there = { officeId };
  const accounts = await world.look<{ code: string; sak_class: string }>(
    'select code, sak_class from account where org_id = $1 and not control order by code',
    [world.org.id],
  );
  const cash = accounts.find((one) => one.sak_class === 'current-asset')!.code;
  const cost = accounts.find((one) => one.sak_class === 'operating-expense')!.code;
  await world.post([
    [cash, 50_000, there],
    [cash, -50_000],
  ]);
  await expect(
    perform(world.app, world.chair, closeOfficeAct, { officeId }, newId()),
  ).rejects.toMatchObject({
    code: 'office/balance-stands',
    facts: { code: cash, balance: '50000.00' },
  });
  // Spent there: what is left are a cost of the year and its mirror between the offices.
  await world.post([
    [cost, 50_000, there],
    [cash, -50_000, there],
  ]);
  await perform(world.app, world.chair, closeOfficeAct, { officeId }, newId());
});

test('head office and general unit stay, and open sub-accounts keep a place open', async () => {
  await using world = await openWorld();
  const { headOfficeId: officeId, generalUnitId: unitId } = world;
  await expect(
    perform(world.app, world.chair, closeOfficeAct, { officeId }, newId()),
  ).rejects.toMatchObject({
    code: 'office/head-stays',
  });
  await expect(
    perform(world.app, world.chair, closeUnitAct, { unitId }, newId()),
  ).rejects.toMatchObject({
    code: 'unit/general-stays',
  });
  const shop = world.unit('shop');
  const [control] = await world.look<{ code: string }>(
    'select code from account where org_id = $1 and control order by code limit 1',
    [world.org.id],
  );
  await world.addSubAccount(control!.code, { unitId: shop });
  await expect(
    perform(world.app, world.chair, closeUnitAct, { unitId: shop }, newId()),
  ).rejects.toMatchObject({
    code: 'unit/sub-accounts-open',
    facts: { many: 1 },
  });
});
