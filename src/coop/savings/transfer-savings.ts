import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput, moneyInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import { lockOwnersOf } from '../members/lock-standing.view.ts';
import type { LockedMember } from '../members/lock-standing.view.ts';
import { deskOffice, lockAccounts, readAccount } from './account.store.ts';
import { numberIfWhole } from './deposit-savings.ts';
import { mustBeOpen, savingsPurposes, takeIn, takeOut } from './move-savings.ts';
import { productOfAccount, readLicences } from './product.store.ts';
import { needsTwo } from './withdraw-savings.ts';

/**
 * Moves money from one savings account to another, of the same member or of two: both products are asked, as if it
 * had been withdrawn and paid in.
 *
 * @throws Refusal `savings/same-account`, `savings-account/absent`, `savings-account/closed`, `savings/not-positive`,
 *   `savings/owner-died`, and what `takeOut` and `takeIn` refuse
 */
export const transferSavings = defineAct({
  name: 'savings.transfer',
  permission: 'savings.transfer',
  input: z.object({ accountId: idInput, toAccountId: idInput, amount: moneyInput }),
  reads: (q, { accountId, toAccountId }) => ({
    owners: lockOwnersOf(q, [accountId, toAccountId]),
    lock: lockAccounts(q, [accountId, toAccountId]),
    account: readAccount(q, accountId, 'accountId'),
    product: productOfAccount(q, accountId),
    to: readAccount(q, toAccountId, 'toAccountId'),
    toProduct: productOfAccount(q, toAccountId),
    licences: readLicences(q),
    office: deskOffice(q),
    books: readBooks(q, {
      purposes: savingsPurposes,
      subAccountIds: [accountId, toAccountId],
    }),
    now: Promise.resolve(q.now),
  }),
  look: (q, { amount }, { owners, to, toProduct }) => ({
    number: numberIfWhole(
      q,
      { account: to, product: toProduct, owner: oneOf(owners, to.ownerId) },
      amount,
    ),
  }),
  approval: {
    amount: ({ amount }) => amount,
    always: (_input, { account, product, owners, now }) =>
      needsTwo({ account, product, owner: oneOf(owners, account.ownerId) }, now),
  },

  run(
    deed,
    { amount },
    { account, product, to, toProduct, owners, licences, office, books, number },
  ) {
    if (account.id === to.id) refuse('savings/same-account', { field: 'toAccountId' });
    const from = { account, product, owner: oneOf(owners, account.ownerId) };
    const into = { account: to, product: toProduct, owner: oneOf(owners, to.ownerId) };
    mustBeOpen(from, 'accountId');
    mustBeOpen(into, 'toAccountId');
    if (amount <= zero) refuse('savings/not-positive', { field: 'amount' });
    if (from.owner.standing === 'died') refuse('savings/owner-died', { field: 'accountId' });
    const { paid, lines } = takeOut(deed, from, amount, books);
    const credited = takeIn(deed, into, paid, { licences, number });
    const entryId = postEntry(deed, books, {
      kind: 'memorial',
      day: deed.businessDay,
      memo: `Pindah buku ${account.number} ke ${to.number}`,
      unitId: account.unitId,
      officeId: office ?? books.headOfficeId,
      lines: [...lines, ...credited],
    });
    return { accountId: account.id, toAccountId: to.id, entryId };
  },
});

function oneOf(owners: readonly LockedMember[], id: string): LockedMember {
  return owners.find((owner) => owner.id === id) ?? absent('savings-account/absent');
}
