import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { idInput } from '#base/input.ts';
import { lockBankAccount, mustBeOpen, queueMatches } from './bank.store.ts';
import { openBankLines, openBookLines } from './open-lines.view.ts';
import { suggestMatches } from './suggest-matches.ts';

/** Takes every suggestion that is certain, as they stand at this moment, in one set. */
export const matchCertain = defineAct({
  name: 'bank-match.take-certain',
  permission: 'bank.match',
  input: z.object({ bankAccountId: idInput }),
  reads: (q, { bankAccountId }) => ({ account: lockBankAccount(q, bankAccountId) }),
  look: (q, _input, { account }) => ({
    bank: openBankLines(q, account.id),
    books: openBookLines(q, account),
  }),

  run(deed, _input, { account, bank, books }) {
    mustBeOpen(account);
    const certain = suggestMatches(bank, books).filter((one) => one.isCertain);
    queueMatches(
      deed,
      account.id,
      certain.map((one) => ({
        id: newId(),
        how: 'suggested',
        bankLineIds: one.bank.map((line) => line.id),
        books: one.books,
      })),
    );
    deed.note({ bankAccountId: account.id, matched: certain.length });
    return { bankAccountId: account.id, matched: certain.length };
  },
});
