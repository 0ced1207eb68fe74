import { z } from 'zod';
import { idInput, moneyInput, textInput, wholeInput } from '#base/input.ts';
import { split, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';

/** Where a line's amount comes from: it is always the same, it is typed each time, or it is a share of one sum. */
export const amountKinds = ['fixed', 'asked', 'share'] as const;
export type AmountKind = (typeof amountKinds)[number];

const line = z.object({
  accountId: idInput.optional(),
  subAccountId: idInput.optional(),
  unitId: idInput.optional(),
  officeId: idInput.optional(),
  side: z.enum(['debit', 'credit']),
  as: z.enum(amountKinds),
  /** For `fixed`. */
  amount: moneyInput.optional(),
  /** For `share`: its part among the shares of its side. */
  weight: wholeInput(1, 1_000_000).optional(),
  memo: textInput(200).default(''),
});

/** An entry without its day, as a template keeps it. */
export const templateContent = z.object({
  kind: z.enum(['cash-in', 'cash-out', 'memorial']).optional(),
  memo: textInput(500).default(''),
  document: textInput(80).default(''),
  unitId: idInput.optional(),
  officeId: idInput.optional(),
  lines: z.array(line).min(2).max(100),
});

export type TemplateContent = z.output<typeof templateContent>;
export type TemplateLine = TemplateContent['lines'][number];

/** Whether a template asks for one sum to share out. */
export function asksSum({
  lines,
}: {
  readonly lines: readonly { readonly as: AmountKind }[];
}): boolean {
  return lines.some(({ as }) => as === 'share');
}

/**
 * Refuses a template by which no entry could ever balance, and a line that lacks what its kind needs.
 * @throws Refusal `entry-template/line-unfit`, `entry-template/unbalanced`
 */
export function mustBeFillable({ lines }: TemplateContent): void {
  for (const [at, { accountId, subAccountId, as, amount, weight }] of lines.entries()) {
    const field = `content.lines.${at}`;
    const isNamed = (accountId === undefined) !== (subAccountId === undefined);
    const isFixed = as === 'fixed' && amount !== undefined && amount > zero;
    const isShare = as === 'share' && weight !== undefined;
    if (!isNamed || !(isFixed || isShare || as === 'asked'))
      refuse('entry-template/line-unfit', { field });
  }
  if (lines.some(({ as }) => as === 'asked')) return;
  const [debit, credit] = (['debit', 'credit'] as const).map((side) => {
    const own = lines.filter((one) => one.side === side);
    return { fixed: sum(own.map(({ amount }) => amount ?? zero)), shares: asksSum({ lines: own }) };
  });
  if (debit!.fixed !== credit!.fixed || debit!.shares !== credit!.shares)
    refuse('entry-template/unbalanced', { field: 'content.lines' });
}

/**
 * The amounts of a template's lines, in order; null where somebody types it. The shares of each side sum to
 * the sum that was asked for, to the sen.
 *
 * @param asked the sum to share out; null while nobody has said it
 */
export function amountsOf(
  lines: readonly Pick<TemplateLine, 'side' | 'as' | 'amount' | 'weight'>[],
  asked: Money | null,
): (Money | null)[] {
  const shares = new Map<number, Money>();
  for (const side of ['debit', 'credit'] as const) {
    const own = [...lines.entries()].filter(([, one]) => one.side === side && one.as === 'share');
    if (asked === null || own.length === 0) continue;
    const parts = split(
      asked,
      own.map(([, { weight }]) => BigInt(weight ?? 1)),
    );
    for (const [i, [at]] of own.entries()) shares.set(at, parts[i]!);
  }
  return lines.map(({ as, amount }, at) =>
    as === 'fixed' ? (amount ?? null) : as === 'share' ? (shares.get(at) ?? null) : null,
  );
}
