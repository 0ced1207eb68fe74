import type pg from 'pg';

/**
 * Whether the installation still waits for its first account. Asked of the logins and not of the
 * organisations, so that a set-up that broke off half-way can be taken up again.
 */
export async function isSetUpOpen(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ open: boolean }>({
    name: 'set-up-open',
    text: 'select not exists (select from login) as open',
  });
  return rows[0]?.open ?? false;
}
