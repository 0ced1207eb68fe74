import type { Money } from '#base/money.ts';

declare const percentBrand: unique symbol;

/** A share in hundredths of a percent: 98,5 % is 9850. Beside `Money` in a report's rows. */
export type Percent = bigint & { readonly [percentBrand]: 'Percent' };

/**
 * What a part is of a whole, to the nearest hundredth of a percent, halves away from nought; null where the
 * whole is nought or not known, for nothing is a share of that.
 */
export function percentOf(part: Money | null, whole: Money | null): Percent | null {
  if (part === null || whole === null || whole === 0n) return null;
  const [over, under] = [10_000n * part, whole as bigint];
  const size = (2n * absolute(over) + absolute(under)) / (2n * absolute(under));
  return (over < 0n === under < 0n ? size : -size) as Percent;
}

/** A percentage as it leaves the process: `98.50`. */
export function percentDecimal(percent: Percent): string {
  const size = absolute(percent);
  return `${percent < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** Reads what `percentDecimal` wrote. */
export function readPercent(text: string): Percent {
  return BigInt(text.replace('.', '')) as Percent;
}

/** A percentage for the eye, to a tenth, written one way in both languages (decision 0014): `98,5 %`. */
export function percentText(percent: Percent): string {
  const tenths = (absolute(percent) + 5n) / 10n;
  const whole = String(tenths / 10n).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${percent < 0n ? '-' : ''}${whole},${tenths % 10n} %`;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
