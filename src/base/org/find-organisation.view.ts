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
 * there is. Refuses `organisation/unknown`, or `organisation/which` with the names where several fit.
 */
export async function findOrganisation(
  pool: pg.Pool,
  named: string | undefined,
): Promise<FoundOrganisation> {
  const { rows } = await pool.query<FoundOrganisation>({
    text: `select id, slug, name from organisation where kind <> 'installation'
      and ($1::text is null or slug = lower($1) or id::text = lower($1) or lower(name) = lower($1))
      order by slug limit 20`,
    values: [named ?? null],
  });
  const exact = rows.find((row) => row.slug === named?.toLowerCase()) ?? rows[0];
  if (!exact) return absent('organisation/unknown', { field: 'org', org: named ?? '' });
  if (rows.length > 1 && exact.slug !== named?.toLowerCase()) {
    return refuse('organisation/which', {
      field: 'org',
      orgs: rows.map((row) => row.slug).join(', '),
    });
  }
  return exact;
}
