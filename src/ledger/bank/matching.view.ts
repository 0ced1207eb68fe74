import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { ruleFor } from './bank.ts';
import type { BankLine, BankRule, BookLine } from './bank.ts';
import { bankAccountRow } from './bank.store.ts';
import { bankRules, openBankLines, openBookLines } from './open-lines.view.ts';
import { suggestMatches } from './suggest-matches.ts';
import type { Suggestion } from './suggestion.ts';

/** What is open on a bank account, and what may stand against what. */
export interface Matching {
  readonly suggestions: readonly Suggestion[];
  readonly certain: number;
  /** Lines of the bank without a suggestion, with the rule that knows them. */
  readonly bank: readonly (BankLine & { readonly rule: BankRule | null })[];
  /** Lines of the books without one. */
  readonly books: readonly BookLine[];
}

/** Everything open on a bank account with its suggestions. */
export function matching(ground: Ground, actor: Actor, bankAccountId: string): Promise<Matching> {
  return read(ground, actor, 'books.read', async (q) => {
    const account = await bankAccountRow(q, bankAccountId);
    const [bank, books, rules] = await Promise.all([
      openBankLines(q, account.id),
      openBookLines(q, account),
      bankRules(q, account.id),
    ]);
    const suggestions = suggestMatches(bank, books);
    const lines = new Set<BankLine>(suggestions.flatMap((one) => one.bank));
    const taken = new Set<BookLine>(suggestions.flatMap((one) => one.books));
    return {
      suggestions,
      certain: suggestions.filter((one) => one.isCertain).length,
      bank: bank
        .filter((line) => !lines.has(line))
        .map((line) => ({ ...line, rule: ruleFor(line, rules) ?? null })),
      books: books.filter((line) => !taken.has(line)),
    };
  });
}

/** A rule with the account that it posts to. */
export type ShownRule = BankRule & { readonly code: string; readonly name: string };

/** The rules of a bank account, by their words. */
export function shownRules(
  ground: Ground,
  actor: Actor,
  bankAccountId: string,
): Promise<ShownRule[]> {
  return read(ground, actor, 'books.read', (q) =>
    q.many(sql<ShownRule>`
      select r.id, r.words, r.direction, r.account_id as "accountId", r.memo, r.posts, a.code, a.name
      from bank_rule r join account a on a.org_id = r.org_id and a.id = r.account_id
      where r.org_id = ${q.orgId} and r.bank_account_id = ${bankAccountId}
      order by r.words, r.direction limit 500`),
  );
}

/** A line of the bank with what stands against it. */
export interface ShownBankLine extends BankLine {
  readonly matchId: string | null;
  readonly how: 'chosen' | 'suggested' | 'posted' | null;
  /** The vouchers of the match: `BKM-2026-0001, …`. */
  readonly vouchers: string;
  /** One of them, to be opened. */
  readonly entryId: string | null;
  readonly balance: Money;
}

/** Which lines of the bank: all, or those without a match; of some days. */
export interface LinesWanted {
  readonly bankAccountId: string;
  readonly onlyOpen: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The lines of a bank account, the oldest first, with the bank's balance after each. */
export function bankLines(
  ground: Ground,
  actor: Actor,
  wanted: LinesWanted,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<{ lines: ShownBankLine[]; hasMore: boolean }> {
  return read(ground, actor, 'books.read', async (q) => {
    const rows = await q.many(sql<ShownBankLine>`
      select n.id, n.day, n.amount, n.memo, n.reference, n.match_id as "matchId", m.how, n.balance,
        coalesce(v.numbers, '') as vouchers, v.entry_id as "entryId"
      from (
        select b.*, a.opening + sum(b.amount) over (order by b.day, b.id)::bigint as balance
        from bank_line b join bank_account a on a.org_id = b.org_id and a.id = b.bank_account_id
        where b.org_id = ${q.orgId} and b.bank_account_id = ${wanted.bankAccountId}
      ) n
      left join bank_match m on m.org_id = n.org_id and m.id = n.match_id
      left join lateral (
        select string_agg(e.number, ', ' order by e.number) as numbers, (min(e.id::text))::uuid as entry_id
        from bank_book k join entry e on e.org_id = k.org_id and e.id = k.entry_id
        where k.org_id = n.org_id and k.match_id = n.match_id
      ) v on true
      where (not ${wanted.onlyOpen}::boolean or n.match_id is null)
        and (${wanted.from}::date is null or n.day >= ${wanted.from}::date)
        and (${wanted.to}::date is null or n.day <= ${wanted.to}::date)
      order by n.day, n.id offset ${after} limit ${limit + 1}`);
    return { lines: rows.slice(0, limit), hasMore: rows.length > limit };
  });
}
