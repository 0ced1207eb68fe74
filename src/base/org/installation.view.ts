import type pg from 'pg';

/** What is known of the whole installation without asking any cooperative. */
export interface Installation {
  /** Nobody has made an organisation yet: the set-up page is open. */
  readonly isEmpty: boolean;
  /** The installation's own row says that it was filled as a demo. */
  readonly isDemo: boolean;
}

/** Reads the register of organisations; that it answers also shows that the database is well. */
export async function readInstallation(pool: pg.Pool): Promise<Installation> {
  const { rows } = await pool.query<Installation>({
    name: 'installation',
    text: `select not exists (select from organisation where kind <> 'installation') as "isEmpty",
      exists (select from organisation where kind = 'installation' and demo) as "isDemo"`,
  });
  return rows[0] ?? { isEmpty: true, isDemo: false };
}
