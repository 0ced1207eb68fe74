import type { Deed } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { negate, zero } from '#base/money.ts';
import type { Books } from '../entries/books.view.ts';
import { mustBePostable } from '../entries/must-be-postable.ts';
import { postEntries } from '../entries/post-entry.ts';
import type { BankLine } from './bank.ts';
import { queueMatches } from './bank.store.ts';
import type { BankAccount } from './bank.store.ts';

/** A line of the bank, and what it is. */
export interface Posting {
  readonly line: BankLine;
  readonly accountId: string;
  readonly memo: string;
}

/**
 * Posts what only the bank knew of (a fee, interest, tax), on the bank's own days, and matches each line
 * with its entry. Refuses `entry/back-dated` for whoever may not post on an earlier day, and `entry/future`: a
 * statement may bear the day to come on which the bank works again.
 */
export function postLines(
  deed: Deed,
  { books, account }: { readonly books: Books; readonly account: BankAccount },
  postings: readonly Posting[],
): string[] {
  for (const { line } of postings) mustBePostable(deed, line.day, 'day');
  const vouchers = postings.map(({ line, accountId, memo }) => ({
    kind: line.amount > zero ? ('cash-in' as const) : ('cash-out' as const),
    day: line.day,
    memo,
    document: line.reference,
    lines: [
      { accountId: account.accountId, amount: line.amount, memo: line.memo.slice(0, 200) },
      { accountId, amount: negate(line.amount) },
    ],
  }));
  const entryIds = postEntries(deed, books, vouchers);
  const matches = postings.map(({ line }, i) => ({
    id: newId(),
    how: 'posted' as const,
    bankLineIds: [line.id],
    // The bank's line stands first in the voucher.
    books: [{ entryId: entryIds[i]!, lineNo: 1 }],
  }));
  queueMatches(deed, account.id, matches);
  return entryIds;
}
