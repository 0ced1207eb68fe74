import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { absolute, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { readBooks, settlingPurposes } from '../entries/books.view.ts';
import { ruleFor } from './bank.ts';
import type { BankLine, BankRule } from './bank.ts';
import { lockBankAccount, mustBeOpen } from './bank.store.ts';
import { bankRules, openBankLines, openBookLines } from './open-lines.view.ts';
import { postLines } from './post-lines.ts';
import type { Posting } from './post-lines.ts';
import { suggestMatches } from './suggest-matches.ts';

/**
 * Posts every open line of the bank whose rule says that such are posted at once. A line for which
 * something in the books is suggested is left to a person: it may be posted already. One whose day has not
 * come waits for it.
 */
export const applyRules = defineAct({
  name: 'bank-rule.apply',
  permission: 'bank.match',
  input: z.object({ bankAccountId: idInput }),
  reads: (q, { bankAccountId }) => ({
    account: lockBankAccount(q, bankAccountId),
    rules: bankRules(q, bankAccountId),
    open: openBankLines(q, bankAccountId),
  }),
  look: (q, _input, { account, rules }) => ({
    booked: openBookLines(q, account),
    books: readBooks(q, {
      purposes: settlingPurposes,
      accountIds: [account.accountId, ...rules.map((rule) => rule.accountId)],
    }),
  }),
  approval: {
    amount: (_input, reads) =>
      sum(postingsOf(reads).map(({ line }) => absolute(line.amount))) as Money,
  },

  run(deed, _input, reads) {
    const { account, books } = reads;
    mustBeOpen(account);
    const postings = postingsOf(reads).filter(({ line }) => line.day <= deed.businessDay);
    postLines(deed, { books, account }, postings);
    deed.note({ bankAccountId: account.id, posted: postings.length });
    return { bankAccountId: account.id, posted: postings.length };
  },
});

interface OpenAndRules {
  readonly open: readonly BankLine[];
  readonly rules: readonly BankRule[];
  readonly booked: Parameters<typeof suggestMatches>[1];
}

function postingsOf({ open, rules, booked }: OpenAndRules): Posting[] {
  const posting = rules.filter((rule) => rule.posts);
  const candidates = open.flatMap((line) => {
    const rule = ruleFor(line, posting);
    return rule ? [{ line, accountId: rule.accountId, memo: rule.memo }] : [];
  });
  const doubtful = new Set(
    suggestMatches(
      candidates.map(({ line }) => line),
      booked,
    ).flatMap((one) => one.bank),
  );
  return candidates.filter(({ line }) => !doubtful.has(line));
}
