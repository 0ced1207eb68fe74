import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { newId } from '#base/id.ts';
import type { Money } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { BankMovement, BankRule, BookLine } from './bank.ts';
import type { OwnColumns } from './formats/own-columns.ts';
import type { ReadStatement } from './formats/read-statement.ts';

/** A bank account as its row has it. */
export interface BankAccount {
  readonly id: string;
  readonly accountId: string;
  readonly bank: string;
  readonly branch: string;
  readonly number: string;
  readonly openedOn: Day;
  readonly opening: Money;
  readonly columns: OwnColumns | null;
  readonly closedOn: Day | null;
  /** The day of the last reconciliation that stands. */
  readonly reconciledOn: Day | null;
}

/**
 * Locks a bank account: one act at a time reads statements into it, matches, and reconciles.
 * Refuses `bank-account/absent`.
 */
export async function lockBankAccount(q: Reads, id: string): Promise<BankAccount> {
  await q.many(sql`
    select id from bank_account where org_id = ${q.orgId} and id = ${id} for update`);
  return bankAccountRow(q, id);
}

/** A bank account without its lock; refuses `bank-account/absent`. */
export function bankAccountRow(q: Reads, id: string): Promise<BankAccount> {
  return q.one(
    sql<BankAccount>`
      select b.id, b.account_id as "accountId", b.bank, b.branch, b.number, b.opened_on as "openedOn",
        b.opening, b.columns, b.closed_on as "closedOn",
        (select max(r.day) from bank_reconciliation r where r.org_id = b.org_id
          and r.bank_account_id = b.id and r.reopened_deed_id is null) as "reconciledOn"
      from bank_account b where b.org_id = ${q.orgId} and b.id = ${id}`,
    () => absent('bank-account/absent', { id }),
  );
}

/** Refuses an account of the bank that is closed: nothing is read into it or changed on it any more. */
export function mustBeOpen(account: BankAccount): void {
  if (account.closedOn !== null) refuse('bank-account/closed', { day: account.closedOn });
}

/** Queues a new bank account. */
export function queueBankAccount(
  deed: Deed,
  row: Omit<BankAccount, 'columns' | 'closedOn' | 'reconciledOn'>,
): void {
  deed.write(sql`
    insert into bank_account (org_id, id, account_id, bank, branch, number, opened_on, opening, deed_id)
    values (${deed.orgId}, ${row.id}, ${row.accountId}, ${row.bank}, ${row.branch}, ${row.number},
      ${row.openedOn}, ${row.opening}, ${deed.id})`);
}

/** Queues what may change of a bank account. */
export function queueBankAccountChange(
  deed: Deed,
  row: Pick<BankAccount, 'id' | 'bank' | 'branch' | 'number' | 'columns' | 'closedOn'>,
): void {
  const columns = row.columns === null ? null : JSON.stringify(row.columns);
  deed.write(sql`
    update bank_account set bank = ${row.bank}, branch = ${row.branch}, number = ${row.number},
      columns = ${columns}::jsonb, closed_on = ${row.closedOn}
    where org_id = ${deed.orgId} and id = ${row.id}`);
}

/** A statement that is kept, with its new lines. */
export interface NewStatement {
  readonly id: string;
  readonly bankAccountId: string;
  readonly file: string;
  readonly format: string;
  readonly read: ReadStatement;
  readonly known: number;
  readonly lines: readonly (BankMovement & { readonly fingerprint: string })[];
}

/** Queues a statement and those of its lines that are new, as one set. */
export function queueStatement(deed: Deed, statement: NewStatement): void {
  const { read, lines } = statement;
  deed.write(sql`
    insert into bank_statement (org_id, id, bank_account_id, file, format, from_on, to_on, opening, closing,
      added, known, deed_id)
    values (${deed.orgId}, ${statement.id}, ${statement.bankAccountId}, ${statement.file},
      ${statement.format}, ${read.from}, ${read.to}, ${read.opening}, ${read.closing}, ${lines.length},
      ${statement.known}, ${deed.id})`);
  if (lines.length === 0) return;
  deed.write(sql`
    insert into bank_line (org_id, id, bank_account_id, statement_id, place, day, amount, memo, reference,
      fingerprint)
    select ${deed.orgId}, n.id, ${statement.bankAccountId}, ${statement.id}, n.place, n.day, n.amount, n.memo,
      n.reference, n.fingerprint
    from unnest(${lines.map(() => newId())}::uuid[], ${lines.map((l) => l.day)}::date[],
      ${lines.map((l) => l.amount)}::bigint[], ${lines.map((l) => l.memo)}::text[],
      ${lines.map((l) => l.reference)}::text[], ${lines.map((l) => l.fingerprint)}::text[])
      with ordinality as n (id, day, amount, memo, reference, fingerprint, place)`);
}

