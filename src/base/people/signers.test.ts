import { expect, test } from 'vitest';
import { addDays, day } from '#base/day.ts';
import { read } from '#base/read.ts';
import { openWorld } from '../../../test/world.ts';
import { signersOn } from './signers.view.ts';

test('a statement is signed by whoever held the role on its day, the longest first, and by nobody else', async () => {
  await using world = await openWorld();
  const [treasurer] = await world.look<{ from_on: string }>(
    `select from_on::text from mandate where org_id = $1 and role = 'treasurer'`,
    [world.org.id],
  );
  const since = day(treasurer!.from_on);
  const on = (asked: typeof since) =>
    read(world.app, { kind: 'operator', orgId: world.org.id }, null, (q) => signersOn(q, asked));
  const signers = await on(since);
  expect(signers.treasurer).toBeTruthy();
  expect((await on(addDays(since, -1))).treasurer).toBeUndefined();
  await world.look(
    `update mandate set name = 'Bu Ratna' where org_id = $1 and role = 'treasurer'`,
    [world.org.id],
  );
  expect((await on(since)).treasurer).toBe('Bu Ratna');
  await world.look(`update mandate set revoked_at = now() where org_id = $1`, [world.org.id]);
  expect(await on(since)).toEqual({});
});
