import type { Ground } from '../ground.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { writeTouch } from './api-key.store.ts';

const touchEvery = 5 * 60_000;
const touched = new Map<string, number>();

/** Notes that a key was used, every few minutes at most; it is no deed, for nothing was done. */
export async function touchKey(ground: Ground, orgId: string, keyId: string): Promise<void> {
  const now = ground.now();
  const last = touched.get(keyId) ?? 0;
  if (now.getTime() - last < touchEvery) return;
  if (touched.size > 10_000) touched.clear();
  touched.set(keyId, now.getTime());
  await withinOrganisation(ground, orgId, (client) => writeTouch(client, { orgId, keyId, now }));
}
