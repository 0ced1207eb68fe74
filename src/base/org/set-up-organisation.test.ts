import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { setUpOrganisation } from './set-up-organisation.ts';

test('an organisation is set up once; who tries again is told so', async () => {
  await using world = await openWorld();
  const again = perform(world.app, world.operator, setUpOrganisation, {}, newId());
  await expect(again).rejects.toMatchObject({
    code: 'organisation/set-up-already',
    kind: 'conflict',
  });
});
