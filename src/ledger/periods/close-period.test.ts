import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { openWorld } from '../../../test/world.ts';
import { closePeriod } from './close-period.ts';

test('a month is not closed while somebody posts into an earlier one, which would be closed with it', async () => {
  await using world = await openWorld({ now: '2025-11-20' });
  await world.look('begin');
  // What everybody who posts into September holds until commit.
  await world.look(`select pg_advisory_xact_lock_shared(month_lock($1, '2025-09-01'))`, [
    world.org.id,
  ]);
  let isClosed = false;
  const closing = perform(
    world.app,
    world.treasurer,
    closePeriod,
    { month: '2025-10' },
    newId(),
  ).then(() => {
    isClosed = true;
  });
  await wait(400);
  expect(isClosed).toBe(false);
  await world.look('rollback');
  await closing;
});
