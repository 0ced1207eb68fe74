import { figures, fromDecimal } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/** How a negative is written: a minus, brackets as in statements, or a sign on both as in movements. */
export type AmountStyle = 'plain' | 'statement' | 'movement';

/** An amount for the eye; `aloud` is what a screen reader says where brackets say it to the eye. */
export function amountText(
  value: string | bigint,
  style: AmountStyle = 'plain',
  withRp = false,
): { text: string; negative: boolean } {
  const money = typeof value === 'bigint' ? (value as Money) : fromDecimal(value);
  const negative = money < 0n;
  const size = figures((negative ? -money : money) as Money);
  const bare = withRp ? `Rp ${size}` : size;
  if (style === 'statement') return { text: negative ? `(${bare})` : bare, negative };
  const sign = negative ? '−' : style === 'movement' && money > 0n ? '+' : '';
  return { text: `${sign}${bare}`, negative };
}
