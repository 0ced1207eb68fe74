import { absolute, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { percentOf, percentText } from './percent.ts';
import type { Percent } from './percent.ts';

/** From how far beside its budget on an account is looked at, unless somebody says otherwise. */
export const usualOver = '10';

/**
 * The share from which on a row is to be looked at, in hundredths of a percent.
 * @param text percent, `7.5`; left out: `usualOver`
 * @throws Refusal `budget/over`
 */
export function overOf(text: string | undefined): bigint {
  const asked = (text ?? usualOver).trim();
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(asked);
  const over = match && BigInt(match[1]!) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
  if (over === null || over > 100_000n) {
    return refuse('budget/over', { field: 'over', text: asked.slice(0, 20) });
  }
  return over;
}

/**
 * What is to be looked at in an account, or null: less income or more expense than planned by more than the
 * share, or something where nothing was planned.
 */
export function alertOf({
  budget,
  actual,
  over,
  isIncome,
}: {
  readonly budget: Money | null;
  readonly actual: Money;
  readonly over: bigint;
  readonly isIncome: boolean;
}): Title | null {
  if (budget === null) {
    return actual === zero ? null : { id: 'tanpa anggaran', en: 'not budgeted' };
  }
  const adverse = isIncome ? budget - actual : actual - budget;
  if (adverse <= 0n || 10_000n * adverse <= over * absolute(budget)) return null;
  const share = percentOf(adverse as Money, absolute(budget));
  const by = share === null ? '' : ` ${percentText(share as Percent)}`;
  return isIncome
    ? { id: `di bawah anggaran${by}`, en: `below budget${by}` }
    : { id: `di atas anggaran${by}`, en: `above budget${by}` };
}
