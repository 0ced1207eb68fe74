import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayAt } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { idInput, moneyInput } from '#base/input.ts';
import type { Money } from '#base/money.ts';
import { postEntry } from '#ledger/entries/post-entry.ts';
import { nextMemberNumber } from '../members/next-number.view.ts';
import { mustBeCash } from './account-rule.ts';
import { deskReads } from './desk-reads.ts';
import { becomesMember, cashAt, mustBeOpen, takeIn } from './move-savings.ts';
import { readLicences } from './product.store.ts';

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
  reads: (q, input) => ({ ...deskReads(q, input), licences: readLicences(q) }),
  look: (q, { amount }, reads) => ({
    number: numberIfWhole(q, reads, amount),
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

/** The number under which an applicant becomes a member, held, if an amount makes their entry share whole. */
export function numberIfWhole(
  q: Reads,
  payer: Parameters<typeof becomesMember>[0],
  amount: Money,
): Promise<string | null> {
  // Whether it is whole is said again by the act itself, on its business day; here only a number is kept ready.
  const isWhole = becomesMember(payer, amount, dayAt(q.now, 'Asia/Jayapura'));
  return isWhole ? nextMemberNumber(q) : Promise.resolve(null);
}
