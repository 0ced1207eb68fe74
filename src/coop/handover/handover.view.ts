import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import type { Role } from '#base/people/roles.ts';
import { read } from '#base/read.ts';

/** Who holds a role today or will, and how they prove who they are. */
export interface RoleHolder {
  readonly name: string;
  readonly role: Role;
  readonly office: string | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  /** What they show besides a password. */
  readonly second: 'passkey' | 'code' | 'none';
}

/** Somebody invited who has not come in yet: the role is theirs as soon as they do. */
export interface OpenInvitation {
  readonly name: string;
  readonly role: Role;
  readonly office: string | null;
  readonly expiresAt: Date;
}

/** A control account that says another sum than its sub-accounts. */
export interface ControlGap {
  readonly code: string;
  readonly account: string;
  readonly books: Money;
  readonly details: Money;
}

/** What the next treasurer has to know beside the books. */
export interface Handover {
  readonly holders: readonly RoleHolder[];
  readonly invitations: readonly OpenInvitation[];
  /** Acts that wait for a second person. */
  readonly pending: number;
  /** Uploaded sheets nobody has decided about. */
  readonly drafts: number;
  readonly gaps: readonly ControlGap[];
}

const mostHolders = 200;

/** Reads who holds which role, what waits, and where control accounts differ from what is behind them. */
export function handover(ground: Ground, actor: Actor): Promise<Handover> {
  return read(ground, actor, 'handover.read', async (q, standing) => {
    const waiting = q.maybe(
      sql<{ pending: number; drafts: number }>`select
        (select count(*)::integer from pending_act p where p.org_id = ${q.orgId} and p.status = 'waiting'
          and p.expires_at > ${q.now}) as pending,
        (select count(*)::integer from import_draft d where d.org_id = ${q.orgId}) as drafts`,
    );
    const gaps = q.many(sql<ControlGap>`
      with booked as (
        select t.account_id, sum(t.debit - t.credit) as sum from (
          select account_id, debit, credit from gl_month where org_id = ${q.orgId}
          union all select account_id, debit, credit from gl_delta where org_id = ${q.orgId}) t
        group by 1),
      detailed as (
        select s.account_id, sum(b.sign * b.balance) as sum from sub_account s
        join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
        where s.org_id = ${q.orgId} group by 1)
      select a.code, a.name as account, coalesce(g.sum, 0)::bigint as books, coalesce(d.sum, 0)::bigint as details
      from account a left join booked g on g.account_id = a.id left join detailed d on d.account_id = a.id
      where a.org_id = ${q.orgId} and a.control and coalesce(g.sum, 0) <> coalesce(d.sum, 0)
      order by a.code limit 100`);
    const invitations = q.many(sql<OpenInvitation>`
      select i.name, i.role, o.name as office, i.expires_at as "expiresAt" from invitation i
      left join office o on o.org_id = i.org_id and o.id = i.office_id
      where i.org_id = ${q.orgId} and i.accepted_at is null and i.revoked_at is null and i.expires_at > ${q.now}
      order by i.expires_at, i.id limit ${mostHolders}`);
    const { businessDay } = await standing;
    const holders = await q.many(sql<RoleHolder>`
      select coalesce(nullif(m.name, ''), l.name) as name, m.role, o.name as office, m.from_on as "fromOn",
        m.until_on as "untilOn",
        case when exists (select from passkey k where k.login_id = m.login_id) then 'passkey'
          when exists (select from login_totp t where t.login_id = m.login_id and t.confirmed_at is not null)
          then 'code' else 'none' end as second
      from mandate m join login l on l.id = m.login_id
      left join office o on o.org_id = m.org_id and o.id = m.office_id
      where m.org_id = ${q.orgId} and m.revoked_at is null and m.role <> 'member'
        and (m.until_on is null or m.until_on >= ${businessDay}::date)
      order by m.role, name, m.from_on limit ${mostHolders}`);
    const { pending = 0, drafts = 0 } = (await waiting) ?? {};
    return { holders, invitations: await invitations, pending, drafts, gaps: await gaps };
  });
}
