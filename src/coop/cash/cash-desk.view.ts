import { sql } from 'kysely';
import { dayAt } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { loginOf } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { roleNames } from '#base/people/roles.ts';
import { read } from '#base/read.ts';
import { keeping } from './keeper.ts';
import { handoverRows } from './handover-list.view.ts';
import type { ShownHandover } from './handover-list.view.ts';

/** A drawer as the desk shows it. */
export interface DeskDrawer {
  readonly id: string;
  readonly name: string;
  readonly officeId: string;
  readonly office: string;
  readonly subAccountId: string;
  readonly sessionId: string | null;
  readonly status: 'open' | 'counted' | null;
  readonly day: Day | null;
  readonly openedAt: Date | null;
  readonly keeper: string | null;
  readonly isOwn: boolean;
  /** What the books say is in it, and how much of that is offered to somebody. */
  readonly balance: Money;
  readonly held: Money;
}

/** The vault of an office: its account, and what the books say is there. */
export interface DeskVault {
  readonly officeId: string;
  readonly office: string;
  /** The business day of the office now. */
  readonly today: Day;
  readonly isDayClosed: boolean;
  readonly accountId: string | null;
  readonly account: string | null;
  readonly balance: Money;
}

/** Somebody who may keep a drawer. */
export interface DeskKeeper {
  readonly id: string;
  readonly name: string;
  readonly isSelf: boolean;
  readonly isBusy: boolean;
}

/** All that the page of cash shows. */
export interface CashDesk {
  readonly drawers: readonly DeskDrawer[];
  readonly vaults: readonly DeskVault[];
  /** Hand-overs that wait, whoever is to decide. */
  readonly waiting: readonly ShownHandover[];
  readonly keepers: readonly DeskKeeper[];
  /** The purposes of cash that have no account yet. */
  readonly lacking: readonly string[];
}

/** The drawers, vaults and hand-overs of the cooperative as they stand now. */
export function cashDesk(ground: Ground, actor: Actor): Promise<CashDesk> {
  return read(ground, actor, 'books.read', async (q) => {
    const [drawers, vaults, waiting, keepers, mapped] = await Promise.all([
      drawersOf(q),
      vaultsOf(q),
      handoverRows(q, sql`h.status = 'offered' order by h.offered_at limit 100`),
      keepersOf(q),
      q.many(sql<{ purpose: string }>`select purpose from posting_map
        where org_id = ${q.orgId} and purpose like 'cash.%'`),
    ]);
    const known = new Set(mapped.map(({ purpose }) => purpose));
    const lacking = ['cash.drawer', 'cash.over', 'cash.short'].filter((one) => !known.has(one));
    return { drawers, vaults, waiting, keepers, lacking };
  });
}

function drawersOf(q: Reads): Promise<DeskDrawer[]> {
  return q.many(sql<DeskDrawer>`
    select d.id, d.name, d.office_id as "officeId", o.name as office, d.sub_id as "subAccountId",
      s.id as "sessionId", s.status, s.day, s.opened_at as "openedAt",
      ${nameHere(sql`s.org_id`, sql`s.login_id`)} as keeper,
      coalesce(s.login_id = ${loginOf(q.actor)}::uuid, false) as "isOwn", b.balance, b.held
    from drawer d
    join office o on o.org_id = d.org_id and o.id = d.office_id
    join sub_balance b on b.org_id = d.org_id and b.sub_id = d.sub_id
    left join drawer_session s on s.org_id = d.org_id and s.drawer_id = d.id and s.status <> 'closed'
    where d.org_id = ${q.orgId} and d.closed_on is null
    order by o.kind <> 'head', o.name, d.name limit 500`);
}

interface VaultRow extends Omit<DeskVault, 'today' | 'isDayClosed'> {
  readonly timeZone: string;
  readonly closedDays: readonly Day[];
}

async function vaultsOf(q: Reads): Promise<DeskVault[]> {
  const rows = await q.many(sql<VaultRow>`
    with vault as (
      select o.id, o.name, o.kind, coalesce(o.time_zone, p.time_zone, 'Asia/Jakarta') as time_zone,
        coalesce(v.account_id, (select m.account_id from posting_map m where m.org_id = o.org_id
          and m.purpose = 'ledger.cash' order by m.product_id limit 1)) as account_id
      from office o
      left join office_vault v on v.org_id = o.org_id and v.office_id = o.id
      left join org_profile p on p.org_id = o.org_id
      where o.org_id = ${q.orgId} and o.closed_on is null)
    select v.id as "officeId", v.name as office, v.time_zone as "timeZone", a.id as "accountId",
      a.code || ' ' || a.name as account,
      coalesce((select jsonb_agg(c.day) from day_close c where c.org_id = ${q.orgId} and c.office_id = v.id
        and c.reopened_at is null and c.day between ${q.now}::timestamptz::date - 2
          and ${q.now}::timestamptz::date + 2), '[]') as "closedDays",
      coalesce((select sum(t.amount) from (
        select m.debit - m.credit as amount from gl_month m where m.org_id = ${q.orgId}
          and m.account_id = a.id and m.office_id = v.id
        union all
        select m.debit - m.credit from gl_delta m where m.org_id = ${q.orgId}
          and m.account_id = a.id and m.office_id = v.id) t), 0)::bigint as balance
    from vault v left join account a on a.org_id = ${q.orgId} and a.id = v.account_id
    order by v.kind <> 'head', v.name limit 200`);
  return rows.map(({ timeZone, closedDays, ...row }) => {
    const today = dayAt(q.now, timeZone);
    return { ...row, today, isDayClosed: closedDays.includes(today) };
  });
}

function keepersOf(q: Reads): Promise<DeskKeeper[]> {
  const roles = roleNames.filter((role) => q.allows(role, keeping));
  return q.many(sql<DeskKeeper>`
    select l.id, ${nameHere(sql`${q.orgId}::uuid`, sql`l.id`)} as name,
      coalesce(l.id = ${loginOf(q.actor)}::uuid, false) as "isSelf",
      exists (select from cash_seat c where c.org_id = ${q.orgId} and c.login_id = l.id) as "isBusy"
    from login l where l.disabled_at is null and l.id in (
      select m.login_id from mandate m where m.org_id = ${q.orgId} and m.role = any (${roles}::text[])
        and m.revoked_at is null and ${q.now}::timestamptz::date between m.from_on - 1 and coalesce(m.until_on, 'infinity'))
    order by name limit 500`);
}
