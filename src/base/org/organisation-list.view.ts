import type pg from 'pg';

/** An organisation as the register has it. */
export interface RegisteredOrganisation {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
}

/**
 * The organisations of the installation by short name, a page at a time; for whoever owns the machine.
 * Practice copies are none of them.
 */
export async function organisationList(
  pool: pg.Pool,
  page: { readonly after: string; readonly limit: number },
): Promise<RegisteredOrganisation[]> {
  const { rows } = await pool.query<RegisteredOrganisation>({
    text: `select id, slug, name, kind from organisation
      where kind not in ('installation', 'practice') and slug > $1 order by slug limit $2`,
    values: [page.after, page.limit],
  });
  return rows;
}
