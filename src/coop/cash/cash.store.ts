import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { absent } from '#base/refusal.ts';
import type { KnownDrawer, KnownEnd, KnownVault, OpenSession, TypedEnd } from './cash-end.ts';
import { keptPieces } from './denominations.ts';
import type { Pieces } from './denominations.ts';

type DrawerRow = Omit<KnownDrawer, 'kind' | 'session'> & {
  readonly session: (Omit<OpenSession, 'difference'> & { readonly difference: string }) | null;
};

/**
 * Locks drawers, so that nobody opens, counts or empties them at the same moment, and reads them behind that
 * lock. The balance is held until commit: what is counted does not move meanwhile.
 */
export async function lockDrawers(q: Reads, ids: readonly string[]): Promise<KnownDrawer[]> {
  if (ids.length === 0) return [];
  const [, rows] = await Promise.all([
    q.many(sql`select id from drawer where org_id = ${q.orgId} and id = any (${[...ids]}::uuid[])
      order by id for update`),
    // Of a snapshot taken after the lock was given.
    q.many(sql<DrawerRow>`
      select d.id, d.name, d.office_id as "officeId", o.name as office, d.sub_id as "subAccountId",
        d.closed_on as "closedOn", coalesce(o.time_zone, p.time_zone, 'Asia/Jakarta') as "timeZone",
        coalesce((select jsonb_agg(c.day) from day_close c where c.org_id = d.org_id and c.office_id = d.office_id
          and c.reopened_at is null and c.day between ${q.now}::timestamptz::date - 2
            and ${q.now}::timestamptz::date + 2), '[]') as "closedDays",
        b.balance, b.held,
        (select jsonb_build_object('id', s.id, 'loginId', s.login_id, 'day', s.day, 'status', s.status,
            'keeper', ${nameHere(sql`s.org_id`, sql`s.login_id`)}, 'difference', s.difference::text)
          from drawer_session s where s.org_id = d.org_id and s.drawer_id = d.id and s.status <> 'closed') as session
      from (select * from drawer x where x.org_id = ${q.orgId} and x.id = any (${[...ids]}::uuid[])
        order by x.sub_id offset 0) d
      join office o on o.org_id = d.org_id and o.id = d.office_id
      left join org_profile p on p.org_id = d.org_id
      cross join lateral lock_sub_balance(d.org_id, d.sub_id) b`),
  ]);
  return rows.map(({ session, ...row }) => ({
    ...row,
    kind: 'drawer',
    session: session && { ...session, difference: sen(session.difference) },
  }));
}

/** Locks one drawer. @throws Refusal `drawer/absent` */
export async function lockDrawer(q: Reads, id: string): Promise<KnownDrawer> {
  const [drawer] = await lockDrawers(q, [id]);
  return drawer ?? absent('drawer/absent', { field: 'drawerId' });
}

/** Reads offices with the accounts of their vaults. */
export function readVaults(q: Reads, officeIds: readonly string[]): Promise<KnownVault[]> {
  return q.many(sql<KnownVault>`
    select 'vault' as kind, o.id, o.name, o.id as "officeId", v.account_id as "accountId",
      coalesce(o.time_zone, p.time_zone, 'Asia/Jakarta') as "timeZone"
    from office o left join office_vault v on v.org_id = o.org_id and v.office_id = o.id
    left join org_profile p on p.org_id = o.org_id
    where o.org_id = ${q.orgId} and o.id = any (${[...officeIds]}::uuid[]) and o.closed_on is null`);
}

/**
 * Both ends of a hand-over, drawers behind their locks.
 * @throws Refusal `drawer/absent`, `office/absent`, with the end as `field`
 */
export async function lockEnds(
  q: Reads,
  ends: { readonly from: TypedEnd; readonly to: TypedEnd },
): Promise<{ readonly from: KnownEnd; readonly to: KnownEnd }> {
  const both = [ends.from, ends.to];
  const idsOf = (kind: TypedEnd['kind']) => [
    ...new Set(both.filter((end) => end.kind === kind).map((end) => end.id)),
  ];
  const [drawers, vaults] = await Promise.all([
    lockDrawers(q, idsOf('drawer')),
    readVaults(q, idsOf('vault')),
  ]);
  const known = (field: 'from' | 'to'): KnownEnd => {
    const { kind, id } = ends[field];
    if (kind === 'vault')
      return vaults.find((one) => one.id === id) ?? absent('office/absent', { field });
    return drawers.find((one) => one.id === id) ?? absent('drawer/absent', { field });
  };
  return { from: known('from'), to: known('to') };
}

/** How often a session's cash has moved, its opening left out. */
export async function countMovements(q: Reads, drawerId: string): Promise<number> {
  const row = await q.maybe(sql<{ count: number }>`
    select count(distinct l.entry_id)::integer as count from drawer_session s
    join drawer d on d.org_id = s.org_id and d.id = s.drawer_id
    join line l on l.org_id = s.org_id and l.sub_id = d.sub_id and l.day = s.day
    join entry e on e.org_id = l.org_id and e.id = l.entry_id and e.posted_at >= s.opened_at
      and e.deed_id <> s.deed_id
    where s.org_id = ${q.orgId} and s.drawer_id = ${drawerId} and s.status <> 'closed'`);
  return row?.count ?? 0;
}

/** Queues a new drawer. */
export function queueDrawer(
  deed: Deed,
  drawer: {
    readonly id: string;
    readonly officeId: string;
    readonly name: string;
    readonly subAccountId: string;
  },
): void {
  deed.write(
    build.insertInto('drawer').values({
      org_id: deed.orgId,
      id: drawer.id,
      office_id: drawer.officeId,
      name: drawer.name,
      sub_id: drawer.subAccountId,
      deed_id: deed.id,
    }),
  );
}

/** Queues what changes on a drawer's own row. */
export function queueDrawerChange(
  deed: Deed,
  id: string,
  change: { readonly name?: string; readonly closed_on?: Day },
): void {
  deed.write(
    build.updateTable('drawer').set(change).where('org_id', '=', deed.orgId).where('id', '=', id),
  );
}

/** Queues on which account the vault of an office stands. */
export function queueVault(deed: Deed, officeId: string, accountId: string): void {
  const set = { account_id: accountId, deed_id: deed.id };
  deed.write(
    build
      .insertInto('office_vault')
      .values({ org_id: deed.orgId, office_id: officeId, ...set })
      .onConflict((known) => known.columns(['org_id', 'office_id']).doUpdateSet(set)),
  );
}

/** Queues a count, whatever came of it. */
export function queueCount(
  deed: Deed,
  count: {
    readonly id: string;
    readonly sessionId?: string;
    readonly handoverId?: string;
    readonly purpose: 'check' | 'closing' | 'offer' | 'accept';
    readonly pieces: Pieces;
    readonly total: Money;
    readonly expected?: Money;
    readonly loginId: string;
  },
): void {
  deed.write(
    build.insertInto('cash_count').values({
      org_id: deed.orgId,
      id: count.id,
      session_id: count.sessionId ?? null,
      handover_id: count.handoverId ?? null,
      purpose: count.purpose,
      pieces: JSON.stringify(keptPieces(count.pieces)),
      total: count.total,
      expected: count.expected ?? null,
      login_id: count.loginId,
      at: deed.at,
      deed_id: deed.id,
    }),
  );
}
