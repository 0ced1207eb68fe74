import pg from 'pg';
import { connectionOf } from '../db/connect.ts';
import type { DatabaseAddress } from '../db/connect.ts';
import { firstIdAt } from './seal-deeds.ts';

const day = 86_400_000;

/**
 * How many deeds of the last day stand in no chain yet, over all organisations: what grows here tells that
 * the jobs stand still. Read as the backup's role, the only one that sees past the walls.
 */
export async function unsealedDeeds(address: DatabaseAddress, now: Date): Promise<number> {
  const client = new pg.Client({
    ...connectionOf(address, 'backup'),
    connectionTimeoutMillis: 5_000,
  });
  await client.connect();
  try {
    const { rows } = await client.query<{ many: number }>(
      `select count(*)::integer as many from organisation o cross join lateral (
          select from deed d where d.org_id = o.id and d.id >= $1::uuid
            and not exists (select from deed_seal s where s.org_id = d.org_id and s.deed_id = d.id)) u`,
      [firstIdAt(now.getTime() - day)],
    );
    return rows[0]!.many;
  } finally {
    await client.end();
  }
}
