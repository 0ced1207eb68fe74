import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import { chart } from '../accounts/chart.view.ts';
import { postingMap } from '../accounts/posting-map.view.ts';
import { closePeriod } from './close-period.ts';
import { closeYear } from './close-year.ts';
import { periods } from './periods.view.ts';
import { undoYearEnd } from './undo-year-end.ts';
import { yearEnd } from './year-end.view.ts';

test('the year’s page says what closing will do, and afterwards what it did', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  const shop = { unitId: world.unit('shop') };
  await world.post(
    [
      ['1-1101', '900'],
      ['4-1101', '-900'],
    ],
    { day: '2025-02-03' },
  );
  await world.post(
    [
      ['5-2101', '700', shop],
      ['1-1101', '-700', shop],
    ],
    { day: '2025-11-03' },
  );
  await perform(world.app, world.treasurer, closePeriod, { month: '2025-02' }, newId());

  const before = await yearEnd(world.app, world.supervisor, 2025);
  expect(before).toMatchObject({
    closed: null,
    retained: { code: '3-3101' },
    preview: { balances: 2, income: 90_000n, costs: 70_000n, result: 20_000n },
  });
  expect(before.preview.pairs.map((pair) => [pair.unit, pair.result])).toEqual([
    ['Unit toko', -70_000n],
    ['Umum', 90_000n],
  ]);
  const shown = await periods(world.app, world.supervisor, 2025);
  expect(shown.months.map((row) => row.state)).toEqual([
    'closed',
    'closed',
    ...Array.from({ length: 10 }, () => 'open'),
  ]);
  expect(shown).toMatchObject({ years: [2026, 2025], next: '2025-11-01', closedYears: [] });
  expect(shown.months[1]).toMatchObject({ entries: 1, by: 'Retno Wulandari' });

  await perform(world.app, world.treasurer, closeYear, { year: 2025 }, newId());
  const after = await yearEnd(world.app, world.supervisor, 2025);
  expect(after).toMatchObject({
    closed: { result: 20_000n, number: 'PN-2025-RW-0001', by: 'Retno Wulandari' },
  });
  expect(after.preview).toMatchObject({ balances: 0, result: 0n });
  await perform(
    world.app,
    world.treasurer,
    undoYearEnd,
    { year: 2025, reason: 'Koreksi' },
    newId(),
  );
  const { history, months } = await periods(world.app, world.supervisor, 2025);
  expect(history.map((row) => row.kind)).toEqual(['open', 'year-undone', 'year-closed', 'closed']);
  expect(months.filter((row) => row.state !== 'closed').map((row) => row.month)).toEqual([
    '2025-12-01',
  ]);
});

test('the chart tells each account’s balance and what it is for; the map tells every purpose’s account', async () => {
  await using world = await openWorld({ now: '2026-02-10' });
  await world.post([
    ['1-1101', '900'],
    ['4-1101', '-900'],
  ]);
  const { accounts, units } = await chart(world.app, world.supervisor);
  const cash = accounts.find((account) => account.code === '1-1101');
  expect(cash).toMatchObject({
    balance: 90_000n,
    purposes: ['ledger.cash'],
    isUsed: true,
    control: false,
  });
  expect(accounts.find((account) => account.code === '4-1101')?.balance).toBe(90_000n);
  expect(units.map((unit) => unit.code)).toEqual(['TOKO', 'UMUM', 'USP']);
  const map = await postingMap(world.app, world.supervisor);
  expect(map.rows.find((row) => row.purpose === 'ledger.retained-shu')).toMatchObject({
    code: '3-3101',
    productId: null,
  });
  await expect(chart(world.app, { ...world.stranger, orgId: world.org.id })).rejects.toMatchObject({
    kind: 'absent',
  });
});
