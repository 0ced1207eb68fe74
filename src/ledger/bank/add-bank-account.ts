import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, moneyInput, textInput } from '#base/input.ts';
import { decimal } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { ledgerAccount, queueBankAccount } from './bank.store.ts';
import { maskedNumber } from './bank.ts';

/** Its digits, however they are grouped. */
export const bankNumberInput: z.ZodType<string, string> = z
  .string()
  .transform((text) => text.replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^\d{5,34}$/));

/** Begins to follow a bank account: which account of the books it is, its number, and its balance on a day. */
export const addBankAccount = defineAct({
  name: 'bank-account.add',
  permission: 'bank.change',
  input: z.object({
    accountId: idInput,
    bank: textInput(60, 1),
    branch: textInput(80).default(''),
    number: bankNumberInput,
    openedOn: dayInput,
    /** The bank's balance at the beginning of that day. */
    opening: moneyInput,
  }),
  reads: (q, { accountId }) => ({ account: ledgerAccount(q, accountId) }),

  run(deed, input, { account }) {
    if (account.cashFlowClass !== 'cash' || account.control) {
      refuse('bank-account/not-cash', { field: 'accountId', account: account.code });
    }
    if (account.isTaken)
      refuse('bank-account/taken', { field: 'accountId', account: account.code });
    if (input.openedOn > deed.businessDay) {
      refuse('bank-account/future', { field: 'openedOn', today: deed.businessDay });
    }
    const id = newId();
    queueBankAccount(deed, { id, ...input });
    const after = {
      bank: input.bank,
      branch: input.branch,
      number: maskedNumber(input.number),
      openedOn: input.openedOn,
      opening: decimal(input.opening),
    };
    recordFields(deed, { kind: 'bank', id }, {}, after);
    deed.note({ bankAccountId: id });
    return { bankAccountId: id };
  },
});
