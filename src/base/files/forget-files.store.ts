import type pg from 'pg';

/** Forgets attachments detached before an instant, then files on which none is left; answers how many rows. */
export async function filesForgotten(
  client: pg.PoolClient,
  orgId: string,
  before: Date,
): Promise<number> {
  const attachments = await client.query(
    'delete from attachment where org_id = $1 and detached_at < $2',
    [orgId, before],
  );
  const files = await client.query(
    `delete from stored_file f where f.org_id = $1 and not exists
      (select from attachment a where a.org_id = f.org_id and a.file_id = f.id)`,
    [orgId],
  );
  return (attachments.rowCount ?? 0) + (files.rowCount ?? 0);
}

/** The hashes of all objects that rows of the organisation name, in hexadecimal. */
export async function namedHashes(
  client: pg.PoolClient,
  orgId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ hash: string; thumb: string | null }>(
    `select encode(hash, 'hex') as hash, encode(thumb_hash, 'hex') as thumb from stored_file
      where org_id = $1`,
    [orgId],
  );
  return new Set(rows.flatMap(({ hash, thumb }) => (thumb === null ? [hash] : [hash, thumb])));
}

/** When the organisation's files were last cleaned. */
export async function lastCleaned(client: pg.PoolClient, orgId: string): Promise<Date | null> {
  const { rows } = await client.query<{ at: Date }>(
    `select ran_at as at from retention_run where org_id = $1 and kind = 'attachment'`,
    [orgId],
  );
  return rows[0]?.at ?? null;
}

/** The turn that a backup holds while it is made; the same number stands in `backup-source.store.ts`. */
const backupTurn = 7_245_001;

/** Whether a backup of this database is being made. */
export async function isBackupRunning({ pool }: { readonly pool: pg.Pool }): Promise<boolean> {
  const { rows } = await pool.query(
    `select from pg_locks where locktype = 'advisory' and objid = $1
      and database = (select oid from pg_database where datname = current_database())`,
    [backupTurn],
  );
  return rows.length > 0;
}
