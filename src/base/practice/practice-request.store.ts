import type { Ground } from '../ground.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';

/** Says that the copying has begun; false if it has ended already. */
export function markBegun(ground: Ground, orgId: string, copyId: string): Promise<boolean> {
  return withinOrganisation(ground, orgId, async (client) => {
    const { rowCount } = await client.query(
      `update practice_copy set began_at = $3, done = 0, total = 0
        where org_id = $1 and id = $2 and ended_at is null`,
      [orgId, copyId, ground.now()],
    );
    return rowCount === 1;
  });
}

/** Says how many rows are in the copy, of how many. */
export function markDone(
  ground: Ground,
  orgId: string,
  copyId: string,
  { done, total }: { readonly done: number; readonly total: number },
): Promise<void> {
  return withinOrganisation(ground, orgId, async (client) => {
    await client.query(
      'update practice_copy set done = $3, total = $4 where org_id = $1 and id = $2',
      [orgId, copyId, done, total],
    );
  });
}

/** Says that it has ended, and what stood in the way (a code; empty: nothing). */
export function markEnded(
  ground: Ground,
  orgId: string,
  copyId: string,
  failure: string,
): Promise<void> {
  return withinOrganisation(ground, orgId, async (client) => {
    await client.query(
      'update practice_copy set ended_at = $3, failure = $4 where org_id = $1 and id = $2',
      [orgId, copyId, ground.now(), failure],
    );
  });
}
