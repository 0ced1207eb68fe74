import { defineTask } from '../jobs/define-task.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import type { Ground } from '../ground.ts';
import { isId } from '../id.ts';

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
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const { rows } = await ground.pool.query<{ id: string }>(
        'select id from organisation where id > $1 order by id limit 1000',
        [after],
      );
      if (rows.length === 0) return;
      for (const { id } of rows) await sealFrom(ground, id, null);
      after = rows.at(-1)!.id;
    }
  },
});

async function sealFrom(ground: Ground, orgId: string, from: string | null): Promise<void> {
  let sealed: number;
  do {
    sealed = await withinOrganisation(ground, orgId, async (client) => {
      const text = 'select seal_deeds($1, $2, $3) as many';
      const { rows } = await client.query<{ many: number }>(text, [orgId, batch, from]);
      return rows[0]!.many;
    });
  } while (sealed === batch);
}

/** The least id that a deed may have which was not yet there at the newest seal; null before the first. */
async function sinceLastSeal(ground: Ground, orgId: string): Promise<string | null> {
  const sealedAt = await withinOrganisation(ground, orgId, async (client) => {
    const text =
      'select sealed_at as at from deed_seal where org_id = $1 order by seq desc limit 1';
    return (await client.query<{ at: Date }>(text, [orgId])).rows[0]?.at;
  });
  return sealedAt ? firstIdAt(sealedAt.getTime() - slackMinutes * 60_000) : null;
}

/** The least UUID v7 of an instant: its first 48 bits are the milliseconds since 1970. */
export function firstIdAt(milliseconds: number): string {
  const hex = Math.max(0, milliseconds).toString(16).padStart(12, '0');
  const id = `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
  if (!isId(id)) throw new RangeError(`no id begins at ${milliseconds}`);
  return id;
}
