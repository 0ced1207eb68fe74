import pg from 'pg';

/** Whether a server has a database of that name. */
export async function hasDatabase(superuser: pg.ClientConfig, name: string): Promise<boolean> {
  const client = new pg.Client({ ...superuser, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    return rowCount === 1;
  } finally {
    await client.end();
  }
}
