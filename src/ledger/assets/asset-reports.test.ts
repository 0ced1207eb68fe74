import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { reportOf } from '../statements/all-reports.ts';
import { moneyRow } from '../statements/define-report.ts';
import type { AnyReportRow } from '../statements/define-report.ts';
import { runReport } from '../statements/run-report.ts';
import { addAssetClass } from './add-asset-class.ts';
import { buyAsset } from './buy-asset.ts';
import { depreciateAssets } from './depreciate-assets.ts';
import { disposeAsset } from './dispose-asset.ts';
import { enterAsset } from './enter-asset.ts';
import { transferAsset } from './transfer-asset.ts';

test('list, movements, plan and fiscal memo say the same of an asset, and name what the ledger has beside', async () => {
  await using world = await openWorld({ now: '2026-06-30' });
  const { app, treasurer } = world;
  const { classId } = await perform(
    app,
    treasurer,
    addAssetClass,
    {
      code: 'MTR',
      name: 'Sepeda motor',
      taxGroup: '2',
      method: 'declining-balance',
      yearlyRate: '50',
      lifeMonths: 48,
      costAccountId: world.account('1-3103'),
      accumulatedAccountId: world.account('1-3903'),
      expenseAccountId: world.account('5-2109'),
    },
    newId(),
  );
  const bought = { classId, name: 'Motor', acquiredOn: '2026-01-05', cost: '24000000.00' };
  const paid = { ...bought, paidFromId: world.account('1-1111') };
  const { assetId } = await perform(app, treasurer, buyAsset, paid, newId());
  await perform(app, treasurer, buyAsset, { ...paid, name: 'Motor kedua' }, newId());
  await perform(app, treasurer, depreciateAssets, { month: '2026-05' }, newId());
  const gone = { assetId, day: '2026-06-10', how: 'lost', reason: 'dicuri' } as const;
  await perform(app, treasurer, disposeAsset, gone, newId());
  // Booked past the register: the list says so.
  await world.post([
    ['1-3103', 500_000],
    ['1-1111', -500_000],
  ]);
  const rowsOf = async (code: string, question: object) =>
    Object.fromEntries(
      await runReport(
        { ground: app, actor: treasurer },
        reportOf(code),
        question,
        async (running) =>
          (await Array.fromAsync(running.rows, moneyRow)).map((row) => [
            row.code,
            row.amounts.map(decimal),
          ]),
      ),
    ) as Record<string, string[]>;

  const list = await rowsOf('asset-list', { on: '2026-06-30' });
  // Half of 24 million in the first year is a million a month; the stolen one is in the list no more.
  expect(list['assets']).toEqual(['24000000.00', '5000000.00', '19000000.00', '5000000.00']);
  expect(list['difference']).toEqual(['500000.00', '0.00', '500000.00', '0.00']);
  expect((await rowsOf('asset-list', { on: '2026-05-31' }))['difference']![0]).toBe('0.00');
  const moves = await rowsOf('asset-movements', { from: '2026-06-01', to: '2026-06-30' });
  expect(moves['cost:total']).toEqual(
    ['48000000', '0', '0', '-24000000', '0', '0', '0', '24000000'].map((text) => `${text}.00`),
  );
  expect(moves['accumulated:total']!.at(-1)).toBe('5000000.00');
  const plan = await rowsOf('asset-schedule', { from: '2026-06-01', to: '2027-01-31' });
  expect(plan['total']).toEqual([...Array(7).fill('1000000.00'), '500000.00', '7500000.00']);
  const fiscal = await rowsOf('asset-fiscal', { from: '2026-01-01', to: '2026-06-30' });
  // Group 2 by the straight line: 24 million over 96 months.
  expect(fiscal['MTR-002']).toEqual(
    ['5000000', '1500000', '3500000', '19000000', '22500000'].map((text) => `${text}.00`),
  );
});

