import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { day } from '#base/day.ts';
import { openWorld } from '../../../test/world.ts';
import { cashHands, drawer, refusedBy, vault } from '../../../test/world/cash.ts';
import { withdrawOffer } from './accept-cash.ts';
import { closeDay, reopenDay } from './close-day.ts';
import { dayCloses, officeDayCard } from './day-list.view.ts';

// A Sunday: markets are open.
const sunday = day('2026-11-22');
const at = (time: string) => new Date(`${sunday}T${time}:00+07:00`);

test('a day is closed once every drawer is, takes no drawer after it, and is reopened with a reason', async () => {
  await using world = await openWorld({ now: at('08:00') });
  const { app, teller, treasurer, chair } = world;
  const hands = cashHands(world);
  const drawerId = await hands.add();
  await hands.open(drawerId, teller, 1_000_000);
  const office = { officeId: world.headOfficeId, day: sunday };
  const close = (on: string = sunday) =>
    perform(app, treasurer, closeDay, { ...office, day: on }, newId());
  expect(await refusedBy(close())).toBe('day-close/drawer-open');
  expect(await refusedBy(close('2026-11-23'))).toBe('day-close/ahead');
  await world.post(
    [
      ['1-1106', 250_000],
      ['4-1101', -250_000],
    ],
    { actor: teller },
  );
  world.setNow(at('16:00'));
  await hands.count(teller, drawerId, 1_250_500, { cause: 'rounded' });
  const ends = { from: drawer(drawerId), to: hands.head };
  const last = await hands.offer(teller, ends, 1_250_500);
  await hands.accept(treasurer, last, 1_250_500);
  const again = { from: hands.head, to: drawer(drawerId), toLoginId: teller.loginId };
  const early = await hands.offer(treasurer, again, 50_000);
  expect(await refusedBy(close())).toBe('day-close/offer-waits');
  await perform(app, treasurer, withdrawOffer, { handoverId: early }, newId());
  await close();
  expect(await refusedBy(close())).toBe('day-close/closed');
  const card = await officeDayCard(app, world.supervisor, world.headOfficeId, sunday);
  expect(Object.entries(card.totals).map(([name, sum]) => [name, decimal(sum)])).toEqual([
    ['over', '500.00'],
    ['short', '0.00'],
    ['cashIn', '250500.00'],
    ['cashOut', '0.00'],
    ['closing', '250500.00'],
    ['opening', '0.00'],
  ]);
  expect(card.close).toMatchObject({ totals: { closing: '250500.00' }, reopenedAt: null });

  expect(await refusedBy(hands.offer(treasurer, again, 50_000))).toBe('day-close/closed');
  const reopen = (actor: typeof chair) =>
    perform(app, actor, reopenDay, { ...office, reason: 'setoran tertinggal' }, newId());
  expect(await refusedBy(reopen(teller))).toBe('act/not-allowed');
  await reopen(chair);
  expect(await refusedBy(reopen(chair))).toBe('day-close/not-closed');
  await hands.accept(teller, await hands.offer(treasurer, again, 50_000), 50_000);
  const closes = await dayCloses(app, treasurer, { from: sunday, to: sunday });
  expect(closes.map(({ reason }) => reason)).toEqual(['setoran tertinggal']);
});

test('an office in another zone has its own business day, and other offices are not held up', async () => {
  // Ten past eleven at night in Surabaya is past midnight in Makassar.
  await using world = await openWorld({ now: at('23:10') });
  const { app, treasurer, teller } = world;
  const makassar = await world.addOffice('MKS');
  await world.look(`update office set time_zone = 'Asia/Makassar' where id = $1`, [makassar]);
  const hands = cashHands(world);
  const [near, far] = [await hands.add(), await hands.add('Laci 2', makassar)];
  await hands.open(near, teller, 100_000);
  const second = await world.addPerson('Teller Makassar', 'teller');
  const ends = { from: vault(makassar), to: drawer(far), toLoginId: second.loginId };
  await hands.accept(second, await hands.offer(treasurer, ends, 200_000), 200_000);
  const standing = await officeDayCard(app, treasurer, makassar);
  expect([standing.today, standing.open.length]).toEqual(['2026-11-23', 1]);
  const of = (officeId: string, on: string) =>
    perform(app, treasurer, closeDay, { officeId, day: on }, newId());
  await of(makassar, sunday);
  expect(await refusedBy(of(world.headOfficeId, sunday))).toBe('day-close/drawer-open');
  expect(await refusedBy(of(makassar, '2026-11-23'))).toBe('day-close/drawer-open');
});
