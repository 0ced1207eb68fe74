import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';

/** The hash in hex that stands at a number of the chain; null where there is none. */
export async function hashAt(q: Reads, seq: number): Promise<string | null> {
  const row = await q.maybe(
    sql<{ hash: string }>`select encode(s.hash, 'hex') as hash from deed_seal s
      where s.org_id = ${q.orgId} and s.seq = ${seq}`,
  );
  return row?.hash ?? null;
}
