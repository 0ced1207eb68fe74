import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import type { DifferenceCause } from './cash-difference.ts';

/** A session as lists show it. */
export interface ListedSession {
  readonly id: string;
  readonly drawerId: string;
  readonly drawer: string;
  readonly officeId: string;
  readonly office: string;
  readonly keeper: string;
  readonly day: Day;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly status: 'open' | 'counted' | 'closed';
  readonly opening: Money;
  readonly expected: Money | null;
  readonly counted: Money | null;
  readonly difference: Money;
  readonly cause: DifferenceCause | null;
  readonly note: string;
}

/** What the list of sessions is narrowed to. */
export interface SessionFilter {
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly drawerId?: string | undefined;
  readonly status?: ListedSession['status'] | undefined;
  /** Only those with a difference. */
  readonly differs?: boolean | undefined;
}

/** One page of sessions, the newest first, with what all that were found come to. */
export interface SessionList {
  readonly sessions: readonly ListedSession[];
  readonly hasMore: boolean;
  readonly count: number;
  readonly over: Money;
  readonly short: Money;
}

export const sessionsPerPage = 50;

/** The sessions that a filter finds. @param page from 1 */
export function sessionList(
  ground: Ground,
  actor: Actor,
  filter: SessionFilter,
  page: number,
): Promise<SessionList> {
  const offset = (Math.max(1, Math.min(page, 1_000)) - 1) * sessionsPerPage;
  return read(ground, actor, 'books.read', async (q) => {
    const where = whereOf(filter);
    const [rows, sums] = await Promise.all([
      sessionRows(
        q,
        sql`${where} order by s.day desc, s.opened_at desc, s.id desc
          limit ${sessionsPerPage + 1} offset ${offset}`,
      ),
      q.maybe(sql<{ count: number; over: Money; short: Money }>`
        select count(*)::integer as count,
          coalesce(sum(s.difference) filter (where s.difference > 0), 0)::bigint as over,
          coalesce(-sum(s.difference) filter (where s.difference < 0), 0)::bigint as short
        from drawer_session s where s.org_id = ${q.orgId} and ${where}`),
    ]);
    const hasMore = rows.length > sessionsPerPage;
    return { sessions: rows.slice(0, sessionsPerPage), hasMore, ...sums! };
  });
}

/** The sessions that a filter finds, for a file; at most 10,000. */
export function sessionsForFile(
  ground: Ground,
  actor: Actor,
  filter: SessionFilter,
): Promise<ListedSession[]> {
  return read(ground, actor, 'books.read', (q) =>
    sessionRows(
      q,
      sql`${whereOf(filter)} order by s.day desc, s.opened_at desc, s.id desc limit 10000`,
    ),
  );
}

function whereOf({ from, to, drawerId, status, differs }: SessionFilter): RawBuilder<unknown> {
  const drawer = drawerId !== undefined && isId(drawerId) ? drawerId : null;
  return sql`(${from ?? null}::date is null or s.day >= ${from ?? null}::date)
    and (${to ?? null}::date is null or s.day <= ${to ?? null}::date)
    and (${drawer}::uuid is null or s.drawer_id = ${drawer}::uuid)
    and (${status ?? null}::text is null or s.status = ${status ?? null})
    and (not ${differs ?? false}::boolean or s.difference <> 0)`;
}

/** Sessions that a condition finds, inside a read that asks for more. */
export function sessionRows(q: Reads, where: RawBuilder<unknown>): Promise<ListedSession[]> {
  return q.many(sql<ListedSession>`
    select s.id, s.drawer_id as "drawerId", d.name as drawer, d.office_id as "officeId", o.name as office,
      ${nameHere(sql`s.org_id`, sql`s.login_id`)} as keeper, s.day, s.opened_at as "openedAt",
      s.closed_at as "closedAt", s.status, s.opening, s.expected, s.counted, s.difference, s.cause, s.note
    from drawer_session s
    join drawer d on d.org_id = s.org_id and d.id = s.drawer_id
    join office o on o.org_id = d.org_id and o.id = d.office_id
    where s.org_id = ${q.orgId} and ${where}`);
}
