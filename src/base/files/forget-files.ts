import { defineTask } from '../jobs/define-task.ts';
import { allOrganisations } from '../db/all-organisations.ts';
import type { Ground } from '../ground.ts';
import { noteForgotten } from '../jobs/note-forgotten.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { pastOf } from '../privacy/retention.ts';
import { hashIn } from './file-store.ts';
import type { FileHouse } from './file-store.ts';
import { filesLocked } from './attachment.store.ts';
import { filesForgotten, lastCleaned, namedHashes } from './forget-files.store.ts';
import { isBackupRunning } from './forget-files.store.ts';

/** How long an object lies that no row names, in days: an upload may still be on its way to its record. */
export const orphanDays = 7;
const day = 86_400_000;

/**
 * Once a day and organisation: forgets what was detached thirty days ago, then files that hang on nothing, and
 * removes objects that no row has named for seven days.
 */
export const forgetFiles = defineTask({
  name: 'forget-files',
  scope: 'house',
  minute: 43,
  async run(ground) {
    const { files } = ground;
    if (!files) return;
    for await (const orgId of allOrganisations(ground)) {
      if (await isDue(ground, orgId)) await cleanFiles(ground, files, orgId);
    }
  },
});

/** The same for one organisation, at once; answers how many objects went. */
export async function cleanFiles(
  ground: Ground,
  { store }: FileHouse,
  orgId: string,
): Promise<number> {
  const at = ground.now();
  await withinOrganisation(ground, orgId, async (client) => {
    await client.query(filesLocked(orgId));
    const deleted = await filesForgotten(client, orgId, pastOf('attachment', at));
    await noteForgotten(client, { orgId, kind: 'attachment', at, deleted });
  });
  const old = (changedAt: Date) => at.getTime() - changedAt.getTime() > orphanDays * day;
  const candidates: string[] = [];
  for await (const { name, changedAt } of store.list(orgId)) {
    if (old(changedAt)) candidates.push(name);
  }
  // What a backup under way has seen named must stay until it has been read; the next hour comes again.
  if (candidates.length === 0 || (await isBackupRunning(ground))) return 0;
  const named = await withinOrganisation(ground, orgId, (client) => namedHashes(client, orgId));
  let removed = 0;
  for (const name of candidates) {
    if (named.has(hashIn(name) ?? '')) continue;
    // Somebody may have uploaded the same just now: then it is young again.
    const found = await store.look(name);
    if (!found || !old(found.changedAt)) continue;
    await store.remove(name);
    removed += 1;
  }
  return removed;
}

async function isDue(ground: Ground, orgId: string): Promise<boolean> {
  const last = await withinOrganisation(ground, orgId, (client) => lastCleaned(client, orgId));
  return last === null || ground.now().getTime() - last.getTime() > day - 3_600_000;
}
