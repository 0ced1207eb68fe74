import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput, textInput } from '#base/input.ts';
import { minus, negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { closeSubAccount } from '#ledger/accounts/close-sub-account.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import { mustNameHeir, stateOf } from './account-rule.ts';
import { deskReads } from './desk-reads.ts';
import { cashAt, mustBeOpen, withFee } from './move-savings.ts';
import { offerOn } from './product.ts';
import { memoOf, needsTwo } from './withdraw-savings.ts';

/**
 * Closes a savings account with the last sen: what stands on it is paid out in whole rupiah, less what the product
 * keeps; what is left of a rupiah, which no cash can be, is kept with the fee. Nothing may be held.
 *
 * @throws Refusal `savings-account/absent`, `savings-account/closed`, `savings/heir-unnamed`, `savings/heir-needless`,
 *   `savings/no-cash`, and what the product's kind refuses of the whole balance
 */
export const closeSavingsAccount = defineAct({
  name: 'savings-account.close',
  permission: 'savings.withdraw',
  input: z.object({
    accountId: idInput,
    cashAccountId: idInput.optional(),
    heir: textInput(120).optional(),
  }),
  reads: deskReads,
  approval: {
    amount: (_input, { account }) => account.balance,
    always: (_input, reads) => needsTwo(reads, reads.now),
  },

  run(deed, { cashAccountId, heir }, reads) {
    const { account, product, owner, office, books } = reads;
    const moved = { account, product, owner };
    mustBeOpen(moved, 'accountId');
    mustNameHeir(owner.standing, heir);
    const { balance } = account;
    const { kind, parameters } = offerOn(product, deed.businessDay);
    const state = stateOf(account, owner.standing, deed.businessDay);
    const { fee } = kind.checkWithdrawal(parameters, { ...state, isClosing: true }, balance);
    const kept = keptOnClosing(balance, plus(fee, kind.closingFee(parameters)));
    const entryId = balance > zero ? post() : null;
    closeSubAccount(deed, account.id, deed.businessDay);
    const record = { kind: 'savings-account', id: account.id };
    recordFields(deed, record, { closedOn: null }, { closedOn: deed.businessDay });
    deed.emit({ kind: 'savings-account.closed', facts: { accountId: account.id } });
    deed.note({ accountId: account.id });
    return { accountId: account.id, entryId };

    function post(): string {
      const { paid, lines } = withFee(moved, balance, kept, books);
      const { unitId } = account;
      const place = { asked: cashAccountId, unitId, officeId: office };
      const cash = cashAt(books, place, negate(paid));
      return postEntry(deed, books, {
        kind: paid > zero ? 'cash-out' : 'memorial',
        day: deed.businessDay,
        memo: memoOf('Penutupan', product, account, heir),
        ...{ unitId, officeId: cash.officeId },
        lines: paid > zero ? [...lines, cash.line] : lines,
      });
    }
  },
});

/** What the cooperative keeps when an account is closed: its fee, at most what is there, and what is left of a rupiah. */
export function keptOnClosing(balance: Money, fee: Money): Money {
  const kept = fee < balance ? fee : balance;
  const paid = minus(balance, kept);
  return plus(kept, (paid % 100n) as Money);
}
