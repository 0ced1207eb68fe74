import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { minus, negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { Books } from '#ledger/entries/books.view.ts';
import type { VoucherLine } from '#ledger/entries/voucher.ts';
import { admit } from '../members/admit.ts';
import type { LockedMember } from '../members/lock-standing.view.ts';
import { stateOf } from './account-rule.ts';
import type { SavingsAccount } from './account.store.ts';
import { mustBeWithinLoop } from './closed-loop.ts';
import { offerOn } from './product.ts';
import type { SavingsProduct } from './product.ts';
import type { SavingsLicence } from './product.store.ts';

/** An account on which money moves, with all that says whether it may. */
export interface Moved {
  readonly account: SavingsAccount;
  readonly product: SavingsProduct;
  readonly owner: LockedMember;
}

/** Refuses an account that is closed. */
export function mustBeOpen({ account }: Pick<Moved, 'account'>, field: string): void {
  if (account.closedOn !== null)
    refuse('savings-account/closed', { field, number: account.number });
}

/**
 * Takes an amount into an account, as part of an act: the law and the product are asked, an applicant whose entry
 * share is whole by it becomes a member. Returns the lines that credit it.
 *
 * @param number of the member that an applicant becomes, as the act's reads hold it; null: nobody does
 * @throws Refusal what `mustBeWithinLoop` and the kind's `checkDeposit` refuse, and what `admit` does
 */
export function takeIn(
  deed: Deed,
  { account, product, owner }: Moved,
  amount: Money,
  {
    licences,
    number,
  }: { readonly licences: readonly SavingsLicence[]; readonly number: string | null },
): VoucherLine[] {
  const today = deed.businessDay;
  const { kind, parameters } = offerOn(product, today);
  mustBeWithinLoop(owner, kind, licences, today);
  kind.checkDeposit(parameters, stateOf(account, owner.standing, today), amount);
  if (number !== null && becomesMember({ account, product, owner }, amount, today))
    admit(deed, owner, { number, onDay: today });
  return [{ subAccountId: account.id, amount: negate(amount) }];
}

/** Whether an applicant has paid all that makes a member once an amount has come. */
export function becomesMember(
  {
    account,
    product,
    owner,
  }: Pick<Moved, 'product' | 'owner'> & { readonly account: Pick<SavingsAccount, 'balance'> },
  amount: Money,
  today: Day,
): boolean {
  if (owner.standing !== 'applicant') return false;
  const { kind, parameters } = offerOn(product, today);
  return kind.makesMember?.(parameters, plus(account.balance, amount)) ?? false;
}

/** What goes out of an account, and what of it the cooperative keeps. */
export interface TakenOut {
  /** What whoever saved gets. */
  readonly paid: Money;
  readonly lines: VoucherLine[];
}

/**
 * Takes an amount out of an account, as part of an act; what the product keeps of it is booked as a fee.
 * @throws Refusal what the kind's `checkWithdrawal` refuses, `posting-map/missing` for a fee without an account
 */
export function takeOut(
  deed: Deed,
  { account, product, owner }: Moved,
  amount: Money,
  books: Books,
): TakenOut {
  const today = deed.businessDay;
  const { kind, parameters } = offerOn(product, today);
  const state = stateOf(account, owner.standing, today);
  const { fee } = kind.checkWithdrawal(parameters, state, amount);
  return withFee({ account, product }, amount, fee, books);
}

/** The lines that take an amount out of an account and keep a fee of it. */
export function withFee(
  { account, product }: Pick<Moved, 'account' | 'product'>,
  amount: Money,
  fee: Money,
  books: Books,
): TakenOut {
  const lines: VoucherLine[] = [{ subAccountId: account.id, amount }];
  if (fee > zero) {
    const accountId = books.accountFor('member.savings-fee', product.id);
    const { unitId, officeId } = account;
    lines.push({ accountId, unitId, officeId, amount: negate(fee) });
  }
  return { paid: minus(amount, fee), lines };
}

/** The purposes that postings on savings may name. */
export const savingsPurposes = [
  'ledger.cash',
  'ledger.inter-office',
  'ledger.inter-unit',
  'member.savings-fee',
] as const;

/** Where cash is taken or paid. */
export interface CashPlace {
  /** The cash account that was asked for, instead of the drawer that the actor keeps. */
  readonly asked: string | undefined;
  readonly unitId: string;
  /** The office at which the actor sits. */
  readonly officeId: string | null;
}

/**
 * The line of cash and the office at which its voucher is written: in the drawer of whoever takes or pays it, else on
 * a cash account at their office.
 *
 * @param amount above nought where cash comes
 * @throws Refusal `savings/no-cash` for an account that is no cash, `posting-map/missing`
 */
export function cashAt(books: Books, { asked, unitId, officeId: at }: CashPlace, amount: Money) {
  const { ownCash } = books;
  if (asked === undefined && ownCash) {
    // A line on the drawers' account goes through the drawer of whoever posts it.
    const line: VoucherLine = { accountId: ownCash.accountId, amount };
    return { officeId: ownCash.officeId, line };
  }
  const officeId = at ?? books.headOfficeId;
  const line: VoucherLine = { accountId: cashAccount(books, asked), unitId, officeId, amount };
  return { officeId, line };
}

function cashAccount(books: Books, asked: string | undefined): string {
  if (asked === undefined) return books.accountFor('ledger.cash');
  const account = books.accounts.get(asked);
  if (!account || account.control || account.cashFlowClass !== 'cash')
    refuse('savings/no-cash', { field: 'cashAccountId' });
  return account.id;
}
