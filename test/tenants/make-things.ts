import type { World } from '../world.ts';
import type { Things } from './things.ts';

/** Makes in a world what acts and routes are tried on. */
export async function makeThings(world: World): Promise<Things> {
  const entryId = await world.post([
    ['1-1101', 1000],
    ['4-1101', -1000],
  ]);
  const memberId = await world.addMember('A-1');
  const [mandate] = await world.look<{ id: string }>(
    'select id from mandate where org_id = $1 and login_id = $2',
    [world.org.id, world.teller.loginId],
  );
  return { entryId, memberId, mandateId: mandate!.id, accountId: world.account('4-1101') };
}
