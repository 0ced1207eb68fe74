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
