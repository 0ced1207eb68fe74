import { sql } from 'kysely';
import { deedResult, deedResultJoins } from '../audit/deed-result.view.ts';
import type { DeedResult } from '../audit/deed-result.view.ts';
import { prepared } from '../db/flight.ts';
import { deciding, reachIn } from '../db/parking.ts';
import type { Reads } from '../db/reads.ts';
import { isAllowed } from '../db/standing.ts';
import { loginOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { isId } from '../id.ts';
import type { Money } from '../money.ts';
import { nameHere } from '../person-name.view.ts';
import { read } from '../read.ts';
import { absent, Refusal } from '../refusal.ts';
import { actNamed } from './act-named.ts';
import type { ApprovalCard, ApprovalCards } from './approval-card.ts';
import { limitsOf, wasHelpedBy } from './approval.store.ts';
import { openAsked } from './approve-pending.ts';
import { maySecond } from './limit.ts';

/** A request for a second person, as lists show it: who, what, how much, and what came of it. */
export interface ShownPending {
  readonly id: string;
  readonly act: string;
  readonly amount: Money | null;
  readonly requestedBy: string;
  readonly isOwn: boolean;
  readonly requestedAt: Date;
  readonly expiresAt: Date;
  readonly status: 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'expired';
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string;
  /** The entry that it became. */
  readonly entryId: string | null;
  /** What was done once it was approved; null for all else: what was asked is forgotten with the decision. */
  readonly result: DeedResult | null;
}

/** A request whole. */
export interface PendingCard extends ShownPending {
  /** Whether the reader may say yes or no to it. */
  readonly mayDecide: boolean;
  /** Whether whoever asked lately gave the reader a password code, so that somebody else decides. */
  readonly isHelped: boolean;
  /** The reader's own limit, where the sum is above it: they may refuse, and not approve. */
  readonly ownLimit: Money | null;
  /** What it would do; null once it is decided, and for whoever neither asked nor decides. */
  readonly content: ApprovalCard | null;
  /** Whether an upgrade has made it unreadable: it can only be refused. */
  readonly isUnreadable: boolean;
}

export const pendingPerPage = 50;

/** What one must hold to see everybody's requests; everybody sees their own. */
const overseeing = 'approval.read';

/** Requests that wait, the oldest first, or those that are decided, the newest first. */
export function pendingList(
  ground: Ground,
  actor: Actor,
  { isDone, page }: { readonly isDone: boolean; readonly page: number },
): Promise<{ rows: ShownPending[]; hasMore: boolean }> {
  return read(ground, actor, null, async (q, standing) => {
    const whose = whoseRequests(q, (await standing).roles);
    const offset = (Math.max(1, Math.min(page, 1_000)) - 1) * pendingPerPage;
    const order = isDone
      ? sql`coalesce(p.decided_at, p.expires_at) desc, p.id desc`
      : sql`p.requested_at, p.id`;
    const rows = await rowsOf(
      q,
      sql`${whose} and ${isDone} = (p.status <> 'waiting' or p.expires_at <= ${q.now})
        order by ${order} limit ${pendingPerPage + 1} offset ${offset}`,
    );
    return { rows: rows.slice(0, pendingPerPage), hasMore: rows.length > pendingPerPage };
  });
}

/** The decided ones for a file, the newest first; at most 10,000. */
export function decidedForFile(ground: Ground, actor: Actor): Promise<ShownPending[]> {
  return read(ground, actor, null, async (q, standing) => {
    const whose = whoseRequests(q, (await standing).roles);
    return rowsOf(
      q,
      sql`${whose} and (p.status <> 'waiting' or p.expires_at <= ${q.now})
        order by coalesce(p.decided_at, p.expires_at) desc, p.id desc limit 10000`,
    );
  });
}

/** How many requests wait for this very person's decision. */
export function waitingFor(ground: Ground, actor: Actor): Promise<number> {
  return read(ground, actor, deciding, async (q) => {
    const row = await q.maybe<{ count: number }>(
      prepared(sql`select count(*)::integer as count from pending_act p
        where p.org_id = ${q.orgId} and p.status = 'waiting' and p.expires_at > ${q.now}
          and p.requested_by is distinct from ${loginOf(actor)}`),
    );
    return row?.count ?? 0;
  });
}

/**
 * One request with what it would do.
 * @param cards by which each act tells what it would do
 * @throws Refusal `approval/absent`, also for whoever neither asked nor oversees
 */
export async function pendingCard(
  ground: Ground,
  actor: Actor,
  id: string,
  cards: ApprovalCards,
): Promise<PendingCard> {
  if (!isId(id)) absent('approval/absent');
  const found = await read(ground, actor, null, async (q, standing) => {
    const { roles } = await standing;
    const whose = whoseRequests(q, roles);
    const [row] = await rowsOf(q, sql`${whose} and p.id = ${id} limit 1`);
    if (!row) return absent('approval/absent');
    const mayDecide = roles.some((role) => q.allows(role, deciding)) && !row.isOwn;
    const isOpen = row.status === 'waiting' && (mayDecide || row.isOwn);
    const isHelped = mayDecide && (await isHelpedByAsker(q, id));
    const ownLimit = mayDecide ? await limitBelow(q, row, roles) : null;
    return { ...row, mayDecide, isHelped, ownLimit, asked: isOpen ? await askedOf(q, row) : null };
  });
  const { asked, ...card } = found;
  if (asked === null || asked === 'unreadable') {
    return { ...card, content: null, isUnreadable: asked === 'unreadable' };
  }
  const describe = cards[card.act];
  const content = describe ? await describe(ground, actor, asked.input) : null;
  return { ...card, content, isUnreadable: false };
}

/** How far the reader's own roles go, where that is not as far as the request's sum. */
async function limitBelow(
  q: Reads,
  { act, amount }: Pick<ShownPending, 'act' | 'amount'>,
  roles: readonly string[],
): Promise<Money | null> {
  const known = actNamed(q, act);
  if (!known) return null;
  const reach = reachIn(q, known, await limitsOf(q, act), roles);
  return typeof reach === 'string' || maySecond(reach, amount) ? null : reach;
}

async function isHelpedByAsker(q: Reads, id: string): Promise<boolean> {
  const asker = await q.maybe(
    sql<{ id: string }>`select requested_by as id from pending_act
      where org_id = ${q.orgId} and id = ${id}`,
  );
  return asker !== undefined && wasHelpedBy(q, loginOf(q.actor), asker.id);
}

async function askedOf(
  q: Reads,
  { id, act }: Pick<ShownPending, 'id' | 'act'>,
): Promise<{ readonly input: unknown } | 'unreadable' | null> {
  const row = await q.maybe(
    sql<{ sealed: Buffer | null }>`select input_sealed as sealed from pending_act
      where org_id = ${q.orgId} and id = ${id}`,
  );
  if (!row?.sealed) return null;
  const known = actNamed(q, act);
  if (!known) return 'unreadable';
  try {
    return { input: openAsked(q, known, { id, sealed: row.sealed }) };
  } catch (error) {
    if (error instanceof Refusal) return 'unreadable';
    throw error;
  }
}

type Where = ReturnType<typeof sql>;

function whoseRequests(q: Reads, roles: readonly string[]): Where {
  const seesAll = isAllowed(q, q.actor, { roles }, overseeing);
  return seesAll ? sql`true` : sql`p.requested_by = ${loginOf(q.actor)}`;
}

async function rowsOf(q: Reads, where: Where): Promise<ShownPending[]> {
  const rows = await q.many(
    sql<Row>`select p.id, p.act, p.amount, ${nameHere(sql`p.org_id`, sql`p.requested_by`)} as "requestedBy",
        p.requested_by is not distinct from ${loginOf(q.actor)}::uuid as "isOwn",
        p.requested_at as "requestedAt", p.expires_at as "expiresAt",
        case when p.status = 'waiting' and p.expires_at <= ${q.now} then 'expired' else p.status end as status,
        ${nameHere(sql`p.org_id`, sql`p.decided_by`)} as "decidedBy", p.decided_at as "decidedAt", p.reason,
        d.answer ->> 'entryId' as "entryId", d.id is not null as done, ${deedResult}
      from pending_act p
      left join deed d on d.org_id = p.org_id and d.act = p.act and d.key = p.key and p.status = 'approved'
      ${deedResultJoins}
      where p.org_id = ${q.orgId} and ${where}`,
  );
  return rows.map(({ done, entries, entryCount, records, person, role, pendingId, ...row }) => ({
    ...row,
    result: done ? { entries, entryCount, records, person, role, pendingId } : null,
  }));
}

type Row = Omit<ShownPending, 'result'> & DeedResult & { readonly done: boolean };
