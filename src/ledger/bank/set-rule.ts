import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { idInput, textInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { plainWords } from './bank.ts';
import { lockBankAccount, queueRule } from './bank.store.ts';

/** Remembers what a line of the bank with certain words is; the same words again change the rule. */
export const setRule = defineAct({
  name: 'bank-rule.set',
  permission: 'bank.change',
  input: z.object({
    bankAccountId: idInput,
    words: textInput(80, 3),
    direction: z.enum(['in', 'out']),
    accountId: idInput,
    memo: textInput(200, 1),
    posts: z.boolean().default(false),
  }),
  reads: (q, { bankAccountId, accountId }) => ({
    account: lockBankAccount(q, bankAccountId),
    books: readBooks(q, { purposes: [], accountIds: [accountId] }),
  }),

  run(deed, input, { account, books }) {
    if (plainWords(input.words).length < 3) refuse('bank-rule/too-short', { field: 'words' });
    const against =
      books.accounts.get(input.accountId) ?? absent('account/absent', { field: 'accountId' });
    if (input.accountId === account.accountId) refuse('bank-line/itself', { field: 'accountId' });
    if (against.control) refuse('account/control', { field: 'accountId', account: against.code });
    const id = newId();
    queueRule(deed, account.id, { ...input, id });
    const after = { words: input.words, account: against.code, posts: input.posts };
    recordFields(deed, { kind: 'bank', id: account.id }, {}, after);
    deed.note({ bankAccountId: account.id });
    return { bankAccountId: account.id };
  },
});
