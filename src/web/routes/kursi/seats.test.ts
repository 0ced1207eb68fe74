import { expect, test } from 'vitest';
import { demoOrganisation, demoSeats } from '#base/people/demo-seats.view.ts';
import { openWorld } from '../../../../test/world.ts';
import { POST } from './+server.ts';

test('where the installation’s own row does not say demo there are no seats, and no way into one', async () => {
  await using world = await openWorld();
  expect(await demoOrganisation(world.app)).toBeNull();
  expect(await demoSeats(world.app, world.org.id)).toEqual([]);
  const form = new FormData();
  form.set('kursi', world.treasurer.loginId);
  form.set('kembali', `/kantor/${world.org.slug}`);
  const url = new URL('http://localhost/kursi');
  const event = {
    url,
    request: new Request(url, { method: 'POST', body: form }),
    locals: { app: world.app, session: null },
  };
  const asked = Promise.resolve(POST(event as never));
  await expect(asked).rejects.toMatchObject({ kind: 'absent', code: 'seat/absent' });
});
