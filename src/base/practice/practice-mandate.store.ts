import type pg from 'pg';
import type { Day } from '../day.ts';
import { standBehind } from './practice-copy.store.ts';

/** The two organisations between which roles are carried over. */
export interface Pair {
  readonly originalId: string;
  readonly practiceId: string;
}

/**
 * Remembers, before the practice organisation is emptied, who was let into it alone: newcomers who hold
 * nothing in the original and never did. Whoever lost a role there does not keep it here.
 */
export async function rememberGuests(
  client: pg.Client,
  { originalId, practiceId }: Pair,
): Promise<void> {
  await standBehind(client, originalId);
  const { rows } = await client.query<{ id: string }>(
    'select distinct login_id as id from mandate where org_id = $1',
    [originalId],
  );
  await standBehind(client, practiceId);
  await client.query(`create temp table practice_guest (like mandate) on commit drop`);
  await client.query(
    `insert into practice_guest select m.* from mandate m
      where m.org_id = $1 and m.revoked_at is null and not m.login_id = any($2::uuid[])`,
    [practiceId, rows.map((row) => row.id)],
  );
}

/**
 * Gives everybody who holds a role in the original today, or will, the same one in the practice organisation,
 * and newcomers theirs again. Members are left out: they have nothing to practise.
 */
export async function carryMandates(
  client: pg.Client,
  { originalId, practiceId }: Pair,
  today: Day,
): Promise<void> {
  await standBehind(client, originalId);
  await client.query(`create temp table practice_mandate (like mandate) on commit drop`);
  await client.query(
    `insert into practice_mandate select m.* from mandate m
      where m.org_id = $1 and m.revoked_at is null and m.role <> 'member'
        and (m.until_on is null or m.until_on >= $2)`,
    [originalId, today],
  );
  await standBehind(client, practiceId);
  // The name by which only the original knows somebody stays there; here they go by their own.
  await client.query(`update practice_mandate set org_id = $1, name = ''`, [practiceId]);
  await client.query(
    `update practice_guest g set office_id = null where g.office_id is not null
      and not exists (select from office o where o.org_id = $1 and o.id = g.office_id)`,
    [practiceId],
  );
  await client.query('insert into mandate select * from practice_mandate');
  await client.query('insert into mandate select * from practice_guest');
}
