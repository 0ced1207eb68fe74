import { sql } from 'kysely';
import { prepared } from '../db/flight.ts';
import type { Reads } from '../db/reads.ts';
import { loginOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';

/** A notice as its list shows it. */
export interface ShownNotice {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly at: Date;
  readonly isRead: boolean;
}

/** What is asked of the list. */
export interface NoticeQuestion {
  readonly unreadOnly: boolean;
  readonly kind: string | null;
  /** From 1. */
  readonly page: number;
}

export const noticesPerPage = 50;

/** One's own notices here, the newest first. */
export function noticeList(
  ground: Ground,
  actor: Actor,
  { unreadOnly, kind, page }: NoticeQuestion,
): Promise<{ rows: ShownNotice[]; hasMore: boolean }> {
  return read(ground, actor, null, async (q, standing) => {
    if ((await standing).roles.length === 0) absent('organisation/absent');
    const unread = unreadOnly ? sql`and n.read_at is null` : sql``;
    const only = kind === null ? sql`` : sql`and n.kind = ${kind}`;
    const offset = (Math.max(1, Math.min(page, 1_000)) - 1) * noticesPerPage;
    const rows = await q.many(sql<ShownNotice>`
      select n.id, n.kind, n.path, n.facts, n.at, n.read_at is not null as "isRead" from notice n
      where n.org_id = ${q.orgId} and n.login_id = ${loginOf(actor)}::uuid ${unread} ${only}
      order by n.at desc, n.id desc limit ${noticesPerPage + 1} offset ${offset}`);
    return { rows: rows.slice(0, noticesPerPage), hasMore: rows.length > noticesPerPage };
  });
}

/** How many of one's own are unread, a hundred at most. */
export function unreadNotices(ground: Ground, actor: Actor): Promise<number> {
  return read(ground, actor, null, async (q) => {
    const row = await q.maybe<{ many: number }>(
      prepared(sql`select count(*)::integer as many from (select from notice n
        where n.org_id = ${q.orgId} and n.login_id = ${loginOf(actor)}::uuid and n.read_at is null
        limit 100) u`),
    );
    return row?.many ?? 0;
  });
}

/** Where one of one's own notices leads; refuses `record/absent`. */
export function noticePath(ground: Ground, actor: Actor, id: string): Promise<string> {
  return read(ground, actor, null, async (q) => {
    const row = await q.one(
      sql<{ path: string }>`select n.path from notice n where n.org_id = ${q.orgId}
        and n.id = ${id}::uuid and n.login_id = ${loginOf(actor)}::uuid`,
      () => absent('record/absent'),
    );
    return row.path;
  });
}

/** Which kinds one gets by mail here, and whether one's address is proved. */
export function noticeChoices(
  ground: Ground,
  actor: Actor,
): Promise<{ choices: { kind: string; how: 'now' | 'daily' }[]; hasAddress: boolean }> {
  return read(ground, actor, null, async (q) => {
    const [choices, address] = await Promise.all([chosen(q), addressOf(q)]);
    return { choices, hasAddress: address?.proved ?? false };
  });
}

function chosen(q: Reads) {
  return q.many(sql<{ kind: string; how: 'now' | 'daily' }>`
    select c.kind, c.how from notice_choice c
    where c.org_id = ${q.orgId} and c.login_id = ${loginOf(q.actor)}::uuid order by c.kind limit 100`);
}

function addressOf(q: Reads) {
  return q.maybe(sql<{ proved: boolean }>`
    select l.email_sealed is not null and l.email_verified_at is not null as proved
    from login l where l.id = ${loginOf(q.actor)}::uuid`);
}
