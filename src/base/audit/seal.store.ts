import { withinOrganisation } from '../jobs/within-organisation.ts';
import type { Ground } from '../ground.ts';

/**
 * Seals at most `most` deeds of an organisation that are not sealed yet; returns how many it sealed.
 *
 * @param from the least id looked at; null: every deed is
 */
export function sealSome(
  ground: Ground,
  orgId: string,
  most: number,
  from: string | null,
): Promise<number> {
  return withinOrganisation(ground, orgId, async (client) => {
    const text = 'select seal_deeds($1, $2, $3) as many';
    const { rows } = await client.query<{ many: number }>(text, [orgId, most, from]);
    return rows[0]!.many;
  });
}

/** When the newest seal was made; null before the first. */
export function lastSealedAt(ground: Ground, orgId: string): Promise<Date | null> {
  return withinOrganisation(ground, orgId, async (client) => {
    const text =
      'select sealed_at as at from deed_seal where org_id = $1 order by seq desc limit 1';
    return (await client.query<{ at: Date }>(text, [orgId])).rows[0]?.at ?? null;
  });
}

/** The ids of all organisations, the house's own among them, a thousand at a time. */
export async function* allOrganisations(ground: Pick<Ground, 'pool'>): AsyncGenerator<string> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const text = 'select id from organisation where id > $1 order by id limit 1000';
    const { rows } = await ground.pool.query<{ id: string }>(text, [after]);
    const last = rows.at(-1);
    if (!last) return;
    yield* rows.map((row) => row.id);
    after = last.id;
  }
}
