import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';

/** A savings account as an act finds it. */
export interface SavingsAccount {
  /** The sub-account's id. */
  readonly id: string;
  readonly number: string;
  readonly productId: string;
  readonly ownerId: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly openedOn: Day;
  readonly closedOn: Day | null;
  readonly balance: Money;
  readonly held: Money;
  readonly lastDay: Day | null;
  readonly termMonths: number | null;
  readonly termRate: string | null;
  readonly maturesOn: Day | null;
}

/**
 * Lets one act at a time pay in or out of accounts, in one order. What is asked after it is what the act before
 * wrote: a question that waits for a row sees the other tables as they were before.
 */
export async function lockAccounts(q: Reads, ids: readonly string[]): Promise<void> {
  await q.many(
    sql`select a.sub_id from savings_account a where a.org_id = ${q.orgId}
      and a.sub_id = any (${[...ids]}::uuid[]) order by a.sub_id for no key update`,
  );
}

/** A savings account with what stands on it; refuses `savings-account/absent` at the field. */
export async function readAccount(q: Reads, id: string, field: string): Promise<SavingsAccount> {
  const row = await q.one(
    sql<Omit<SavingsAccount, 'balance' | 'held'> & Record<'balance' | 'held', string>>`
      select a.sub_id as id, a.number, s.product_id as "productId", s.owner_id as "ownerId",
        s.account_id as "accountId", s.unit_id as "unitId", s.office_id as "officeId",
        s.opened_on as "openedOn", s.closed_on as "closedOn", b.balance::text, b.held::text,
        b.last_day as "lastDay", a.term_months as "termMonths", a.term_rate as "termRate",
        a.matures_on as "maturesOn"
      from savings_account a
      join sub_account s on s.org_id = a.org_id and s.id = a.sub_id
      join sub_balance b on b.org_id = a.org_id and b.sub_id = a.sub_id
      where a.org_id = ${q.orgId} and a.sub_id = ${id}`,
    () => absent('savings-account/absent', { field }),
  );
  return { ...row, balance: sen(row.balance), held: sen(row.held) };
}

/** Where a new account of a product stands: the account of its purpose, its usual unit, and the actor's office. */
export interface NewPlace {
  readonly accountId: string;
  readonly unitId: string;
}

/** The place of a new account; null where the posting map has none. */
export async function newPlace(
  q: Reads,
  purpose: string,
  productId: string,
): Promise<NewPlace | null> {
  const row = await q.maybe(
    sql<NewPlace>`select a.id as "accountId",
        coalesce(a.usual_unit_id, (select u.id from unit u where u.org_id = a.org_id and u.kind = 'general')) as "unitId"
      from posting_map m join account a on a.org_id = m.org_id and a.id = m.account_id
      where m.org_id = ${q.orgId} and m.purpose = ${purpose}
        and m.product_id in (${productId}::uuid, '00000000-0000-0000-0000-000000000000'::uuid)
      order by m.product_id = ${productId}::uuid desc limit 1`,
  );
  return row ?? null;
}

/** The numbers of a member's open accounts of a product. */
export async function openNumbers(
  q: Reads,
  memberId: string,
  productId: string,
): Promise<readonly string[]> {
  const rows = await q.many(
    sql<{ number: string }>`select a.number from sub_account s
      join savings_account a on a.org_id = s.org_id and a.sub_id = s.id
      where s.org_id = ${q.orgId} and s.owner_kind = 'member' and s.owner_id = ${memberId}
        and s.product_id = ${productId} and s.closed_on is null order by a.number limit 10`,
  );
  return rows.map(({ number }) => number);
}

/** What a term deposit was made for. */
export interface AccountTerm {
  readonly months: number;
  readonly rate: string;
  readonly maturesOn: Day;
}

/** Queues an account's row with the product's next number; its sub-account is queued before it. */
export function queueAccount(
  deed: Deed,
  account: { readonly id: string; readonly productId: string; readonly term: AccountTerm | null },
): void {
  const { id, productId, term } = account;
  deed.write(sql`
    with next as (
      update savings_product set last_number = last_number + 1
      where org_id = ${deed.orgId} and id = ${productId} returning code, last_number)
    insert into savings_account (org_id, sub_id, number, term_months, term_rate, matures_on, deed_id)
    select ${deed.orgId}, ${id}::uuid, next.code || '-' || lpad(next.last_number::text, 6, '0'),
      ${term?.months ?? null}::integer, ${term?.rate ?? null}::text, ${term?.maturesOn ?? null}::date,
      ${deed.id}::uuid
    from next`);
}

/** Queues when an account matures, where an import had not said so. */
export function queueTerm(deed: Deed, id: string, term: AccountTerm): void {
  deed.write(sql`
    update savings_account set term_months = ${term.months}, term_rate = ${term.rate},
      matures_on = ${term.maturesOn}
    where org_id = ${deed.orgId} and sub_id = ${id}`);
}

/** The office at which somebody sits: their mandate's, or the head office. */
export async function deskOffice(q: Reads): Promise<string | null> {
  const login = q.actor.kind === 'person' ? q.actor.loginId : null;
  const row = await q.maybe(
    sql<{ officeId: string }>`select o.id as "officeId" from office o
      where o.org_id = ${q.orgId} and o.closed_on is null
      order by exists (select from mandate m where m.org_id = o.org_id and m.office_id = o.id
        and m.login_id = ${login}::uuid and m.revoked_at is null
        and m.from_on <= ${q.now}::date and (m.until_on is null or m.until_on >= ${q.now}::date)) desc, o.kind = 'head' desc limit 1`,
  );
  return row?.officeId ?? null;
}
