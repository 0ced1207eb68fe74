import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayAt } from '#base/day.ts';
import { textInput } from '#base/input.ts';
import { negate } from '#base/money.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import { isDormant, mustBeCash, mustNameHeir } from './account-rule.ts';
import type { SavingsAccount } from './account.store.ts';
import { cashFields } from './deposit-savings.ts';
import { deskReads } from './desk-reads.ts';
import { cashAt, mustBeOpen, takeOut } from './move-savings.ts';
import type { Moved } from './move-savings.ts';
import { offerOn } from './product.ts';
import type { SavingsProduct } from './product.ts';

/**
 * Pays cash out of a savings account: never more than what is free. What has rested for as long as the product says,
 * and what is paid to an heir, takes two persons whatever the sum.
 *
 * @throws Refusal `savings-account/absent`, `savings-account/closed`, `savings/not-positive`, `savings/whole-rupiah`,
 *   `savings/heir-unnamed`, `savings/heir-needless`, `savings/no-cash`, and what the product's kind refuses
 */
export const withdrawSavings = defineAct({
  name: 'savings.withdraw',
  permission: 'savings.withdraw',
  input: z.object({
    ...cashFields,
    /** Who receives it where the owner has died. */
    heir: textInput(120).optional(),
  }),
  reads: deskReads,
  approval: {
    amount: ({ amount }) => amount,
    always: (_input, reads) => needsTwo(reads, reads.now),
  },

  run(deed, { amount, cashAccountId, heir }, reads) {
    const { account, product, owner, office, books } = reads;
    const moved = { account, product, owner };
    mustBeOpen(moved, 'accountId');
    mustBeCash(amount);
    mustNameHeir(owner.standing, heir);
    const { paid, lines } = takeOut(deed, moved, amount, books);
    const { unitId } = account;
    const place = { asked: cashAccountId, unitId, officeId: office };
    const cash = cashAt(books, place, negate(paid));
    const entryId = postEntry(deed, books, {
      kind: 'cash-out',
      day: deed.businessDay,
      memo: memoOf('Penarikan', product, account, heir),
      ...{ unitId, officeId: cash.officeId },
      lines: [...lines, cash.line],
    });
    return { accountId: account.id, entryId };
  },
});

/** Whether a payment takes two persons whatever its sum: the account rests, or its owner has died. */
export function needsTwo({ account, product, owner }: Moved, now: Date): boolean {
  if (owner.standing === 'died') return true;
  const today = dayAt(now, 'Asia/Jakarta');
  const { kind, parameters } = offerOn(product, today);
  const months = kind.dormantMonths(parameters);
  return isDormant(account.lastDay, account.openedOn, months, today);
}

/** What an entry says of a payment; names stand in the register, but for an heir's, who is in none. */
export function memoOf(
  what: string,
  product: Pick<SavingsProduct, 'name'>,
  account: Pick<SavingsAccount, 'number'>,
  heir: string | undefined,
): string {
  const to = heir ? `, ahli waris ${heir}` : '';
  return `${what} ${product.name} ${account.number}${to}`;
}
