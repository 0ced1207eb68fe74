import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayInput, idInput, moneyInput, textInput } from '#base/input.ts';
import { absolute, decimal, minus, sum, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from './books.view.ts';
import type { Books } from './books.view.ts';
import { postEntry } from './post-entry.ts';
import type { VoucherKind, VoucherLine } from './voucher.ts';

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

/** Posts an entry that a person typed. */
export const postEntryAct = defineAct({
  name: 'entry.post',
  permission: 'entry.post',
  input: z.object({
    day: dayInput.optional(),
    kind: z.enum(['cash-in', 'cash-out', 'memorial']).optional(),
    memo: textInput(500, 1),
    document: textInput(80).default(''),
    unitId: idInput.optional(),
    officeId: idInput.optional(),
    lines: z.array(lineInput).min(2).max(500),
  }),
  reads: (q, { lines }) => ({
    books: readBooks(q, {
      purposes: settlingPurposes,
      accountIds: lines.flatMap((l) => l.accountId ?? []),
      subAccountIds: lines.flatMap((l) => l.subAccountId ?? []),
    }),
  }),

  approval: { amount: ({ lines }) => sum(lines.map((line) => line.debit)) },

  run(deed, input, { books }) {
    const day = input.day ?? deed.businessDay;
    if (day > deed.businessDay) refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (day < deed.businessDay && !deed.may('entry.back-date'))
      refuse('entry/back-dated', { field: 'day' });
    const lines = input.lines.map(voucherLine);
    const difference = absolute(sum(lines.map((line) => line.amount)));
    if (difference !== zero) refuse('entry/unbalanced', { difference: decimal(difference) });
    const kind = input.kind ?? kindOf(lines, books);
    const { memo, document, unitId, officeId } = input;
    return {
      entryId: postEntry(deed, books, { kind, day, memo, document, unitId, officeId, lines }),
    };
  },
});

type LineInput = z.output<typeof lineInput>;

function voucherLine(line: LineInput, at: number): VoucherLine {
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
