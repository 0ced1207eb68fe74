import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import type { AnyAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { reverseEntry } from '../entries/reverse-entry.ts';
import { addAssetClass } from './add-asset-class.ts';
import { buyAsset } from './buy-asset.ts';
import { depreciateAssets } from './depreciate-assets.ts';
import { disposeAsset } from './dispose-asset.ts';
import { enterAsset } from './enter-asset.ts';
import { estimateAsset } from './estimate-asset.ts';
import { impairAsset } from './impair-asset.ts';
import { strikeAsset } from './strike-asset.ts';
import { takeUpAsset } from './take-up-asset.ts';
import { transferAsset } from './transfer-asset.ts';

type Input = Record<string, unknown>;

/** A cooperative with a class of scales: four years, straight line, from the month of first use. */
async function openRegister(now = '2026-06-30') {
  const world = await openWorld({ now });
  const act = async (one: AnyAct, input: Input) =>
    (await perform(world.app, world.treasurer, one, input, newId())) as {
      assetId: string;
      entryId: string;
      entryIds: string[];
      classId: string;
    };
  const { classId } = await act(addAssetClass, {
    code: 'TMB',
    name: 'Timbangan',
    taxGroup: '1',
    method: 'straight-line',
    lifeMonths: 48,
    costAccountId: world.account('1-3104'),
    accumulatedAccountId: world.account('1-3904'),
    expenseAccountId: world.account('5-2109'),
  });
  const buy = (cost: string, acquiredOn = '2026-01-10', more: Input = {}) =>
    act(buyAsset, {
      classId,
      name: 'Timbangan lapak',
      acquiredOn,
      cost,
      paidFromId: world.account('1-1111'),
      ...more,
    });
  return { world, act, classId, buy };
}

/** Balances of cost and accumulated depreciation, in the ledger and in the register. */
async function bothSides(world: World) {
  const ledger = await world.look<{ code: string; balance: string }>(
    `select a.code, coalesce(sum(l.amount), 0)::text as balance from account a
     left join line l on l.org_id = a.org_id and l.account_id = a.id
     where a.org_id = $1 and a.code in ('1-3104', '1-3904') group by a.code order by a.code`,
    [world.org.id],
  );
  const [register] = await world.look<{ cost: string; accumulated: string }>(
    `select coalesce(sum(m.cost * (case when r.id is null then 1 else 0 end)), 0)::text as cost,
       coalesce(-sum(m.accumulated * (case when r.id is null then 1 else 0 end)), 0)::text as accumulated
     from asset_move m left join entry r on r.org_id = m.org_id and r.reverses_id = m.entry_id
     where m.org_id = $1 and m.entry_id is not null`,
    [world.org.id],
  );
  return {
    ledger: [ledger[0]!.balance, ledger[1]!.balance],
    register: [register!.cost, register!.accumulated],
  };
}

test('a month is written off in one set, once, and missed months are caught up', async () => {
  const { world, act, buy } = await openRegister();
  await using _ = world;
  await buy('4800000.00');
  await buy('2400000.00', '2026-03-02');
  const { entryIds } = await act(depreciateAssets, { month: '2026-02' });
  expect(entryIds).toHaveLength(1);
  expect((await bothSides(world)).ledger).toEqual(['720000000', '-20000000']);
  await expect(act(depreciateAssets, { month: '2026-02' })).rejects.toMatchObject({
    code: 'asset/nothing-due',
  });
  await act(depreciateAssets, { month: '2026-05' });
  const { ledger, register } = await bothSides(world);
  expect(ledger).toEqual(['720000000', '-65000000']);
  expect(register).toEqual(ledger);
  await expect(act(depreciateAssets, { month: '2026-07' })).rejects.toMatchObject({
    code: 'asset/month-running',
  });
});

test('two who press the button at once write the month off once', async () => {
  const { world, act, buy } = await openRegister();
  await using _ = world;
  await buy('4800000.00');
  const both = [1, 2].map(() => act(depreciateAssets, { month: '2026-01' }));
  const outcomes = await Promise.allSettled(both);
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect((await bothSides(world)).ledger[1]).toBe('-10000000');
});

test('the register follows a reversed depreciation, and the month can be written off again', async () => {
  const { world, act, buy } = await openRegister();
  await using _ = world;
  await buy('4800000.00');
  await act(depreciateAssets, { month: '2026-01' });
  const { entryIds } = await act(depreciateAssets, { month: '2026-02' });
  await act(reverseEntry, { entryId: entryIds[0], reason: 'salah bulan' });
  await act(depreciateAssets, { month: '2026-04' });
  const { ledger, register } = await bothSides(world);
  expect(ledger[1]).toBe('-40000000');
  expect(register).toEqual(ledger);
});

test('a sale takes cost and depreciation off and books the difference; a part leaves its share', async () => {
  const { world, act, buy } = await openRegister();
  await using _ = world;
  const { assetId } = await buy('4800000.00');
  const sale = { assetId, day: '2026-06-15', how: 'sold', toAccountId: world.account('1-1111') };
  const half = { ...sale, part: '2400000.00', proceeds: '2500000.00', reason: 'dijual' };
  await expect(act(disposeAsset, half)).rejects.toMatchObject({
    code: 'asset/months-missing',
    facts: { month: '2026-01' },
  });
  await act(depreciateAssets, { month: '2026-05' });
  await act(disposeAsset, half);
  expect((await bothSides(world)).ledger).toEqual(['240000000', '-25000000']);
  await act(disposeAsset, { assetId, day: '2026-06-15', how: 'scrapped', reason: 'rusak' });
  const { ledger, register } = await bothSides(world);
  expect(ledger).toEqual(['0', '0']);
  expect(register).toEqual(ledger);
  const results = await world.look<{ code: string; balance: string }>(
    `select a.code, sum(l.amount)::text as balance from line l
     join account a on a.org_id = l.org_id and a.id = l.account_id
     where l.org_id = $1 and a.code in ('6-1102', '6-2101') group by 1 order by 1`,
    [world.org.id],
  );
  // Half: book value 2,150,000 sold for 2,500,000. The other half, 2,150,000, is lost.
  expect(results).toEqual([
    { code: '6-1102', balance: '-35000000' },
    { code: '6-2101', balance: '215000000' },
  ]);
  await expect(
    act(disposeAsset, { assetId, day: '2026-06-15', how: 'lost', reason: 'hilang' }),
  ).rejects.toMatchObject({ code: 'asset/gone' });
});

test('an impairment and a new estimate work from their month on', async () => {
  const { world, act, buy } = await openRegister();
  await using _ = world;
  const { assetId } = await buy('4800000.00');
  await act(depreciateAssets, { month: '2026-03' });
  await expect(
    act(estimateAsset, { assetId, fromMonth: '2026-03', monthsLeft: 10, residual: '0.00' }),
  ).rejects.toMatchObject({ code: 'asset/month-posted', facts: { month: '2026-03' } });
  // 4,500,000 left over 45 months; 900,000 written down leaves 80,000 a month.
  await act(impairAsset, { assetId, day: '2026-04-20', amount: '900000.00', reason: 'banjir' });
  await act(depreciateAssets, { month: '2026-04' });
  expect((await bothSides(world)).ledger[1]).toBe('-128000000');
  await act(estimateAsset, { assetId, fromMonth: '2026-05', monthsLeft: 11, residual: '20000.00' });
  await act(depreciateAssets, { month: '2026-05' });
  const { ledger, register } = await bothSides(world);
  expect(ledger[1]).toBe('-159818182');
  expect(register).toEqual(ledger);
});

test('a bill for several assets is taken up in parts, and no rupiah of it twice', async () => {
  const { world, act, classId } = await openRegister();
  await using _ = world;
  const entryId = await world.post(
    [
      ['1-3104', 3_000_000],
      ['1-1111', -3_000_000],
    ],
    { day: '2026-02-03' },
  );
  const one = { classId, name: 'Timbangan', entryId, lineNo: 1 };
  await act(takeUpAsset, { ...one, cost: '1000000.00' });
  await act(takeUpAsset, one);
  await expect(act(takeUpAsset, one)).rejects.toMatchObject({ code: 'asset/line-used-up' });
  const { ledger, register } = await bothSides(world);
  expect(register).toEqual(ledger);
  // The line of the bank is no asset.
  await expect(act(takeUpAsset, { ...one, lineNo: 2 })).rejects.toMatchObject({
    code: 'asset/line-of-other-account',
  });
  await act(reverseEntry, { entryId, reason: 'salah bukti' });
  expect((await bothSides(world)).register).toEqual(['0', '0']);
});

test('an asset from before posts nothing, goes on where it stood, and can be struck until then', async () => {
  const { world, act, classId } = await openRegister();
  await using _ = world;
  const from = { classId, name: 'Timbangan tua', acquiredOn: '2024-01-01', cost: '4800000.00' };
  const opening = { ...from, on: '2026-04-30', accumulated: '4700000.00', monthsLeft: 1 };
  const { assetId } = await act(enterAsset, opening);
  await act(strikeAsset, { assetId, reason: 'salah tulis' });
  await expect(act(strikeAsset, { assetId, reason: 'sekali lagi' })).rejects.toMatchObject({
    code: 'asset/gone',
  });
  const { assetId: second } = await act(enterAsset, opening);
  await act(depreciateAssets, { month: '2026-05' });
  expect((await bothSides(world)).ledger).toEqual(['0', '-10000000']);
  await expect(act(strikeAsset, { assetId: second, reason: 'terlambat' })).rejects.toMatchObject({
    code: 'asset/has-entries',
  });
});

test('a purchase is not reversed while what was written off of it stands; the newest goes first', async () => {
  const { world, act, buy } = await openRegister();
  await using _ = world;
  const { assetId, entryId } = await buy('4800000.00', '2026-01-10');
  const { entryIds } = await act(depreciateAssets, { month: '2026-03' });
  const impaired = await act(impairAsset, {
    ...{ assetId, day: '2026-04-10', amount: '100000.00', reason: 'turun' },
  });
  const back = () => act(reverseEntry, { entryId, reason: 'salah beli' });
  const refused = (restingId: string) => ({ code: 'entry/rested-on', facts: { restingId } });
  const newestFirst = [impaired.entryId, ...entryIds.toReversed()];
  for (const resting of newestFirst) {
    await expect(back()).rejects.toMatchObject(refused(resting));
    await act(reverseEntry, { entryId: resting, reason: 'dibalik dahulu' });
  }
  await back();
  expect(await bothSides(world)).toEqual({ ledger: ['0', '0'], register: ['0', '0'] });
});

test('whatever happens to assets in whatever order, the register says what the ledger says', async () => {
  const { world, act, buy } = await openRegister();
  await using _ = world;
  const shop = { unitId: world.unit('shop'), officeId: world.headOfficeId };
  const general = { unitId: world.generalUnitId, officeId: world.headOfficeId };
  const step = fc.tuple(
    fc.constantFrom('buy', 'month', 'reverse', 'impair', 'half', 'all', 'shop', 'back'),
    fc.integer({ min: 0, max: 5 }),
  );
  const plan = fc.sample(fc.array(step, { minLength: 30, maxLength: 30 }), { numRuns: 1, seed: 7 });
  const [assets, entries]: [string[], string[]] = [[], []];
  let done = 0;
  for (const [what, n] of [['buy', 0] as const, ['buy', 1] as const, ...plan[0]!]) {
    const day = `2026-0${n + 1}-10`;
    const on = { assetId: assets[n % Math.max(assets.length, 1)] ?? newId(), day };
    const doing = {
      buy: () => buy('1000000.07', day),
      month: () => act(depreciateAssets, { month: day.slice(0, 7) }),
      reverse: () => act(reverseEntry, { entryId: entries[n] ?? newId(), reason: 'dibalik' }),
      impair: () => act(impairAsset, { ...on, amount: '10000.01', reason: 'turun' }),
      half: () => act(disposeAsset, { ...on, how: 'lost', part: '300000.33', reason: 'hilang' }),
      all: () => act(disposeAsset, { ...on, how: 'scrapped', reason: 'rusak' }),
      shop: () => act(transferAsset, { ...on, ...shop }),
      back: () => act(transferAsset, { ...on, ...general }),
    };
    const told = await doing[what]().catch((error: { kind?: string }) => {
      if (!error.kind) throw error; // a refusal is an answer; a defect is not
      return null;
    });
    if (!told) continue;
    done += 1;
    if (what === 'buy') assets.push(told.assetId);
    entries.push(...(told.entryIds ?? [told.entryId]));
    const { ledger, register } = await bothSides(world);
    expect(register, `${what} ${n}`).toEqual(ledger);
  }
  expect(done).toBeGreaterThan(10);
});
