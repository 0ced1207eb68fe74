import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { idInput, textInput } from '#base/input.ts';
import { absolute, zero } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from '../entries/books.view.ts';
import { lockBankAccount, mustBeOpen, queueRule } from './bank.store.ts';
import { openBankLines } from './open-lines.view.ts';
import { postLines } from './post-lines.ts';

/** Posts what only the bank knew of, and remembers by which words it is known, if that is asked for. */
export const postBankLine = defineAct({
  name: 'bank-line.post',
  permission: 'bank.match',
  input: z.object({
    bankAccountId: idInput,
    bankLineId: idInput,
    accountId: idInput,
    memo: textInput(200, 1),
    /** Words by which such lines are known from now on; empty: none is remembered. */
    words: textInput(80).default(''),
    /** Whether such lines are posted at once from now on. */
    posts: z.boolean().default(false),
  }),
  reads: (q, { bankAccountId }) => ({
    account: lockBankAccount(q, bankAccountId),
    open: openBankLines(q, bankAccountId),
  }),
  look: (q, { accountId }, { account }) => ({
    books: readBooks(q, { purposes: settlingPurposes, accountIds: [accountId, account.accountId] }),
  }),
  approval: {
    amount: ({ bankLineId }, { open }) =>
      absolute(open.find((line) => line.id === bankLineId)?.amount ?? zero),
  },

  run(deed, input, { account, open, books }) {
    mustBeOpen(account);
    const line =
      open.find((one) => one.id === input.bankLineId) ??
      absent('bank-line/not-open', { field: 'bankLineId' });
    if (input.accountId === account.accountId) refuse('bank-line/itself', { field: 'accountId' });
    if (input.words !== '' && input.words.length < 3) {
      refuse('bank-rule/too-short', { field: 'words' });
    }
    const [entryId] = postLines(deed, { books, account }, [{ ...input, line }]);
    if (input.words !== '') {
      const direction = line.amount > zero ? 'in' : 'out';
      queueRule(deed, account.id, { ...input, id: newId(), direction });
    }
    deed.note({ bankAccountId: account.id });
    return { entryId: entryId! };
  },
});
