import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { bankAccountRow } from './bank.store.ts';
import { proofOn } from './open-lines.view.ts';
import { proveBalance } from './proof.ts';
import type { OpenItem, Proof } from './proof.ts';

/** A reconciliation that was closed. */
export interface ShownReconciliation {
  readonly id: string;
  readonly number: number;
  readonly day: Day;
  readonly book: Money;
  readonly bank: Money;
  readonly at: Date;
  readonly by: string | null;
  readonly reopenedAt: Date | null;
  readonly reopenedBy: string | null;
  readonly reopenedReason: string;
}

/** How the books lead to the bank on a day, before it is closed. */
export function reconciliationOn(
  ground: Ground,
  actor: Actor,
  bankAccountId: string,
  on: Day,
): Promise<Proof & { readonly printed: Money | null }> {
  return read(ground, actor, 'books.read', async (q) => {
    const account = await bankAccountRow(q, bankAccountId);
    const [proof, printed] = await Promise.all([
      proofOn(q, account, on),
      printedBalance(q, bankAccountId, on),
    ]);
    return { ...proof, printed };
  });
}

/** The closing balance of a statement that ends on a day, as the bank printed it; null: none does. */
export async function printedBalance(
  q: Reads,
  bankAccountId: string,
  on: Day,
): Promise<Money | null> {
  const row = await q.maybe(sql<{ closing: Money | null }>`
    select s.closing from bank_statement s where s.org_id = ${q.orgId}
      and s.bank_account_id = ${bankAccountId} and s.to_on = ${on} and s.undone_deed_id is null
      and s.closing is not null order by s.id desc limit 1`);
  return row?.closing ?? null;
}

const head = sql`
  select r.id, r.number, r.day, r.book, r.bank, d.at, l.name as by, o.at as "reopenedAt",
    p.name as "reopenedBy", r.reopened_reason as "reopenedReason"`;
const doers = sql`
  join deed d on d.org_id = r.org_id and d.id = r.deed_id left join login l on l.id = d.login_id
  left join deed o on o.org_id = r.org_id and o.id = r.reopened_deed_id
  left join login p on p.id = o.login_id`;

/** The reconciliations of a bank account, the newest first. */
export function reconciliations(
  ground: Ground,
  actor: Actor,
  bankAccountId: string,
): Promise<ShownReconciliation[]> {
  return read(ground, actor, 'books.read', (q) =>
    q.many(sql<ShownReconciliation>`
      ${head} from bank_reconciliation r ${doers}
      where r.org_id = ${q.orgId} and r.bank_account_id = ${bankAccountId}
      order by r.number desc limit 300`),
  );
}

/** A closed reconciliation with its own items, as they were. */
export type ReconciliationCard = ShownReconciliation & {
  readonly bankAccountId: string;
  readonly proof: Proof;
};

/** One closed reconciliation; refuses `bank-reconciliation/absent`. */
export function reconciliationCard(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<ReconciliationCard> {
  return read(ground, actor, 'books.read', async (q) => {
    const [row, items] = await Promise.all([
      q.one(
        sql<ShownReconciliation & { bankAccountId: string }>`
          ${head}, r.bank_account_id as "bankAccountId" from bank_reconciliation r ${doers}
          where r.org_id = ${q.orgId} and r.id = ${id}`,
        () => absent('bank-reconciliation/absent', { id }),
      ),
      q.many(sql<OpenItem>`
        select kind, day, amount, reference, memo, entry_id as "entryId", line_no as "lineNo",
          bank_line_id as "bankLineId"
        from bank_reconciliation_item where org_id = ${q.orgId} and reconciliation_id = ${id}
        order by place limit 50000`),
    ]);
    return { ...row, proof: proveBalance(row.book, row.bank, items) };
  });
}

/** What the next reconciliation of a bank account has to know. */
export interface ReconciliationStanding {
  readonly lastNumber: number;
  readonly printed: Money | null;
  /** The last day that the bank's statements reach. */
  readonly statementTo: Day | null;
}

/** Asks what stands before a reconciliation of a day. */
export async function reconciliationStanding(
  q: Reads,
  bankAccountId: string,
  on: Day,
): Promise<ReconciliationStanding> {
  const [rows, printed] = await Promise.all([
    q.many(sql<{ lastNumber: number; statementTo: Day | null }>`
      select
        (select coalesce(max(r.number), 0) from bank_reconciliation r where r.org_id = ${q.orgId}
          and r.bank_account_id = ${bankAccountId}) as "lastNumber",
        (select max(s.to_on) from bank_statement s where s.org_id = ${q.orgId}
          and s.bank_account_id = ${bankAccountId} and s.undone_deed_id is null) as "statementTo"`),
    printedBalance(q, bankAccountId, on),
  ]);
  return { ...rows[0]!, printed };
}

/** A reconciliation that may be reopened, its bank account locked; refuses `bank-reconciliation/absent`. */
export async function reconciliationForReopening(
  q: Reads,
  id: string,
): Promise<{
  bankAccountId: string;
  number: number;
  day: Day;
  isReopened: boolean;
  isLast: boolean;
}> {
  await q.many(sql`
    select b.id from bank_account b
    join bank_reconciliation r on r.org_id = b.org_id and r.bank_account_id = b.id
    where b.org_id = ${q.orgId} and r.id = ${id} for update of b`);
  return q.one(
    sql<{ bankAccountId: string; number: number; day: Day; isReopened: boolean; isLast: boolean }>`
      select r.bank_account_id as "bankAccountId", r.number, r.day,
        r.reopened_deed_id is not null as "isReopened",
        not exists (select from bank_reconciliation x where x.org_id = r.org_id
          and x.bank_account_id = r.bank_account_id and x.reopened_deed_id is null and x.day > r.day) as "isLast"
      from bank_reconciliation r where r.org_id = ${q.orgId} and r.id = ${id}`,
    () => absent('bank-reconciliation/absent', { id }),
  );
}
