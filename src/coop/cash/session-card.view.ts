import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { loginOf } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import type { Pieces } from './denominations.ts';
import { sessionRows } from './session-list.view.ts';
import type { ListedSession } from './session-list.view.ts';

/** By what a drawer's cash moved. */
export type MovementKind = 'opening' | 'hand-over' | 'difference' | 'reversal' | 'payment';

/** One movement of a session's cash, which opens to its entry. */
export interface SessionMovement {
  /** Null: the drawer was taken over with what was in it. */
  readonly entryId: string | null;
  readonly number: string | null;
  readonly postedAt: Date;
  readonly memo: string;
  readonly kind: MovementKind;
  /** The act that posted it. */
  readonly act: string;
  /** What stands against it, by the accounts' names. */
  readonly against: string;
  /** In above nought, out below. */
  readonly amount: Money;
}

/** Movements of one kind, in or out: how often, and how much. */
export interface MovementSum {
  readonly kind: MovementKind;
  readonly act: string;
  readonly against: string;
  readonly count: number;
  readonly amount: Money;
}

/** A count of the session's drawer. */
export interface SessionCount {
  readonly id: string;
  readonly purpose: 'check' | 'closing';
  readonly pieces: Pieces;
  readonly total: Money;
  readonly expected: Money;
  readonly by: string;
  readonly at: Date;
}

/** A session whole: its movements, what they sum to, and its counts. */
export interface SessionCard extends ListedSession {
  readonly isOwn: boolean;
  /** What the books say is in the drawer now, while the session is not closed. */
  readonly balance: Money | null;
  readonly held: Money;
  readonly sums: readonly MovementSum[];
  readonly movements: readonly SessionMovement[];
  /** Opening and all movements together. */
  readonly total: Money;
  readonly counts: readonly SessionCount[];
}

/** More movements than a teller has in a day; the sums count them all the same. */
export const mostMovements = 2_000;

/**
 * One session of a drawer. Between two sessions of a drawer nothing moves in it, so its movements are those of
 * its day from its opening up to the next one.
 *
 * @throws Refusal `drawer-session/absent`
 */
export async function sessionCard(ground: Ground, actor: Actor, id: string): Promise<SessionCard> {
  if (!isId(id)) absent('drawer-session/absent');
  return read(ground, actor, 'books.read', async (q) => {
    const [[row], movements, counts, now] = await Promise.all([
      sessionRows(q, sql`s.id = ${id}::uuid`),
      movementsOf(q, id),
      countsOf(q, id),
      standingOf(q, id),
    ]);
    if (!row || !now) return absent('drawer-session/absent');
    const total = sum(movements.map(({ amount }) => amount));
    const isClosed = row.status === 'closed';
    const { balance, ...rest } = now;
    const sums = sumsOf(movements);
    return {
      ...{ ...row, ...rest, balance: isClosed ? null : balance },
      ...{ sums, movements: movements.slice(0, mostMovements), total, counts },
    };
  });
}

function movementsOf(q: Reads, id: string): Promise<SessionMovement[]> {
  return q.many(sql<SessionMovement>`
    with session as (
      select s.*, d.sub_id, (select min(n.opened_at) from drawer_session n where n.org_id = s.org_id
          and n.drawer_id = s.drawer_id and (n.opened_at, n.id) > (s.opened_at, s.id)) as next_at
      from drawer_session s join drawer d on d.org_id = s.org_id and d.id = s.drawer_id
      where s.org_id = ${q.orgId} and s.id = ${id}::uuid),
    opened as (
      -- A drawer that was taken over began with what was in it, and no entry says so.
      select s.opening as amount, s.opened_at from session s where not exists (
        select from entry e where e.org_id = ${q.orgId} and e.deed_id = s.deed_id)),
    moved as (
      select l.entry_id, sum(l.amount)::bigint as amount, bool_or(s.deed_id = e.deed_id) as is_opening
      from session s
      join line l on l.org_id = ${q.orgId} and l.sub_id = s.sub_id and l.day = s.day
      join entry e on e.org_id = ${q.orgId} and e.id = l.entry_id
      where e.posted_at >= s.opened_at and (s.next_at is null or e.posted_at < s.next_at)
      group by l.entry_id)
    select m.* from (
    select null::uuid as "entryId", null as number, o.opened_at as "postedAt", '' as memo, 'opening' as kind,
      'cash.accept' as act, '' as against, o.amount
    from opened o
    union all
    select e.id, e.number, e.posted_at, e.memo,
      case when m.is_opening then 'opening' when d.act in ('cash.accept', 'cash.move') then 'hand-over'
        when d.act = 'drawer.count' then 'difference' when e.reverses_id is not null then 'reversal'
        else 'payment' end, d.act,
      coalesce((select string_agg(distinct x.name, ', ') from line c
        join account x on x.org_id = c.org_id and x.id = c.account_id
        where c.org_id = e.org_id and c.entry_id = e.id and sign(c.amount) <> sign(m.amount)
          and c.sub_id is distinct from (select s.sub_id from session s)
          and not exists (select from posting_map p where p.org_id = ${q.orgId} and p.account_id = c.account_id
            and p.purpose in ('ledger.inter-office', 'ledger.inter-unit'))), ''), m.amount
    from moved m
    join entry e on e.org_id = ${q.orgId} and e.id = m.entry_id
    join deed d on d.org_id = e.org_id and d.id = e.deed_id
    ) m order by m.kind <> 'opening', m."postedAt", m."entryId"`);
}

function countsOf(q: Reads, id: string): Promise<SessionCount[]> {
  return q.many(sql<SessionCount>`
    select c.id, c.purpose, c.pieces, c.total, c.expected, ${nameHere(sql`c.org_id`, sql`c.login_id`)} as by, c.at
    from cash_count c where c.org_id = ${q.orgId} and c.session_id = ${id}::uuid order by c.at, c.id limit 200`);
}

function standingOf(
  q: Reads,
  id: string,
): Promise<{ isOwn: boolean; balance: Money; held: Money } | undefined> {
  return q.maybe(sql<{ isOwn: boolean; balance: Money; held: Money }>`
    select coalesce(s.login_id = ${loginOf(q.actor)}::uuid, false) as "isOwn", b.balance, b.held
    from drawer_session s join drawer d on d.org_id = s.org_id and d.id = s.drawer_id
    join sub_balance b on b.org_id = d.org_id and b.sub_id = d.sub_id
    where s.org_id = ${q.orgId} and s.id = ${id}::uuid`);
}

/** Movements that are told in one line: of one kind, against the same accounts, in one direction. */
function sumsOf(movements: readonly SessionMovement[]): MovementSum[] {
  const sums = new Map<string, MovementSum>();
  for (const { kind, act, against, amount } of movements) {
    const key = [kind, kind === 'payment' ? against : '', amount > 0n].join('|');
    const before = sums.get(key);
    sums.set(key, {
      ...{ kind, act, against: kind === 'payment' ? against : '' },
      count: (before?.count ?? 0) + 1,
      amount: before ? sum([before.amount, amount]) : amount,
    });
  }
  return [...sums.values()];
}
