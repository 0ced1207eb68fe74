import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import { entryCard } from './entry-card.view.ts';
import { entryList } from './entry-list.view.ts';
import type { EntryFilter } from './entry-list.view.ts';
import { openMatters } from './open-matters.view.ts';
import { reverseEntry } from './reverse-entry.ts';

test('each filter finds its entries and no others', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const { app, treasurer, teller } = world;
  const sale = await world.post(
    [
      ['1-1101', 75_000],
      ['4-1101', -75_000],
    ],
    {
      day: '2026-10-05',
      memo: 'Jasa 100% lunas',
    },
  );
  const power = await world.post(
    [
      ['5-2104', 40_000],
      ['1-1101', -40_000],
    ],
    { memo: 'Listrik' },
  );
  const own = await world.post(
    [
      ['1-1101', 1_000],
      ['4-1101', -1_000],
    ],
    { actor: teller },
  );
  const found = async (filter: EntryFilter) =>
    (await entryList(app, treasurer, filter, null)).entries.map((entry) => entry.id);

  expect(await found({})).toEqual([own, power, sale]);
  expect(await found({ text: 'lunas jasa' })).toEqual([sale]);
  expect(await found({ text: '100%' })).toEqual([sale]);
  expect(await found({ text: '50%' })).toEqual([]);
  expect(await found({ text: '40.000' })).toEqual([power]);
  expect(await found({ text: 'Rp 75.000,-' })).toEqual([sale]);
  expect(await found({ kind: 'cash-out' })).toEqual([power]);
  expect(await found({ to: day('2026-10-31') })).toEqual([sale]);
  expect(await found({ from: day('2026-11-01') })).toEqual([own, power]);
  expect(await found({ accountId: world.account('5-2104') })).toEqual([power]);
  expect(await found({ loginId: teller.loginId })).toEqual([own]);
  expect(await found({ reversals: true })).toEqual([]);

  const { sums } = await entryList(app, treasurer, { accountId: world.account('1-1101') }, null);
  expect([sums.count, decimal(sums.debit), decimal(sums.credit)]).toEqual([
    3,
    '76000.00',
    '40000.00',
  ]);
});

test('pages follow each other without a gap or a repetition', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const posted: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    posted.push(
      await world.post([
        ['1-1101', 1 + i],
        ['4-1101', -1 - i],
      ]),
    );
  }
  const first = await entryList(world.app, world.treasurer, {}, null);
  const second = await entryList(world.app, world.treasurer, {}, first.next);
  const seen = [...first.entries, ...second.entries].map((entry) => entry.id);
  expect(seen).toEqual(posted.toReversed());
  expect([first.entries.length, second.next]).toEqual([50, null]);
});

test('an entry and its reversal name each other, and a neighbour sees neither', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  const { app, treasurer, stranger } = world;
  const entryId = await world.post([
    ['1-1101', 5_000],
    ['4-1101', -5_000],
  ]);
  const input = { entryId, reason: 'akun keliru' };
  const reversal = (await perform(app, treasurer, reverseEntry, input, newId())).entryId;

  const [card, mirror] = [
    await entryCard(app, treasurer, entryId),
    await entryCard(app, treasurer, reversal),
  ];
  expect([card.reversedBy?.id, mirror.reverses?.id]).toEqual([reversal, entryId]);
  expect(mirror.lines.map((line) => -line.amount)).toEqual(card.lines.map((line) => line.amount));
  const listed = await entryList(app, treasurer, { reversals: true }, null);
  expect(listed.entries.map((e) => [e.id, e.isReversal, e.isReversed])).toEqual([
    [reversal, true, false],
    [entryId, false, true],
  ]);
  await expect(entryCard(app, stranger, entryId)).rejects.toMatchObject({ code: 'entry/absent' });
  expect((await entryList(app, stranger, {}, null)).entries).toEqual([]);
});

test('months with entries wait to be closed, this month does not', async () => {
  await using world = await openWorld({ now: '2026-11-24' });
  await world.post(
    [
      ['1-1101', 5_000],
      ['4-1101', -5_000],
    ],
    { day: '2025-12-31' },
  );
  await world.post(
    [
      ['1-1101', 5_000],
      ['4-1101', -5_000],
    ],
    { day: '2026-10-01' },
  );
  await world.post([
    ['1-1101', 5_000],
    ['4-1101', -5_000],
  ]);
  const matters = await openMatters(world.app, world.treasurer, day('2026-11-24'));
  expect(matters.openMonths).toEqual(['2025-12-01', '2026-10-01']);
  expect(matters.openYears).toEqual([2025]);
});
