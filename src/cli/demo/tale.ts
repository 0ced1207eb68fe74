import { negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Day } from '#base/day.ts';

/** Whose desk writes a voucher: each numbers its own. */
export type Desk = 'treasurer' | 'teller' | 'branch-teller' | 'manager';
export type OfficeName = 'head' | 'branch';
export type UnitKind = 'general' | 'savings-and-loan' | 'shop' | 'market';

/** One line of a tale; accounts are named by their code in the chart's template. */
export interface TaleLine {
  readonly account: string;
  /** Debit above nought, credit below. */
  readonly amount: Money;
  /** The number of the member whose sub-account it is. */
  readonly member?: string;
  readonly unit?: UnitKind;
  readonly office?: OfficeName;
  readonly memo?: string;
}

/** One voucher of a tale. */
export interface TaleVoucher {
  readonly desk: Desk;
  readonly day: Day;
  readonly kind: 'cash-in' | 'cash-out' | 'memorial';
  readonly memo: string;
  readonly document?: string;
  readonly unit: UnitKind;
  readonly office?: OfficeName;
  readonly lines: readonly TaleLine[];
  /** It was a mistake, and was reversed on that day for this reason. */
  readonly reversed?: { readonly on: Day; readonly reason: string };
}

type Rest = Omit<TaleLine, 'account' | 'amount'>;

/** A line on the debit side. */
export function debit(account: string, amount: Money, rest: Rest = {}): TaleLine {
  return { account, amount, ...rest };
}

/** A line on the credit side. */
export function credit(account: string, amount: Money, rest: Rest = {}): TaleLine {
  return { account, amount: negate(amount), ...rest };
}

/** What the books would say at this point of the tale, kept beside it so that it stays believable. */
export class Mirror {
  readonly #balances = new Map<string, Money>();

  /** Debit above nought. A cash account is asked for at an office, a control account for a member. */
  balance(account: string, at?: OfficeName | { readonly member: string }): Money {
    return this.#balances.get(keyOf(account, at)) ?? zero;
  }

  /** Sums of all accounts whose code begins so. */
  total(prefix: string): Money {
    let total = zero;
    for (const [key, amount] of this.#balances) {
      if (key.startsWith(prefix) && !/[@/]/.test(key)) total = plus(total, amount);
    }
    return total;
  }

  /** Moves the year's result to the retained surplus, as the closing entry of the year does. */
  closeYear(retained: string): void {
    for (const [account, amount] of [...this.#balances]) {
      if (!/^[4-7]-\d{4}$/.test(account)) continue;
      this.add({ account, amount: negate(amount) });
      this.add({ account: retained, amount });
    }
  }

  add({ account, amount, member, office = 'head' }: TaleLine): void {
    this.#move(account, amount);
    this.#move(keyOf(account, office), amount);
    if (member !== undefined) this.#move(keyOf(account, { member }), amount);
  }

  #move(key: string, amount: Money): void {
    this.#balances.set(key, plus(this.#balances.get(key) ?? zero, amount));
  }
}

function keyOf(account: string, at?: OfficeName | { readonly member: string }): string {
  if (at === undefined) return account;
  return typeof at === 'string' ? `${account}@${at}` : `${account}/${at.member}`;
}
