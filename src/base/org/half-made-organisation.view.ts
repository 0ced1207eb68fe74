import type { Ground } from '../ground.ts';
import { read } from '../read.ts';

/** An organisation in which nobody holds, or ever held, a role: its founding broke off. */
export interface HalfMadeOrganisation {
  readonly id: string;
  readonly name: string;
  /** Whether it has its face, head office and general unit. */
  readonly hasFace: boolean;
  /** The chart its books were opened from; null while they are closed. */
  readonly template: string | null;
}

/** Finds what a founding left behind under a short name; null where nothing is, or people hold roles. */
export async function halfMadeOrganisation(
  ground: Ground,
  slug: string,
): Promise<HalfMadeOrganisation | null> {
  const { rows } = await ground.pool.query<{ id: string; name: string }>({
    text: `select id, name from organisation where slug = $1 and kind = 'primary'`,
    values: [slug],
  });
  const [found] = rows;
  if (!found) return null;
  return read(ground, { kind: 'operator', orgId: found.id }, null, async (q) => {
    const [mandate, face] = await Promise.all([
      q.maybe(q.db.selectFrom('mandate').select('id').where('org_id', '=', q.orgId).limit(1)),
      q.maybe(
        q.db.selectFrom('org_profile').select('chart_template').where('org_id', '=', q.orgId),
      ),
    ]);
    if (mandate) return null;
    return { ...found, hasFace: face !== undefined, template: face?.chart_template ?? null };
  });
}
