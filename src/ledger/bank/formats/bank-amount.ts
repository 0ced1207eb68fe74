import { mostMoney, negate, sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/**
 * Reads an amount as banks write it: `1,234.56`, `1.234,56`, `1234.56`, `1.234`, with `CR`/`K` or `DB`/`D`
 * behind it, a minus on either end, brackets, `Rp` or `IDR` before it. The last mark with one or two digits
 * behind it begins the sen; a mark with three behind it groups, for no bank writes thousandths.
 * Null if it is none of these; out (`DB`, minus) is below nought.
 */
export function bankAmount(text: string): Money | null {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s'\u00a0]+/g, '')
    .replace(/^(?:rp\.?|idr)/i, '')
    .toUpperCase();
  const match = /^(\()?([+-]?)([\d.,]+)([+-]?)(\))?(CR|K|C|DB|DR|D)?$/.exec(bare);
  if (!match || (match[1] === undefined) !== (match[5] === undefined)) return null;
  const size = sizeOf(match[3]!);
  if (size === null || (match[2] !== '' && match[4] !== '')) return null;
  const isOut = (match[6] ?? '').startsWith('D');
  const isMinus = match[1] !== undefined || match[2] === '-' || match[4] === '-';
  return isOut || isMinus ? negate(size) : size;
}

function sizeOf(digits: string): Money | null {
  const match =
    /^(\d{1,3}(?:,\d{3})+|\d{1,17})(?:\.(\d{1,2}))?$/.exec(digits) ??
    /^(\d{1,3}(?:\.\d{3})+|\d{1,17})(?:,(\d{1,2})?)?$/.exec(digits);
  if (!match) return null;
  const whole = match[1]!.replace(/[.,]/g, '');
  if (whole.length > 17) return null;
  const size = BigInt(whole) * 100n + BigInt((match[2] ?? '').padEnd(2, '0'));
  return size > mostMoney ? null : sen(size);
}
