import type pg from 'pg';

/** From here on this transaction sees one organisation's rows; answers its short name. */
export async function standBehindOrganisation(
  client: pg.ClientBase,
  orgId: string,
): Promise<string> {
  await client.query(`select set_config('app.org', $1, true)`, [orgId]);
  const { rows } = await client.query<{ slug: string }>(
    'select slug from organisation where id = $1',
    [orgId],
  );
  return rows[0]?.slug ?? orgId;
}
