import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { bankNumberInput } from './add-bank-account.ts';
import { maskedNumber } from './bank.ts';
import { lockBankAccount, queueBankAccountChange } from './bank.store.ts';
import { mustHoldAmount, ownColumnsInput } from './formats/own-columns.ts';

/** Changes what a bank account is called, the columns of its own CSV, or closes it from a day on. */
export const changeBankAccount = defineAct({
  name: 'bank-account.change',
  permission: 'bank.change',
  input: z.object({
    bankAccountId: idInput,
    bank: textInput(60, 1),
    branch: textInput(80).default(''),
    number: bankNumberInput,
    columns: ownColumnsInput.nullable().default(null),
    closedOn: dayInput.nullable().default(null),
  }),
  reads: (q, { bankAccountId }) => ({ account: lockBankAccount(q, bankAccountId) }),

  run(deed, input, { account }) {
    if (input.columns) mustHoldAmount(input.columns);
    if (input.closedOn !== null && input.closedOn < account.openedOn) {
      refuse('bank-account/closed-before', { field: 'closedOn', day: account.openedOn });
    }
    queueBankAccountChange(deed, { ...input, id: account.id });
    const fields = (row: typeof input | typeof account) => ({
      bank: row.bank,
      branch: row.branch,
      number: maskedNumber(row.number),
      closedOn: row.closedOn,
    });
    recordFields(deed, { kind: 'bank', id: account.id }, fields(account), fields(input));
    deed.note({ bankAccountId: account.id });
    return { bankAccountId: account.id };
  },
});
