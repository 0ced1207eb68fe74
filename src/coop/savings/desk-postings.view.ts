import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { loginOf } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { cashPlaceOf } from '#ledger/cash/own-cash.view.ts';
import { deskOffice } from './account.store.ts';

/** One of a teller's own latest postings on savings. */
export interface DeskPosting {
  readonly entryId: string;
  readonly number: string;
  readonly at: Date;
  readonly memo: string;
  readonly accountId: string;
  readonly account: string;
  readonly owner: string;
  /** Above nought where the account grew. */
  readonly amount: Money;
  readonly isReversed: boolean;
}

/** The five newest postings on savings accounts that the actor made today. */
export function deskPostings(ground: Ground, actor: Actor): Promise<DeskPosting[]> {
  return read(ground, actor, 'savings.read', async (q) => {
    const rows = await q.many(
      sql<Omit<DeskPosting, 'amount'> & { readonly amount: string }>`
        with mine as (
          select e.id, e.number, e.posted_at, e.memo from voucher_source v
          join entry e on e.org_id = v.org_id and e.source_id = v.id
          where v.org_id = ${q.orgId} and v.kind = 'desk' and v.login_id = ${loginOf(q.actor)}::uuid
            and e.day >= ${q.now}::date - 7
          order by e.id desc limit 60)
        select m.id as "entryId", m.number, m.posted_at as at, m.memo, a.sub_id as "accountId", a.number as account,
          o.number || ' ' || o.name as owner, (-l.amount)::text as amount,
          exists (select from entry r where r.org_id = ${q.orgId} and r.reverses_id = m.id) as "isReversed"
        from mine m join line l on l.org_id = ${q.orgId} and l.entry_id = m.id and l.sub_id is not null
        join savings_account a on a.org_id = l.org_id and a.sub_id = l.sub_id
        join sub_account s on s.org_id = l.org_id and s.id = l.sub_id
        join member o on o.org_id = s.org_id and o.id = s.owner_id
        order by m.id desc, l.line_no limit 5`,
    );
    return rows.map((row) => ({ ...row, amount: sen(row.amount) }));
  });
}

/** A cash account at which money is taken and paid. */
export interface DeskCash {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** What the books say lies there at the office. */
  readonly balance: Money;
}

/** Where somebody sits: their office, and the cash accounts with what the books say lies there. */
export interface SavingsDesk {
  readonly officeId: string | null;
  readonly office: string;
  /** The drawer that they keep, which takes and pays unless another account is asked for. */
  readonly drawer: { readonly name: string; readonly balance: Money } | null;
  readonly cash: readonly DeskCash[];
}

/** The desk at which the actor takes and pays savings; the cash account of the posting map comes first. */
export function savingsDesk(ground: Ground, actor: Actor): Promise<SavingsDesk> {
  return read(ground, actor, 'savings.read', async (q) => {
    const officeId = await deskOffice(q);
    const [face, rows] = await Promise.all([
      q.maybe(
        sql<{ name: string }>`select o.name from office o
          where o.org_id = ${q.orgId} and o.id = ${officeId}::uuid`,
      ),
      q.many(
        sql<Omit<DeskCash, 'balance'> & { readonly balance: string }>`
          select a.id, a.code, a.name, coalesce((select sum(t.debit - t.credit) from (
              select g.debit, g.credit from gl_month g where g.org_id = a.org_id and g.account_id = a.id
                and g.office_id = ${officeId}::uuid
              union all
              select d.debit, d.credit from gl_delta d where d.org_id = a.org_id and d.account_id = a.id
                and d.office_id = ${officeId}::uuid) t), 0)::bigint::text as balance
          from account a
          where a.org_id = ${q.orgId} and a.cash_flow_class = 'cash' and not a.control and a.closed_on is null
          order by exists (select from posting_map m where m.org_id = a.org_id and m.account_id = a.id
            and m.purpose = 'ledger.cash') desc, a.code limit 50`,
      ),
    ]);
    const drawer = await drawerOf(q);
    return {
      officeId,
      office: face?.name ?? '',
      drawer,
      cash: rows.map((row) => ({ ...row, balance: sen(row.balance) })),
    };
  });
}

async function drawerOf(q: Reads): Promise<SavingsDesk['drawer']> {
  const own = await cashPlaceOf(q);
  if (!own) return null;
  const row = await q.maybe(
    sql<{ balance: string }>`select b.balance::text from sub_balance b
      where b.org_id = ${q.orgId} and b.sub_id = ${own.subAccountId}::uuid`,
  );
  return { name: own.account, balance: row ? sen(row.balance) : zero };
}

/**
 * Under which key a desk books the next movement of an account: the same in every tab that shows the account as it
 * stands now, another as soon as anything was booked on it or asked for at the desk. So two tabs, a reload and a
 * double click book once.
 */
export function deskKey(ground: Ground, actor: Actor, accountId: string): Promise<string> {
  return read(ground, actor, 'savings.read', async (q) => {
    const login = loginOf(q.actor);
    const row = await q.maybe(
      sql<{ entry: string | null; asked: string | null }>`
        select (select l.entry_id from line l where l.org_id = ${q.orgId} and l.sub_id = ${accountId}::uuid
            order by l.entry_id desc limit 1) as entry,
          (select p.id from pending_act p where p.org_id = ${q.orgId} and p.requested_by = ${login}::uuid
            order by p.id desc limit 1) as asked`,
    );
    return ['teller', login, accountId, row?.entry ?? 0, row?.asked ?? 0].join(':');
  });
}
