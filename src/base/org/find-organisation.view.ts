import type pg from 'pg';
import { absent, refuse } from '../refusal.ts';

/** An organisation as whoever owns the machine names it. */
export interface FoundOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/**
 * Finds an organisation by the short name in its address, its id, or its name; without a name, the only one
 * there is beside practice copies. Refuses `organisation/none`, `organisation/unknown` with the nearest names, or `organisation/which` with the names where several fit.
 */
export async function findOrganisation(
  pool: pg.Pool,
  named: string | undefined,
): Promise<FoundOrganisation> {
  const { rows } = await pool.query<FoundOrganisation>({
    text: `select id, slug, name from organisation where kind <> 'installation'
      and ($1::text is not null or kind <> 'practice') and ($1::text is null or slug = lower($1) or id::text = lower($1) or lower(name) = lower($1))
      order by slug limit 20`,
    values: [named ?? null],
  });
  const exact = rows.find((row) => row.slug === named?.toLowerCase()) ?? rows[0];
  if (!exact) return named === undefined ? absent('organisation/none') : unknown(pool, named);
  if (rows.length > 1 && exact.slug !== named?.toLowerCase()) {
    return refuse('organisation/which', {
      field: 'org',
      orgs: rows.map((row) => row.slug).join(', '),
    });
  }
  return exact;
}

/** Names what comes nearest to a name that fits nothing: most such names are mistyped. */
async function unknown(pool: pg.Pool, named: string): Promise<never> {
  const { rows } = await pool.query<{ slug: string; name: string }>(
    `select slug, name from organisation where kind <> 'installation' order by slug limit 1000`,
  );
  const likeness = (row: { slug: string; name: string }): number =>
    Math.max(alike(named, row.slug), alike(named, row.name));
  const near = rows
    .toSorted((a, b) => likeness(b) - likeness(a))
    .slice(0, 5)
    .map((row) => row.slug);
  return absent('organisation/unknown', { field: 'org', org: named, near: near.join(', ') || '–' });
}

/** How many pairs of neighbouring letters two texts share, of all that they have. */
function alike(a: string, b: string): number {
  const pairs = (text: string): Set<string> => {
    const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
    return new Set(Array.from({ length: letters.length }, (_, i) => letters.slice(i, i + 2)));
  };
  const [one, other] = [pairs(a), pairs(b)];
  return one.intersection(other).size / (one.union(other).size || 1);
}
