import type pg from 'pg';
import type { KeepKind } from '../db/table-facts.ts';

/** What is deleted of rows whose time is over; answers how many there were. */
type Deletion = (client: pg.PoolClient, before: Date, orgId: string) => Promise<number>;

function deletion(text: string): Deletion {
  return async (client, before, orgId) => {
    const values = text.includes('$2') ? [before, orgId] : [before];
    return (await client.query(text, values)).rowCount ?? 0;
  };
}

/** Sessions that have ended, or were not used since `idleSince`. */
export async function endedSessionsDeleted(
  client: pg.PoolClient,
  now: Date,
  idleSince: Date,
): Promise<number> {
  const text = 'delete from session where expires_at < $1 or seen_at < $2';
  return (await client.query(text, [now, idleSince])).rowCount ?? 0;
}

/** Counters of attempts that have run out. */
export async function spentAttemptsDeleted(client: pg.PoolClient, now: Date): Promise<number> {
  const text = 'delete from rate_limit where expire < $1';
  return (await client.query(text, [now.getTime()])).rowCount ?? 0;
}

/** What is deleted of the whole installation when it is past. */
export const pastOfHouse: readonly { readonly kind: KeepKind; readonly delete: Deletion }[] = [
  { kind: 'mail', delete: deletion('delete from mail where created_at < $1') },
  { kind: 'backup', delete: deletion('delete from backup_run where deleted_at < $1') },
];

/** What is deleted of each organisation when it is past. */
export const pastOfOrganisation: typeof pastOfHouse = [
  {
    kind: 'invitation',
    delete: deletion('delete from invitation where org_id = $2 and expires_at < $1'),
  },
  {
    kind: 'notice',
    delete: deletion('delete from notice where org_id = $2 and at < $1'),
  },
  {
    // The job that keeps the index empties it and builds it again; words of nobody are gone then.
    kind: 'index',
    delete: deletion('delete from search_state where org_id = $2 and built_at < $1'),
  },
  {
    kind: 'delivery',
    // Both in one statement: a try hangs on its delivery, and is looked for when all are gone.
    delete: deletion(`with tried as (
        delete from webhook_try t using webhook_delivery d where t.org_id = $2 and d.org_id = t.org_id
          and d.id = t.delivery_id and d.made_at < $1)
      delete from webhook_delivery where org_id = $2 and made_at < $1`),
  },
];
