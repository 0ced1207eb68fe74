import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Reads } from '#base/db/reads.ts';
import { idInput, moneyInput } from '#base/input.ts';
import type { Money } from '#base/money.ts';
import { plus } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import { lockOwnersOf } from '../members/lock-standing.view.ts';
import type { LockedMember } from '../members/lock-standing.view.ts';
import { nextMemberNumber } from '../members/next-number.view.ts';
import { mustBeCash } from './account-rule.ts';
import { deskOffice, lockAccounts, readAccount } from './account.store.ts';
import { cashAt, mustBeOpen, savingsPurposes, takeIn } from './move-savings.ts';
import { offerOn } from './product.ts';
import type { SavingsProduct } from './product.ts';
import { productOfAccount, readLicences } from './product.store.ts';
import { dayAt } from '#base/day.ts';

/** Cash that comes to an account, or goes. */
export const cashFields = {
  /** The savings account. */
  accountId: idInput,
  amount: moneyInput,
  /** Where the cash lies; left out: the drawer that the actor keeps, else the cash account of the posting map. */
  cashAccountId: idInput.optional(),
};

/**
 * Takes cash into a savings account: one entry, one voucher. An applicant's last part of the entry share makes them
 * a member in the same transaction.
 *
 * @throws Refusal `savings-account/absent`, `savings-account/closed`, `savings/not-positive`, `savings/whole-rupiah`,
 *   `savings/no-cash`, and what `takeIn` refuses
 */
export const depositSavings = defineAct({
  name: 'savings.deposit',
  permission: 'savings.deposit',
  input: z.object(cashFields),
  reads: (q, { accountId, cashAccountId }) => ({
    owner: ownerOf(q, accountId),
    lock: lockAccounts(q, [accountId]),
    account: readAccount(q, accountId, 'accountId'),
    product: productOfAccount(q, accountId),
    licences: readLicences(q),
    office: deskOffice(q),
    books: readBooks(q, {
      purposes: savingsPurposes,
      accountIds: cashAccountId === undefined ? [] : [cashAccountId],
      subAccountIds: [accountId],
    }),
    now: Promise.resolve(q.now),
  }),
  look: (q, { amount }, { account, product, owner, now }) => ({
    number: numberIfWhole(q, { account, product, owner }, amount, now),
  }),
  approval: { amount: ({ amount }) => amount },

  run(deed, { amount, cashAccountId }, reads) {
    const { account, product, owner, licences, office, books, number } = reads;
    const moved = { account, product, owner };
    mustBeOpen(moved, 'accountId');
    mustBeCash(amount);
    const lines = takeIn(deed, moved, amount, { licences, number });
    const { unitId } = account;
    const place = { asked: cashAccountId, unitId, officeId: office };
    const cash = cashAt(books, place, amount);
    const entryId = postEntry(deed, books, {
      kind: 'cash-in',
      day: deed.businessDay,
      memo: `Setoran ${product.name} ${account.number}`,
      ...{ unitId, officeId: cash.officeId },
      lines: [cash.line, ...lines],
    });
    return { accountId: account.id, entryId };
  },
});

/** The owner of an account, locked; refuses `savings-account/absent`. */
export async function ownerOf(q: Reads, accountId: string): Promise<LockedMember> {
  const [owner] = await lockOwnersOf(q, [accountId]);
  return owner ?? absent('savings-account/absent', { field: 'accountId' });
}

/** The number under which an applicant becomes a member, held, if an amount makes their entry share whole. */
export function numberIfWhole(
  q: Reads,
  {
    account,
    product,
    owner,
  }: {
    readonly account: { readonly balance: Money };
    readonly product: SavingsProduct;
    readonly owner: LockedMember;
  },
  amount: Money,
  now: Date,
): Promise<string | null> {
  if (owner.standing !== 'applicant') return Promise.resolve(null);
  // Whether it is whole is said again by the act itself, on its business day; here only a number is kept ready.
  const { kind, parameters } = offerOn(product, dayAt(now, 'Asia/Jayapura'));
  const isWhole = kind.makesMember?.(parameters, plus(account.balance, amount)) ?? false;
  return isWhole ? nextMemberNumber(q) : Promise.resolve(null);
}