test('what was taken over is no addition of the year, and no fiscal correction comes of what was written off before', async () => {
  await using world = await openWorld({ now: '2026-09-30' });
  const { app, treasurer } = world;
  const terms = { code: 'KEN', name: 'Kendaraan', taxGroup: '2', method: 'straight-line' } as const;
  const accounts = {
    costAccountId: world.account('1-3103'),
    accumulatedAccountId: world.account('1-3903'),
    expenseAccountId: world.account('5-2109'),
  };
  const own = { ...terms, ...accounts, lifeMonths: 96 };
  const { classId } = await perform(app, treasurer, addAssetClass, own, newId());
  // 96 million over 96 months: a million a month, by the books and by tax law; 42 months to June 2026.
  const old = { classId, name: 'Mobil', acquiredOn: '2023-01-05', cost: '96000000.00' };
  const opening = { ...old, accumulated: '42000000.00', on: '2026-06-30', monthsLeft: 54 };
  await perform(app, treasurer, enterAsset, opening, newId());
  for (const month of ['2026-07', '2026-08', '2026-09'])
    await perform(app, treasurer, depreciateAssets, { month }, newId());
  const rowsOf = (code: string, question: object) =>
    runReport({ ground: app, actor: treasurer }, reportOf(code), question, async ({ rows }) =>
      (await Array.fromAsync<AnyReportRow>(rows)).map((row) => ({
        code: row.code,
        title: row.title.id,
        amounts: row.amounts.map((cell) => {
          if (cell === null || typeof cell === 'string') return cell;
          return decimal(cell as Money).replace('.00', '');
        }),
      })),
    );
  const year = { from: '2026-01-01', to: '2026-09-30' };
  const moves = await rowsOf('asset-movements', year);
  const total = (code: string) => moves.find((row) => row.code === code)!.amounts;
  expect(total('cost:total')).toEqual(['0', '96000000', '0', '0', '0', '0', '0', '96000000']);
  expect(total('accumulated:total')).toEqual([
    '0',
    '42000000',
    '0',
    '0',
    '0',
    '3000000',
    '0',
    '45000000',
  ]);
  const fiscal = await rowsOf('asset-fiscal', year);
  // Nine months of the year by tax law; what the books wrote off until June is not known here.
  const amounts = [null, '9000000', null, '51000000', '51000000'];
  const title = 'KEN-001 Mobil (diambil alih Juni 2026)';
  expect(fiscal).toEqual([
    { code: 'KEN-001', title, amounts },
    { code: 'total', title: 'Jumlah', amounts },
  ]);
  // The year after knows both sides from its first month on.
  const before = await rowsOf('asset-fiscal', { from: '2026-08-01', to: '2026-09-30' });
  expect(before[0]).toMatchObject({
    title: 'KEN-001 Mobil',
    amounts: ['2000000', '2000000', '0', '51000000', '51000000'],
  });
});

test('an asset that moves to another unit stands there in the list of that unit, to the sen', async () => {
  await using world = await openWorld({ now: '2026-03-31' });
  const { app, treasurer } = world;
  const terms = { code: 'TMB', name: 'Timbangan', taxGroup: '1', method: 'straight-line' } as const;
  const accounts = {
    costAccountId: world.account('1-3104'),
    accumulatedAccountId: world.account('1-3904'),
    expenseAccountId: world.account('5-2109'),
  };
  const own = { ...terms, ...accounts, lifeMonths: 36 };
  const { classId } = await perform(app, treasurer, addAssetClass, own, newId());
  const paid = { classId, name: 'Timbangan', paidFromId: world.account('1-1111') };
  const bought = { ...paid, acquiredOn: '2026-01-05', cost: '1000000.00' };
  const { assetId } = await perform(app, treasurer, buyAsset, bought, newId());
  await perform(app, treasurer, depreciateAssets, { month: '2026-02' }, newId());
  const to = { unitId: world.unit('shop'), officeId: world.headOfficeId };
  await perform(app, treasurer, transferAsset, { assetId, day: '2026-03-02', ...to }, newId());
  await perform(app, treasurer, depreciateAssets, { month: '2026-03' }, newId());
  const listOf = async (unit: string) =>
    runReport(
      { ground: app, actor: treasurer },
      reportOf('asset-list'),
      { on: '2026-03-31', unit },
      async ({ rows }) =>
        (await Array.fromAsync(rows, moneyRow))
          .filter(({ code }) => code === 'assets' || code === 'difference')
          .map(({ amounts }) => amounts.slice(0, 3).map(decimal)),
    );
  expect(await listOf(to.unitId)).toEqual([
    ['1000000.00', '83333.33', '916666.67'],
    ['0.00', '0.00', '0.00'],
  ]);
  expect(await listOf(world.generalUnitId)).toEqual([]);
});
