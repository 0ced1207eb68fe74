import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';

/** What was opened: one number, or a copy of all of it. */
export type Opened = 'nik' | 'phone' | 'all';

/** What the log is narrowed to. */
export interface AccessFilter {
  readonly memberId?: string | undefined;
  readonly loginId?: string | undefined;
  readonly opened?: Opened | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

/** Who opened what of whom, when and why. */
export interface Access {
  readonly deedId: string;
  readonly at: Date;
  readonly loginId: string | null;
  /** Null: whoever owns the machine. */
  readonly person: string | null;
  readonly opened: Opened;
  readonly memberId: string;
  readonly number: string;
  readonly member: string;
  readonly reason: string;
}

/** The place after which a page begins: the log runs from the newest back. */
export interface AccessCursor {
  readonly at: string;
  readonly deedId: string;
}

/** One page of the log. */
export interface AccessLog {
  readonly accesses: readonly Access[];
  readonly next: AccessCursor | null;
}

const pageSize = 50;
const mostInFile = 50_000;

/** A page of the log of accesses, the newest first. */
export function accessLog(
  ground: Ground,
  actor: Actor,
  filter: AccessFilter,
  after: AccessCursor | null,
): Promise<AccessLog> {
  return read(ground, actor, 'access-log.read', async (q) => {
    const rows = await accessesOf(q, filter, after, pageSize + 1);
    const last = rows.length > pageSize ? rows[pageSize - 1] : undefined;
    return {
      accesses: rows.slice(0, pageSize),
      next: last ? { at: last.at.toISOString(), deedId: last.deedId } : null,
    };
  });
}

/** The whole log that a filter finds, for a file: at most 50,000 rows. */
export function allAccesses(ground: Ground, actor: Actor, filter: AccessFilter): Promise<Access[]> {
  return read(ground, actor, 'access-log.read', (q) => accessesOf(q, filter, null, mostInFile));
}

/** Whoever opened something once, by name, for the filter. */
export function accessPeople(
  ground: Ground,
  actor: Actor,
): Promise<{ id: string; name: string }[]> {
  return read(ground, actor, 'access-log.read', (q) =>
    q.many(sql<{ id: string; name: string }>`
      select l.id, ${nameSql(q)} as name from login l
      where l.id in (select d.login_id from deed d where ${accessSql(q)}) order by 2, 1 limit 500`),
  );
}

/** How often a member's numbers or data were opened, and when last; for the member's card. */
export function accessesOfMember(
  ground: Ground,
  actor: Actor,
  memberId: string,
): Promise<{ count: number; last: Date | null }> {
  return read(ground, actor, 'member.read', async (q) => {
    const row = await q.maybe(sql<{ count: number; last: Date | null }>`
      select count(*)::integer as count, max(d.at) as last from deed d
      where ${accessSql(q)} and d.facts ->> 'memberId' = ${memberId}`);
    return row ?? { count: 0, last: null };
  });
}

/** Accesses within one reading, for whoever the data is about. */
export function accessesOf(
  q: Reads,
  filter: AccessFilter,
  after: AccessCursor | null,
  limit: number,
): Promise<Access[]> {
  const parts: RawBuilder<unknown>[] = [accessSql(q)];
  if (filter.memberId) parts.push(sql`d.facts ->> 'memberId' = ${filter.memberId}`);
  if (filter.loginId) parts.push(sql`d.login_id = ${filter.loginId}::uuid`);
  if (filter.opened) parts.push(sql`${openedSql} = ${filter.opened}`);
  if (filter.from) parts.push(sql`d.business_day >= ${filter.from}::date`);
  if (filter.to) parts.push(sql`d.business_day <= ${filter.to}::date`);
  // The cursor carries milliseconds, the column microseconds: rows of one millisecond go by their id.
  if (after)
    parts.push(
      sql`(date_trunc('milliseconds', d.at), d.id) < (${after.at}::timestamptz, ${after.deedId}::uuid)`,
    );
  return q.many(sql<Access>`
    select d.id as "deedId", d.at, d.login_id as "loginId", ${nameSql(q)} as person, ${openedSql} as opened,
      d.facts ->> 'memberId' as "memberId", coalesce(m.number, '') as number, coalesce(m.name, '') as member,
      coalesce(d.facts ->> 'reason', '') as reason
    from deed d
    left join login l on l.id = d.login_id
    left join member m on m.org_id = d.org_id and m.id = (d.facts ->> 'memberId')::uuid
    where ${sql.join(parts, sql` and `)}
    order by date_trunc('milliseconds', d.at) desc, d.id desc limit ${limit}`);
}

const openedSql = sql<Opened>`(case when d.act = 'person.export' then 'all' else d.facts ->> 'field' end)`;

/** As the index `deed_of_access` has it. */
function accessSql(q: Reads): RawBuilder<unknown> {
  return sql`d.org_id = ${q.orgId} and d.act in ('member.reveal', 'person.export')`;
}

/** As the organisation knows the person; the login's own name where it knows none. */
function nameSql(q: Reads): RawBuilder<string> {
  return sql<string>`coalesce((select n.name from mandate n where n.org_id = ${q.orgId} and n.login_id = l.id
    and n.name <> '' order by n.from_on desc, n.id limit 1), l.name)`;
}
