import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { addBankAccount } from '#ledger/bank/add-bank-account.ts';
import { applyRules } from '#ledger/bank/apply-rules.ts';
import {
  bankAccountCard,
  bankAccounts,
  cashWithoutBank,
  unreconciled,
} from '#ledger/bank/bank-accounts.view.ts';
import { changeBankAccount } from '#ledger/bank/change-bank-account.ts';
import { ownColumnsInput } from '#ledger/bank/formats/own-columns.ts';
import { removeRule } from '#ledger/bank/remove-rule.ts';
import { setRule } from '#ledger/bank/set-rule.ts';
import { shownRules } from '#ledger/bank/matching.view.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';
import { bankStatementOperations } from './bank-statements.ts';
import { reconciliationOperations } from './bank-reconciliations.ts';

const tag = 'bank';
const permission = 'books.read';
const changed = z.object({ bankAccountId: idShape });
const choice = z.object({ id: idShape, code: z.string(), name: z.string() });

const account = choice.extend({
  accountId: idShape,
  bank: z.string(),
  branch: z.string(),
  number: z.string(),
  openedOn: dayShape,
  opening: moneyShape,
  columns: ownColumnsInput.nullable(),
  closedOn: dayShape.nullable(),
  book: moneyShape,
  bankBalance: moneyShape,
  statementTo: dayShape.nullable(),
  openBank: z.number(),
  openBooks: z.number(),
  reconciledOn: dayShape.nullable(),
});

const rule = choice.extend({
  words: z.string(),
  direction: z.enum(['in', 'out']),
  accountId: idShape,
  memo: z.string(),
  posts: z.boolean(),
});

/** Bank accounts, their rules, statements, matches and reconciliations. */
export const bankOperations: readonly Operation[] = [
  query({
    id: 'bankAccounts',
    path: '/bank-accounts',
    tag,
    summary: { id: 'Rekening bank', en: 'Bank accounts' },
    permission,
    asks: z.object({}),
    answer: z.array(account),
    read: ({ app, actor }) => bankAccounts(app, actor),
  }),
  query({
    id: 'bankAccountCard',
    path: '/bank-accounts/{bankAccountId}',
    tag,
    summary: { id: 'Satu rekening bank', en: 'One bank account' },
    permission,
    asks: z.object({ bankAccountId: idInput }),
    answer: account,
    read: ({ app, actor }, { bankAccountId }) => bankAccountCard(app, actor, bankAccountId),
  }),
  query({
    id: 'cashWithoutBank',
    path: '/bank-account-choices',
    tag,
    summary: { id: 'Akun kas tanpa rekening bank', en: 'Cash accounts without a bank account' },
    permission,
    asks: z.object({}),
    answer: z.array(choice),
    read: ({ app, actor }) => cashWithoutBank(app, actor),
  }),
  query({
    id: 'unreconciled',
    path: '/bank-accounts-unreconciled',
    tag,
    summary: { id: 'Rekening yang belum direkonsiliasi', en: 'Accounts not reconciled by a day' },
    permission,
    asks: z.object({ day: dayInput }),
    answer: z.array(choice),
    read: ({ app, actor }, { day }) => unreconciled(app, actor, day),
  }),
  command({
    act: addBankAccount,
    method: 'post',
    path: '/bank-accounts',
    tag,
    summary: { id: 'Tambah rekening bank', en: 'Add a bank account' },
    answer: changed,
  }),
  command({
    act: changeBankAccount,
    method: 'put',
    path: '/bank-accounts/{bankAccountId}',
    tag,
    summary: { id: 'Ubah rekening bank', en: 'Change a bank account' },
    answer: changed,
  }),
  query({
    id: 'bankRules',
    path: '/bank-accounts/{bankAccountId}/rules',
    tag,
    summary: { id: 'Aturan satu rekening', en: 'The rules of an account' },
    permission,
    asks: z.object({ bankAccountId: idInput }),
    answer: z.array(rule),
    read: ({ app, actor }, { bankAccountId }) => shownRules(app, actor, bankAccountId),
  }),
  command({
    act: setRule,
    method: 'post',
    path: '/bank-accounts/{bankAccountId}/rules',
    tag,
    summary: { id: 'Simpan aturan', en: 'Save a rule' },
    answer: changed,
  }),
  command({
    act: removeRule,
    method: 'delete',
    path: '/bank-accounts/{bankAccountId}/rules/{ruleId}',
    tag,
    summary: { id: 'Hapus aturan', en: 'Remove a rule' },
    answer: changed,
  }),
  command({
    act: applyRules,
    method: 'post',
    path: '/bank-accounts/{bankAccountId}/rules-applied',
    tag,
    summary: { id: 'Bukukan menurut aturan', en: 'Post by rules' },
    answer: changed.extend({ posted: z.number() }),
  }),
  ...bankStatementOperations,
  ...reconciliationOperations,
];
