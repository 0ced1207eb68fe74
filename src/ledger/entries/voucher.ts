import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';

/** Kinds of voucher, each with a series of its own: BKM, BKK, memorial, closing. */
export const voucherKinds = ['cash-in', 'cash-out', 'memorial', 'closing'] as const;
export type VoucherKind = (typeof voucherKinds)[number];

/** How the numbers of each kind begin until the cooperative chooses otherwise. */
export const defaultPrefixes = {
  'cash-in': 'KM',
  'cash-out': 'KK',
  memorial: 'JU',
  closing: 'PN',
} as const satisfies Record<VoucherKind, string>;

/** Where a line goes: a purpose of the posting map, an account, or a sub-account (which brings all three). */
export type LineTarget =
  | { readonly purpose: string; readonly productId?: string | undefined }
  | { readonly accountId: string }
  | { readonly subAccountId: string };

/** One line as an act writes it; unit and office are the voucher's where the line has none. */
export type VoucherLine = LineTarget & {
  readonly unitId?: string | undefined;
  readonly officeId?: string | undefined;
  /** Signed: debit above nought, credit below. */
  readonly amount: Money;
  readonly memo?: string | undefined;
};

/** One entry as an act writes it. */
export interface Voucher {
  readonly kind: VoucherKind;
  readonly day: Day;
  readonly memo: string;
  readonly document?: string | undefined;
  readonly unitId?: string | undefined;
  readonly officeId?: string | undefined;
  readonly reversesId?: string | undefined;
  readonly lines: readonly VoucherLine[];
}

/** One line as the books keep it. */
export interface BookedLine {
  readonly accountId: string;
  readonly subAccountId: string | null;
  readonly unitId: string;
  readonly officeId: string;
  readonly amount: Money;
  readonly memo: string;
}
