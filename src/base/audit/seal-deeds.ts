import { defineTask } from '../jobs/define-task.ts';
import type { Ground } from '../ground.ts';
import { isId } from '../id.ts';
import { allOrganisations } from '../db/all-organisations.ts';
import { lastSealedAt, sealSome } from './seal.store.ts';

/** One transaction seals at most this many, so that none is long. */
const batch = 5_000;

/** Transactions end within three minutes by their timeouts; clocks of several machines may differ. */
const slackMinutes = 15;

/**
 * Seals an organisation's deeds into its chain, within seconds of their commit. It looks at those made since
 * a little before the newest seal: whatever was still on its way then is among them. The hourly `sealAll`
 * looks at every deed, so that none stays out whatever went wrong with clocks.
 */
export const sealDeeds = defineTask({
  name: 'seal-deeds',
  scope: 'organisation',
  async run(ground, orgId) {
    await sealFrom(ground, orgId, await sinceLastSeal(ground, orgId));
  },
});

/** Seals what is not sealed yet of every organisation, however old; by anti-join over all deeds. */
export const sealAll = defineTask({
  name: 'seal-all',
  scope: 'house',
  minute: 41,
  async run(ground) {
    for await (const orgId of allOrganisations(ground)) await sealFrom(ground, orgId, null);
  },
});

async function sealFrom(ground: Ground, orgId: string, from: string | null): Promise<void> {
  let sealed: number;
  do sealed = await sealSome(ground, orgId, batch, from);
  while (sealed === batch);
}

/** The least id that a deed may have which was not yet there at the newest seal; null before the first. */
async function sinceLastSeal(ground: Ground, orgId: string): Promise<string | null> {
  const sealedAt = await lastSealedAt(ground, orgId);
  return sealedAt && firstIdAt(sealedAt.getTime() - slackMinutes * 60_000);
}

/** The least UUID v7 of an instant: its first 48 bits are the milliseconds since 1970. */
export function firstIdAt(milliseconds: number): string {
  const hex = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  if (!isId(id)) throw new RangeError(`no id begins at ${milliseconds}`);
  return id;
}
