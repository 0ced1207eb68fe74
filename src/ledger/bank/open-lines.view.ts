import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import type { BankLine, BankRule, BookLine } from './bank.ts';
import type { BankAccount } from './bank.store.ts';
import { proveBalance } from './proof.ts';
import type { OpenItem, Proof } from './proof.ts';

/** How many open lines of either side are looked at: years of a busy account that nobody matched. */
export const mostOpen = 20_000;

/** The lines of the bank that nothing in the books stands against yet, the oldest first. */
export function openBankLines(q: Reads, bankAccountId: string): Promise<BankLine[]> {
  return q.many(sql<BankLine>`
    select b.id, b.day, b.amount, b.memo, b.reference from bank_line b
    where b.org_id = ${q.orgId} and b.bank_account_id = ${bankAccountId} and b.match_id is null
    order by b.day, b.id limit ${mostOpen}`);
}

/** The lines of the books on a bank's account that no match holds, since the bank is followed. */
export function openBookLines(
  q: Reads,
  { accountId, openedOn }: Pick<BankAccount, 'accountId' | 'openedOn'>,
): Promise<BookLine[]> {
  return q.many(sql<BookLine>`
    select l.entry_id as "entryId", l.line_no as "lineNo", l.day, l.amount, e.number, e.document,
      case when l.memo = '' then e.memo else l.memo end as memo
    from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
    where l.org_id = ${q.orgId} and l.account_id = ${accountId} and l.day >= ${openedOn}
      and not exists (select from bank_book b where b.org_id = l.org_id and b.entry_id = l.entry_id
        and b.line_no = l.line_no)
    order by l.day, l.entry_id, l.line_no limit ${mostOpen}`);
}

/** The rules of a bank account. */
export function bankRules(q: Reads, bankAccountId: string): Promise<BankRule[]> {
  return q.many(sql<BankRule>`
    select id, words, direction, account_id as "accountId", memo, posts from bank_rule
    where org_id = ${q.orgId} and bank_account_id = ${bankAccountId} order by words, direction limit 500`);
}

/**
 * How the books lead to the bank at the end of a day. A match of which a part is later than that day does
 * not count yet: what of it has been is open on its own side.
 */
export async function proofOn(
  q: Reads,
  { id, accountId, openedOn, opening }: BankAccount,
  on: Day,
): Promise<Proof> {
  const late = sql`
    late as (
      select b.match_id from bank_line b
      where b.org_id = ${q.orgId} and b.bank_account_id = ${id} and b.day > ${on} and b.match_id is not null
      union
      select k.match_id from bank_book k
      join line l on l.org_id = k.org_id and l.entry_id = k.entry_id and l.line_no = k.line_no
      where k.org_id = ${q.orgId} and l.account_id = ${accountId} and l.day > ${on})`;
  const [balances, books, banks] = await Promise.all([
    q.many(sql<{ book: Money; moved: Money }>`
      select
        (select coalesce(sum(l.amount), 0)::bigint from line l
          where l.org_id = ${q.orgId} and l.account_id = ${accountId} and l.day <= ${on}) as book,
        (select coalesce(sum(b.amount), 0)::bigint from bank_line b
          where b.org_id = ${q.orgId} and b.bank_account_id = ${id} and b.day <= ${on}) as moved`),
    q.many(sql<OpenItem>`
      with ${late}
      select case when l.amount > 0 then 'deposit' else 'payment' end as kind, l.day, l.amount,
        e.number as reference, case when l.memo = '' then e.memo else l.memo end as memo,
        l.entry_id as "entryId", l.line_no as "lineNo", null::uuid as "bankLineId"
      from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id
      where l.org_id = ${q.orgId} and l.account_id = ${accountId} and l.day between ${openedOn} and ${on}
        and not exists (select from bank_book k where k.org_id = l.org_id and k.entry_id = l.entry_id
          and k.line_no = l.line_no and k.match_id not in (select match_id from late))
      order by l.day, l.entry_id, l.line_no limit ${mostOpen}`),
    q.many(sql<OpenItem>`
      with ${late}
      select 'bank' as kind, b.day, b.amount, b.reference, b.memo, null::uuid as "entryId",
        null::integer as "lineNo", b.id as "bankLineId"
      from bank_line b
      where b.org_id = ${q.orgId} and b.bank_account_id = ${id} and b.day <= ${on}
        and (b.match_id is null or b.match_id in (select match_id from late))
      order by b.day, b.id limit ${mostOpen}`),
  ]);
  const { book, moved } = balances[0]!;
  return proveBalance(book, (opening + moved) as Money, [...books, ...banks]);
}
