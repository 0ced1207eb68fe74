import { sql } from 'kysely';
import type { Deed } from '../act.ts';
import type { Day } from '../day.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';
import { newId } from '../id.ts';
import { conflict } from '../refusal.ts';
import { loginOf } from '../ground.ts';
import type { Role } from './roles.ts';

/** The days over which a login holds a role already. */
export interface HeldSpan {
  readonly from_on: Day;
  readonly until_on: Day | null;
}

/** When a login holds a role in the organisation, however long ago or ahead, unless it was revoked. */
export function heldSpans(q: Reads, loginId: string | null, role: string): Promise<HeldSpan[]> {
  return q.many(
    q.db
      .selectFrom('mandate')
      .select(['from_on', 'until_on'])
      .where('org_id', '=', q.orgId)
      .where('login_id', '=', loginId)
      .where('role', '=', role)
      .where('revoked_at', 'is', null),
  ) as Promise<HeldSpan[]>;
}

/** Who else ever held a role in the organisation beside one login; nobody: it is the founder's alone. */
export async function wasEverShared(q: Reads, loginId: string | null): Promise<boolean> {
  const row = await q.maybe(
    q.db
      .selectFrom('mandate')
      .select('id')
      .where('org_id', '=', q.orgId)
      .where('login_id', '!=', loginId)
      .limit(1),
  );
  return row !== undefined;
}

/** Whether a login holds or held a role in the organisation: it is known there. */
export async function isKnownHere(q: Reads, loginId: string): Promise<boolean> {
  const row = await q.maybe(
    q.db
      .selectFrom('mandate')
      .select('id')
      .where('org_id', '=', q.orgId)
      .where('login_id', '=', loginId)
      .limit(1),
  );
  return row !== undefined;
}

/** Where a login has something to say. */
export interface Reach {
  /** The roles it holds today in the organisation of the transaction. */
  readonly roles: readonly string[];
  /** The same with those of days to come. */
  readonly rolesAhead: readonly string[];
  /** Whether it holds one there, today or on a day to come. */
  readonly here: boolean;
  /** Whether it holds one in another organisation; the practice copy of this one is none. */
  readonly elsewhere: boolean;
}

/**
 * Where a login's living mandates lie. A login sees its own mandates over the walls, so for this one question
 * the transaction looks as that login, and then as its actor again.
 */
export async function reachOf(q: Reads, loginId: string): Promise<Reach> {
  const look = (id: string | null) =>
    q.many(sql`select set_config('app.login', ${id ?? ''}, true)`);
  const asThem = look(loginId);
  const rows = q.many(
    sql<{
      here: boolean;
      begun: boolean;
      role: string;
    }>`select m.org_id = ${q.orgId} as here, m.role,
        m.from_on <= (${q.now}::timestamptz at time zone 'Asia/Jayapura')::date as begun
      from mandate m join organisation o on o.id = m.org_id
      where m.login_id = ${loginId} and m.revoked_at is null and o.practice_of is distinct from ${q.orgId}::uuid
        and (m.until_on is null or m.until_on >= (${q.now}::timestamptz at time zone 'Asia/Jakarta')::date)
      limit 200`,
  );
  const asActor = look(loginOf(q.actor));
  await asThem;
  await asActor;
  const found = await rows;
  return {
    roles: found.filter((row) => row.here && row.begun).map((row) => row.role),
    rolesAhead: found.filter((row) => row.here).map((row) => row.role),
    here: found.some((row) => row.here),
    elsewhere: found.some((row) => !row.here),
  };
}

/** A role that is given: to whom, from when, until when. */
export interface NewMandate {
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  readonly officeId: string | null;
  readonly from: Day;
  readonly until: Day | null;
}

/**
 * Queues a mandate and writes it into its own history; answers its id.
 * @param held when the login holds the role already
 * @throws Refusal `mandate/held`
 */
export function queueMandate(deed: Deed, given: NewMandate, held: readonly HeldSpan[]): string {
  const { loginId, name, role, officeId, from, until } = given;
  const overlaps = held.some(
    (m) => (m.until_on ?? '9999') >= from && m.from_on <= (until ?? '9999'),
  );
  if (overlaps) conflict('mandate/held', { field: 'role', role });
  const id = newId();
  deed.write(
    build.insertInto('mandate').values({
      org_id: deed.orgId,
      id,
      login_id: loginId,
      name,
      role,
      office_id: officeId,
      from_on: from,
      until_on: until,
    }),
  );
  deed.record({ kind: 'mandate', id, after: { role, officeId, fromOn: from, untilOn: until } });
  deed.note({ mandateId: id, loginId });
  return id;
}
