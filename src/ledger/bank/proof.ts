import type { Day } from '#base/day.ts';
import { sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/** One thing that stands on one side only, on a day. */
export interface OpenItem {
  /** In the books and not at the bank: `deposit` in, `payment` out; `bank`: at the bank and not in the books. */
  readonly kind: 'deposit' | 'payment' | 'bank';
  readonly day: Day;
  readonly amount: Money;
  readonly reference: string;
  readonly memo: string;
  readonly entryId: string | null;
  readonly lineNo: number | null;
  readonly bankLineId: string | null;
}

/** How the balance of the books leads to that of the bank. */
export interface Proof {
  readonly book: Money;
  readonly deposits: Money;
  readonly payments: Money;
  readonly unposted: Money;
  /** What the books and the open items come to: the bank's balance, if nothing is left unexplained. */
  readonly expected: Money;
  /** The bank's own balance. */
  readonly bank: Money;
  /** What is left: the bank less what is expected. */
  readonly difference: Money;
  readonly items: readonly OpenItem[];
}

/**
 * Proves a balance: book − outstanding deposits − outstanding payments + what the bank has and the books
 * have not = bank, where what goes out is below nought. Matches have equal sums on both sides, so nothing
 * else can stand between the two but what differed before the bank was followed.
 */
export function proveBalance(book: Money, bank: Money, items: readonly OpenItem[]): Proof {
  const total = (kind: OpenItem['kind']) =>
    sum(items.filter((item) => item.kind === kind).map((item) => item.amount));
  const [deposits, payments, unposted] = [total('deposit'), total('payment'), total('bank')];
  const expected = (book - deposits - payments + unposted) as Money;
  const difference = (bank - expected) as Money;
  return { book, deposits, payments, unposted, expected, bank, difference, items };
}

/** Whether nothing is left unexplained. */
export function isProved({ difference }: Proof): boolean {
  return difference === zero;
}
