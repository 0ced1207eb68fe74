import type pg from 'pg';
import { isId } from '../id.ts';

/** The organisation of an address, by the short name or id in it; null where there is none. */
export async function organisationNamed(
  pool: pg.Pool,
  name: string,
): Promise<{ readonly id: string; readonly slug: string } | null> {
  const { rows } = await pool.query<{ id: string; slug: string }>({
    text: `select id, slug from organisation where kind <> 'installation' and ${isId(name) ? 'id = $1::uuid' : 'slug = $1'}`,
    values: [name],
  });
  return rows[0] ?? null;
}
