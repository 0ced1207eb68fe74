import { z } from 'zod';
import type { Day } from '#base/day.ts';
import { idInput, moneyInput, textInput } from '#base/input.ts';
import { absolute, decimal, minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { Books } from './books.view.ts';
import type { Voucher, VoucherKind, VoucherLine } from './voucher.ts';

const nought = '0.00';

/** One typed line: an account or a sub-account, and an amount on one side. */
const lineInput = z.object({
  accountId: idInput.optional(),
  subAccountId: idInput.optional(),
  unitId: idInput.optional(),
  officeId: idInput.optional(),
  debit: moneyInput.default(zero),
  credit: moneyInput.default(zero),
  memo: textInput(200).default(''),
});

/** An entry as a person types it, without its day. */
export const typedVoucher = z.object({
  kind: z.enum(['cash-in', 'cash-out', 'memorial']).optional(),
  memo: textInput(500, 1),
  document: textInput(80).default(''),
  unitId: idInput.optional(),
  officeId: idInput.optional(),
  lines: z.array(lineInput).min(2).max(500),
});

export type TypedVoucher = z.output<typeof typedVoucher>;

/** What a typed entry comes to: its debits. */
export function totalOf({ lines }: Pick<TypedVoucher, 'lines'>): Money {
  return sum(lines.map((line) => line.debit));
}

/** The accounts and sub-accounts that it names, for `readBooks`. */
export function namedIn({ lines }: Pick<TypedVoucher, 'lines'>) {
  return {
    accountIds: lines.flatMap((line) => line.accountId ?? []),
    subAccountIds: lines.flatMap((line) => line.subAccountId ?? []),
  };
}

/**
 * The voucher that was typed, on a day; its kind is what a bookkeeper would choose if none was.
 *
 * @throws Refusal `entry/unbalanced`, `entry/negative`, `entry/both-sides`, `entry/empty-line`,
 *   `entry/no-account`, each but the first with the line as `field`
 */
export function voucherOf(books: Books, typed: TypedVoucher, day: Day): Voucher {
  const lines = typed.lines.map(voucherLine);
  const difference = absolute(sum(lines.map((line) => line.amount)));
  if (difference !== zero) refuse('entry/unbalanced', { difference: decimal(difference) });
  const { memo, document, unitId, officeId } = typed;
  const kind = typed.kind ?? kindOf(lines, books);
  return { kind, day, memo, document, unitId, officeId, lines };
}

function voucherLine(line: TypedVoucher['lines'][number], at: number): VoucherLine {
  const field = `lines.${at}`;
  if (line.debit < zero || line.credit < zero) refuse('entry/negative', { field });
  if (line.debit !== zero && line.credit !== zero) refuse('entry/both-sides', { field });
  if (line.debit === line.credit) refuse('entry/empty-line', { field, amount: nought });
  const rest = {
    unitId: line.unitId,
    officeId: line.officeId,
    amount: minus(line.debit, line.credit),
    memo: line.memo,
  };
  if (line.subAccountId) return { ...rest, subAccountId: line.subAccountId };
  if (line.accountId) return { ...rest, accountId: line.accountId };
  return refuse('entry/no-account', { field });
}

/** The kind a bookkeeper would choose: by what the entry does to cash. */
function kindOf(lines: readonly VoucherLine[], books: Books): VoucherKind {
  const cash = lines.filter(
    (l) => 'accountId' in l && books.accounts.get(l.accountId)?.cashFlowClass === 'cash',
  );
  const moved = sum(cash.map((l) => l.amount));
  return moved > zero ? 'cash-in' : moved < zero ? 'cash-out' : 'memorial';
}
