import { figures, negate, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Language } from '#base/words.ts';

/** An amount inside a sentence: `Rp 1.250.000`, what is below nought in brackets, nought as it is said. */
export function amountText(amount: Money, language: Language): string {
  if (amount === zero) return language === 'id' ? 'nihil' : 'nil';
  return amount < zero ? `(Rp ${figures(negate(amount))})` : `Rp ${figures(amount)}`;
}
