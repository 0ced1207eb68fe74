import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, moneyInput } from '#base/input.ts';
import { decimal, minus } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { lockBankAccount, mustBeOpen } from './bank.store.ts';
import { proofOn } from './open-lines.view.ts';
import { isProved } from './proof.ts';
import { queueReconciliation } from './reconciliation.store.ts';
import { reconciliationStanding } from './reconciliations.view.ts';

/**
 * Closes a reconciliation: the books lead to the bank's balance on a day, to the sen, by items that are all
 * named. It is numbered and never changed; up to its day no statement and no match changes any more.
 */
export const closeReconciliation = defineAct({
  name: 'bank-reconciliation.close',
  permission: 'bank.reconcile',
  input: z.object({
    bankAccountId: idInput,
    day: dayInput,
    /** What the bank's own paper says at the end of that day. */
    balance: moneyInput,
  }),
  reads: (q, { bankAccountId }) => ({ account: lockBankAccount(q, bankAccountId) }),
  look: (q, { day }, { account }) => ({
    proof: proofOn(q, account, day),
    standing: reconciliationStanding(q, account.id, day),
  }),
  approval: {},

  run(deed, { day, balance }, { account, proof, standing }) {
    mustBeOpen(account);
    if (day > deed.businessDay) refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (day < account.openedOn) {
      refuse('bank-reconciliation/before-opening', { field: 'day', opened: account.openedOn });
    }
    const { reconciledOn } = account;
    if (reconciledOn !== null && day <= reconciledOn) {
      refuse('bank-reconciliation/not-later', { field: 'day', until: reconciledOn });
    }
    const { statementTo } = standing;
    if (statementTo === null || statementTo < day) {
      const until = statementTo ?? account.openedOn;
      refuse('bank-reconciliation/no-statement', { field: 'day', until, day });
    }
    if (balance !== proof.bank) {
      refuse('bank-reconciliation/balance-differs', {
        field: 'balance',
        balance: decimal(balance),
        bank: decimal(proof.bank),
        difference: decimal(minus(balance, proof.bank)),
      });
    }
    if (!isProved(proof)) {
      const difference = decimal(proof.difference);
      refuse('bank-reconciliation/unproved', {
        field: 'balance',
        difference,
        opened: account.openedOn,
      });
    }
    const id = newId();
    const number = standing.lastNumber + 1;
    queueReconciliation(deed, { id, bankAccountId: account.id, number, day, proof });
    const record = { kind: 'bank', id: account.id };
    recordFields(deed, record, {}, { reconciled: day, balance: decimal(balance) });
    deed.note({ bankAccountId: account.id, reconciliationId: id });
    deed.emit({ kind: 'bank.reconciled', facts: { bankAccountId: account.id, day } });
    return { reconciliationId: id, number };
  },
});
