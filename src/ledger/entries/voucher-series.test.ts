import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { faultsOf } from '../../../test/books-tie.ts';
import { openWorld } from '../../../test/world.ts';
import { setPrefix } from './set-prefix.ts';
import { voucherNumbering } from './voucher-series.view.ts';

test('four desks posting at once number their vouchers each in a series of its own, without a gap', async () => {
  await using world = await openWorld({ now: '2026-03-10', poolSize: 12 });
  const people = [world.treasurer, world.teller];
  people.push(
    await world.addPerson('Rini Wahyuni', 'teller'),
    await world.addPerson('Slamet', 'manager'),
  );
  const post = (i: number) => {
    const actor = people[i % people.length]!;
    // Every fifth fails, and takes no number with it.
    const cash = i % 5 === 4 ? '9' : '10';
    return world
      .post(
        [
          ['1-1101', cash],
          ['4-1101', '-10'],
        ],
        { actor },
      )
      .catch(() => null);
  };
  await Promise.all(Array.from({ length: 80 }, (_, i) => post(i)));
  expect(await faultsOf(world)).toEqual([]);
  const { series } = await voucherNumbering(world.app, world.treasurer);
  expect(series.map((s) => [s.sourceCode, s.last])).toEqual([
    ['RW', 16],
    ['RW2', 16],
    ['S', 16],
    ['TS', 16],
  ]);
});

test('a number past 9999 keeps all its digits', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  await world.post([
    ['1-1101', '10'],
    ['4-1101', '-10'],
  ]);
  await world.look(`update voucher_series set last = 9999 where org_id = $1`, [world.org.id]);
  await world.post([
    ['1-1101', '10'],
    ['4-1101', '-10'],
  ]);
  const rows = await world.look(
    'select number from entry where org_id = $1 order by posted_at, number',
    [world.org.id],
  );
  expect(rows.map((row) => row['number'])).toEqual(['KM-2026-RW-0001', 'KM-2026-RW-10000']);
});

test('a prefix that another kind of voucher ever had is refused, for numbers could be twins', async () => {
  await using world = await openWorld({ now: '2026-03-10' });
  await world.post([
    ['1-1101', '10'],
    ['4-1101', '-10'],
  ]);
  const set = (kind: 'cash-in' | 'cash-out', prefix: string) =>
    perform(world.app, world.treasurer, setPrefix, { kind, prefix }, newId());
  await expect(set('cash-out', 'km')).rejects.toMatchObject({ code: 'voucher/prefix-used' });
  await expect(set('cash-out', 'ju')).rejects.toMatchObject({ code: 'voucher/prefix-taken' });
  await expect(set('cash-out', 'B2')).rejects.toMatchObject({ code: 'act/input' });
  await set('cash-in', 'bkm');
  await world.post([
    ['1-1101', '10'],
    ['4-1101', '-10'],
  ]);
  await expect(set('cash-out', 'KM')).rejects.toMatchObject({ code: 'voucher/prefix-used' });
  const rows = await world.look('select number from entry where org_id = $1 order by number', [
    world.org.id,
  ]);
  expect(rows.map((row) => row['number'])).toEqual(['BKM-2026-RW-0002', 'KM-2026-RW-0001']);
});
