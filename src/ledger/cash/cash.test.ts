import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { decimal, sum } from '#base/money.ts';
import { entryList } from '#ledger/entries/entry-list.view.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import { closePeriod } from '../periods/close-period.ts';
import { reopenPeriod } from '../periods/reopen-period.ts';
import { cashBook } from './cash-book.view.ts';
import { cashByMonth } from './cash-by-month.view.ts';
import { cashPosition } from './cash-position.view.ts';

const november = { from: day('2026-11-01'), to: day('2026-11-24') };

async function spend() {
  const world = await openWorld({ now: '2026-11-24' });
  const branch = await world.addOffice('KPT');
  const at = (officeId: string) => ({ officeId });
  await world.post(
    [
      ['1-1101', 5_000_000],
      ['3-1301', -5_000_000],
    ],
    { day: '2026-09-30' },
  );
  await world.post(
    [
      ['1-1101', '250000.50'],
      ['4-1101', '-250000.50'],
    ],
    { day: '2026-11-02' },
  );
  await world.post(
    [
      ['5-2104', 400_000],
      ['1-1101', -400_000],
    ],
    { day: '2026-11-03' },
  );
  await world.post(
    [
      ['1-1101', 1_000_000, at(branch)],
      ['1-1101', -1_000_000],
    ],
    { day: '2026-11-03', memo: 'Modal kas cabang' },
  );
  return { world, branch };
}

test('opening and movements of each place of cash end at its closing, offices apart', async () => {
  const { world, branch } = await spend();
  await using _ = world;
  const places = await cashPosition(world.app, world.treasurer, november);
  const shown = places.map(({ officeId, opening, cashIn, cashOut, closing }) => [
    officeId === branch,
    ...[opening, cashIn, cashOut, closing].map(decimal),
  ]);
  expect(shown).toEqual([
    [false, '5000000.00', '250000.50', '1400000.00', '3850000.50'],
    [true, '0.00', '1000000.00', '0.00', '1000000.00'],
  ]);
});

test('the cash book runs from the opening to the closing balance, page after page', async () => {
  const { world } = await spend();
  await using _ = world;
  const { app, treasurer } = world;
  const places = await cashPosition(app, treasurer, november);
  const opening = sum(places.map((place) => place.opening));
  const wanted = { span: november, opening };
  const whole = await cashBook(app, treasurer, wanted, null);
  expect(whole.movements.map(({ balance }) => decimal(balance))).toEqual([
    '5250000.50',
    '4850000.50',
    '5850000.50',
    '4850000.50',
  ]);
  const second = whole.movements[1]!;
  const rest = await cashBook(app, treasurer, wanted, second);
  expect(rest.movements).toEqual(whole.movements.slice(2));
  expect(whole.movements[1]!.against).toBe('5-2104 Beban listrik, air dan telepon');
});

test('money that only moves between own cash counts neither as received nor as spent', async () => {
  const { world } = await spend();
  await using _ = world;
  const months = await cashByMonth(world.app, world.treasurer, day('2026-11-24'), 12);
  expect(months.map((m) => [m.month, decimal(m.cashIn), decimal(m.cashOut)])).toEqual([
    ['2026-09-01', '5000000.00', '0.00'],
    ['2026-11-01', '250000.50', '400000.00'],
  ]);
});

test('a month that was closed, opened again, posted into and closed anew shows what it holds now', async () => {
  const { world } = await spend();
  await using _ = world;
  const { app, treasurer, chair } = world;
  const received = async () => {
    const months = await cashByMonth(app, treasurer, day('2026-11-24'), 12);
    return decimal(months.find(({ month }) => month === '2026-09-01')!.cashIn);
  };
  const close = () => perform(app, treasurer, closePeriod, { month: '2026-09' }, newId());
  await close();
  // Read, and read again from what is kept.
  expect([await received(), await received()]).toEqual(['5000000.00', '5000000.00']);
  const reopening = { month: '2026-09', reason: 'Setoran tertinggal' };
  await perform(app, chair, reopenPeriod, reopening, newId());
  const late = await world.post(
    [
      ['1-1101', 1],
      ['3-1301', -1],
    ],
    { day: '2026-09-30' },
  );
  expect(late).toBeDefined();
  expect(await received()).toBe('5000001.00');
  await close();
  expect([await received(), await received()]).toEqual(['5000001.00', '5000001.00']);
});

test('an open month shows at once what was posted since it was last read, and nothing beyond its day', async () => {
  const { world } = await spend();
  await using _ = world;
  const { app, treasurer } = world;
  const november = async (until: string) => {
    const months = await cashByMonth(app, treasurer, day(until), 12);
    const { cashIn, cashOut } = months.find(({ month }) => month === '2026-11-01')!;
    return [decimal(cashIn), decimal(cashOut)];
  };
  const seen = await november('2026-11-24');
  expect(await november('2026-11-24')).toEqual(seen);
  const sale = [
    ['1-1101', 7],
    ['3-1301', -7],
  ] as const;
  await world.post(sale, { day: '2026-11-24' });
  expect(await november('2026-11-24')).toEqual(['250007.50', seen[1]]);
  // What is moved between own cash changes both sides of the totals, and neither figure.
  await world.post(
    [
      ['1-1102', 5],
      ['1-1101', -5],
    ],
    { day: '2026-11-24' },
  );
  expect(await november('2026-11-24')).toEqual(['250007.50', seen[1]]);
  expect(await november('2026-11-23')).toEqual(seen);
  expect(await november('2026-11-24')).toEqual(['250007.50', seen[1]]);
});

test('the amount of an entry over two offices is what moved, not what completes it', async () => {
  const { world } = await spend();
  await using _ = world;
  const list = await entryList(world.app, world.treasurer, { text: 'modal kas' }, null);
  expect(list.entries.map((entry) => decimal(entry.total))).toEqual(['1000000.00']);
  expect(decimal(list.sums.total)).toBe('1000000.00');
});