/** Queues the undoing of a statement: its lines go, the row tells that it was there. */
export function queueStatementUndo(deed: Deed, statementId: string): void {
  deed.write(sql`
    delete from bank_line where org_id = ${deed.orgId} and statement_id = ${statementId}`);
  deed.write(sql`
    update bank_statement set undone_deed_id = ${deed.id}
    where org_id = ${deed.orgId} and id = ${statementId}`);
}

/** A match that is to be kept. */
export interface NewMatch {
  readonly id: string;
  readonly how: 'chosen' | 'suggested' | 'posted';
  readonly bankLineIds: readonly string[];
  readonly books: readonly Pick<BookLine, 'entryId' | 'lineNo'>[];
}

/** Queues matches of one bank account as one set. */
export function queueMatches(
  deed: Deed,
  bankAccountId: string,
  matches: readonly NewMatch[],
): void {
  if (matches.length === 0) return;
  deed.write(sql`
    insert into bank_match (org_id, id, bank_account_id, how, deed_id)
    select ${deed.orgId}, m.id, ${bankAccountId}, m.how, ${deed.id}
    from unnest(${matches.map((m) => m.id)}::uuid[], ${matches.map((m) => m.how)}::text[]) as m (id, how)`);
  const lines = matches.flatMap((m) => m.bankLineIds.map((id) => ({ id, match: m.id })));
  deed.write(sql`
    update bank_line b set match_id = m.match
    from unnest(${lines.map((l) => l.id)}::uuid[], ${lines.map((l) => l.match)}::uuid[]) as m (id, match)
    where b.org_id = ${deed.orgId} and b.id = m.id`);
  const books = matches.flatMap((m) => m.books.map((book) => ({ ...book, match: m.id })));
  deed.write(sql`
    insert into bank_book (org_id, entry_id, line_no, match_id)
    select ${deed.orgId}, b.entry_id, b.line_no, b.match
    from unnest(${books.map((b) => b.entryId)}::uuid[], ${books.map((b) => b.lineNo)}::integer[],
      ${books.map((b) => b.match)}::uuid[]) as b (entry_id, line_no, match)`);
}

/** Queues the loosening of a match; its lines of both sides are open again. */
export function queueMatchUndo(deed: Deed, matchId: string): void {
  deed.write(sql`
    update bank_line set match_id = null where org_id = ${deed.orgId} and match_id = ${matchId}`);
  deed.write(sql`
    delete from bank_book where org_id = ${deed.orgId} and match_id = ${matchId}`);
  deed.write(sql`
    delete from bank_match where org_id = ${deed.orgId} and id = ${matchId}`);
}

/** Queues a rule; one with the same words and direction takes its new terms. */
export function queueRule(deed: Deed, bankAccountId: string, rule: BankRule): void {
  deed.write(sql`
    insert into bank_rule (org_id, id, bank_account_id, words, direction, account_id, memo, posts, deed_id)
    values (${deed.orgId}, ${rule.id}, ${bankAccountId}, ${rule.words}, ${rule.direction}, ${rule.accountId},
      ${rule.memo}, ${rule.posts}, ${deed.id})
    on conflict on constraint bank_rule_once do update set account_id = excluded.account_id,
      memo = excluded.memo, posts = excluded.posts, deed_id = excluded.deed_id`);
}

/** Queues the taking out of a rule. */
export function queueRuleRemoval(deed: Deed, ruleId: string): void {
  deed.write(sql`delete from bank_rule where org_id = ${deed.orgId} and id = ${ruleId}`);
}

/** What has to be known of an account of the books before a bank stands for it. */
export interface LedgerAccount {
  readonly code: string;
  readonly cashFlowClass: string | null;
  readonly control: boolean;
  readonly isTaken: boolean;
}

/** An account of the books; refuses `account/absent`. */
export function ledgerAccount(q: Reads, id: string): Promise<LedgerAccount> {
  return q.one(
    sql<LedgerAccount>`
      select a.code, a.cash_flow_class as "cashFlowClass", a.control,
        exists (select from bank_account b where b.org_id = a.org_id and b.account_id = a.id) as "isTaken"
      from account a where a.org_id = ${q.orgId} and a.id = ${id}`,
    () => absent('account/absent', { field: 'accountId', id }),
  );
}
