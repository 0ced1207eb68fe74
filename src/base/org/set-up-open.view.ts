import type pg from 'pg';

/** With more accounts than that somebody has been at work here, whatever they hold. */
const mostBrokenOff = 5;

/**
 * Whether the installation still waits for its first people. Asked of the roles that accounts hold, and not
 * of organisations or accounts alone, so that a set-up that broke off half-way can be taken up again.
 */
export async function isSetUpOpen(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'set-up-logins',
    text: 'select id from login limit $1',
    values: [mostBrokenOff],
  });
  if (rows.length === mostBrokenOff) return false;
  for (const { id } of rows) if (await holdsRole(pool, id)) return false;
  return true;
}

/** Whether a login holds, or ever held, a role anywhere; it alone sees its own in every organisation. */
async function holdsRole(pool: pg.Pool, loginId: string): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin read only');
    await client.query(`select set_config('app.login', $1, true)`, [loginId]);
    const { rows } = await client.query('select from mandate where login_id = $1 limit 1', [
      loginId,
    ]);
    return rows.length > 0;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}
