import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { setUpRunOff } from '#ledger/run-off/set-up-run-off.ts';
import { dueIn } from './due-command.ts';

test('the command tells what is to be posted, and posts what is due once', async () => {
  await using world = await openWorld({ now: '2026-01-10' });
  const fee = {
    ...({ name: 'Jasa audit', kind: 'accrued-expense', method: 'month' } as const),
    ...{ total: '12000000.00', fromOn: '2026-01-01', months: 12 },
    balanceAccountId: world.account('2-1701'),
    resultAccountId: world.account('5-2104'),
  };
  await perform(world.app, world.treasurer, setUpRunOff, fee, newId());
  world.setNow('2026-03-02');
  const asked = { days: 30, isPosting: true };
  const first = await dueIn(world.app, world.org.id, asked);
  expect(first.posted).toEqual({ posted: 2, held: 0 });
  expect(first.upcoming).toMatchObject([{ name: 'Jasa audit', dueOn: '2026-03-31' }]);
  expect((await dueIn(world.app, world.org.id, asked)).posted).toEqual({ posted: 0, held: 0 });
});
