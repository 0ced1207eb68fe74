import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import type { OwnColumns } from './formats/own-columns.ts';

/** A bank account as a list shows it; its number masked there. */
export interface ShownBankAccount {
  readonly id: string;
  readonly accountId: string;
  readonly code: string;
  readonly name: string;
  readonly bank: string;
  readonly branch: string;
  readonly number: string;
  readonly openedOn: Day;
  readonly opening: Money;
  readonly columns: OwnColumns | null;
  readonly closedOn: Day | null;
  /** Of the books today, and of the bank as far as its statements reach. */
  readonly book: Money;
  readonly bankBalance: Money;
  readonly statementTo: Day | null;
  readonly openBank: number;
  readonly openBooks: number;
  readonly reconciledOn: Day | null;
}

/** Every bank account, by the code of its account. */
export function bankAccounts(ground: Ground, actor: Actor): Promise<ShownBankAccount[]> {
  return read(ground, actor, 'books.read', (q) => shown(q, null));
}

/** One bank account; refuses `bank-account/absent`. */
export async function bankAccountCard(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<ShownBankAccount> {
  if (!isId(id)) absent('bank-account/absent', { id: id.slice(0, 40) });
  return read(ground, actor, 'books.read', async (q) => {
    const [row] = await shown(q, id);
    return row ?? absent('bank-account/absent', { id });
  });
}

function shown(q: Reads, id: string | null): Promise<ShownBankAccount[]> {
  return q.many(sql<ShownBankAccount>`
    select b.id, b.account_id as "accountId", a.code, a.name, b.bank, b.branch, b.number,
      b.opened_on as "openedOn", b.opening, b.columns, b.closed_on as "closedOn",
      (select coalesce(sum(l.amount), 0)::bigint from line l
        where l.org_id = b.org_id and l.account_id = b.account_id) as book,
      b.opening + (select coalesce(sum(n.amount), 0)::bigint from bank_line n
        where n.org_id = b.org_id and n.bank_account_id = b.id) as "bankBalance",
      (select max(s.to_on) from bank_statement s where s.org_id = b.org_id and s.bank_account_id = b.id
        and s.undone_deed_id is null) as "statementTo",
      (select count(*)::integer from bank_line n where n.org_id = b.org_id and n.bank_account_id = b.id
        and n.match_id is null) as "openBank",
      (select count(*)::integer from line l where l.org_id = b.org_id and l.account_id = b.account_id
        and l.day >= b.opened_on and not exists (select from bank_book k where k.org_id = l.org_id
          and k.entry_id = l.entry_id and k.line_no = l.line_no)) as "openBooks",
      (select max(r.day) from bank_reconciliation r where r.org_id = b.org_id and r.bank_account_id = b.id
        and r.reopened_deed_id is null) as "reconciledOn"
    from bank_account b join account a on a.org_id = b.org_id and a.id = b.account_id
    where b.org_id = ${q.orgId} and (${id}::uuid is null or b.id = ${id}::uuid)
    order by a.code limit 200`);
}

/** An account of the books for which a bank may stand. */
export interface CashChoice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** The cash accounts that no bank account stands for yet. */
export function cashWithoutBank(ground: Ground, actor: Actor): Promise<CashChoice[]> {
  return read(ground, actor, 'books.read', (q) =>
    q.many(sql<CashChoice>`
      select a.id, a.code, a.name from account a
      where a.org_id = ${q.orgId} and a.cash_flow_class = 'cash' and not a.control and a.closed_on is null
        and not exists (select from bank_account b where b.org_id = a.org_id and b.account_id = a.id)
      order by not ${isAtBank}, a.code limit 200`),
  );
}

/** An account of a bank, by what is posted to it or by its name; boxes of cash come after these. */
const isAtBank = sql`(a.name ~* '\\m(bank|giro|tabungan|rekening|bca|bri|bni|bsi|btn|mandiri)\\M' or exists (
  select from posting_map m where m.org_id = a.org_id and m.account_id = a.id and m.purpose = 'ledger.bank'))`;

/** The bank accounts that are not reconciled up to the end of a month, by code and name. */
export function unreconciled(ground: Ground, actor: Actor, monthEnd: Day): Promise<CashChoice[]> {
  return read(ground, actor, 'books.read', (q) =>
    q.many(sql<CashChoice>`
      select b.id, a.code, a.name from bank_account b
      join account a on a.org_id = b.org_id and a.id = b.account_id
      where b.org_id = ${q.orgId} and b.opened_on <= ${monthEnd}
        and (b.closed_on is null or b.closed_on > ${monthEnd})
        and not exists (select from bank_reconciliation r where r.org_id = b.org_id
          and r.bank_account_id = b.id and r.reopened_deed_id is null and r.day >= ${monthEnd})
      order by a.code limit 200`),
  );
}
