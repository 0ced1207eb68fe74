import { absolute, decimal, minus, rupiah, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';

/** Why what was counted is not what the books say. */
export const differenceCauses = ['rounded', 'miscounted', 'other'] as const;
export type DifferenceCause = (typeof differenceCauses)[number];

export const causeTitles: Readonly<Record<DifferenceCause, Title>> = {
  rounded: { id: 'Kembalian dibulatkan', en: 'Change was rounded' },
  miscounted: { id: 'Salah hitung, sudah dicari', en: 'Miscounted, and looked for' },
  other: { id: 'Lainnya', en: 'Something else' },
};

/** What rounding change to the nearest thousand can come to for one payment. */
export const mostRounding = rupiah(500);

/** A count beside what the books say. */
export interface Counted {
  readonly counted: Money;
  readonly expected: Money;
  /** How often cash moved since the drawer was opened. */
  readonly movements: number;
}

/** What lies in the drawer beyond what the books say; below nought: it lacks. */
export function differenceOf({ counted, expected }: Pick<Counted, 'counted' | 'expected'>): Money {
  return minus(counted, expected);
}

/**
 * Holds a difference against the reason given for it: rounding change explains five hundred rupiah a payment
 * and no more, and what has another reason is told in words.
 *
 * @throws Refusal `cash/cause-missing`, `cash/rounding-too-large`, `cash/note-missing`
 */
export function mustBeExplained(
  count: Counted,
  cause: DifferenceCause | undefined,
  note: string,
): void {
  const difference = absolute(differenceOf(count));
  if (difference === zero) return;
  if (cause === undefined)
    refuse('cash/cause-missing', { field: 'cause', difference: decimal(difference) });
  const most = (mostRounding * BigInt(count.movements)) as Money;
  if (cause === 'rounded' && difference > most) {
    const facts = { difference: decimal(difference), most: decimal(most) };
    refuse('cash/rounding-too-large', { field: 'cause', ...facts });
  }
  if (cause === 'other' && note.length < 3) refuse('cash/note-missing', { field: 'note' });
}
