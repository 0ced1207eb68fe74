import { minus, negate, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { VoucherLine } from '../entries/voucher.ts';

/** What leaves the books, and what it brought. */
export interface Disposal {
  readonly classId: string;
  readonly cost: Money;
  readonly accumulated: Money;
  readonly proceeds: Money;
  readonly toAccountId: string | undefined;
}

/** What it brought less its book value: a gain above nought, a loss below. */
export function disposalResult({ cost, accumulated, proceeds }: Disposal): Money {
  return minus(proceeds, minus(cost, accumulated));
}

/** The lines of a disposal; those of nought are left out. */
export function disposalLines(disposal: Disposal): VoucherLine[] {
  const { classId: productId, cost, accumulated, proceeds, toAccountId } = disposal;
  const result = disposalResult(disposal);
  const purpose = result > zero ? 'asset.gain' : 'asset.loss';
  const lines: VoucherLine[] = [
    ...(toAccountId ? [{ accountId: toAccountId, amount: proceeds }] : []),
    { purpose: 'asset.accumulated', productId, amount: accumulated },
    { purpose, productId, amount: negate(result) },
    { purpose: 'asset.cost', productId, amount: negate(cost) },
  ];
  return lines.filter(({ amount }) => amount !== zero);
}
