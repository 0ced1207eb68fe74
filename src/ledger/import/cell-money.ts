import { mostMoney, readMoney, sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import type { Cell } from './sheet.ts';

/** What people write for nothing. */
const nothing = /^(?:rp\.?\s*)?(?:[-\u2010-\u2015\u2212_.]+|nihil|kosong|nil)?$/i;

/**
 * The money of a cell: exact, or null if it is none. Blank, `-` and `nihil` are nothing; a text is read
 * as an Indonesian writes it, `(50.000)` and `50.000-` are below nought; a number of the spreadsheet
 * must lie within a millionth of a sen's place, or be that sen's own floating-point number.
 */
export function moneyOfCell(cell: Cell | null | undefined): Money | null {
  if (!cell) return zero;
  if (cell.kind === 'number') return moneyOfDigits(cell.text);
  if (cell.kind !== 'text') return null;
  const text = cell.text
    .normalize('NFKC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replaceAll('\u2212', '-')
    .trim();
  if (nothing.test(text)) return zero;
  const bracketed = /^(?:rp\.?\s*)?\((.*)\)$/i.exec(text)?.[1];
  if (bracketed !== undefined) return negated(moneyOfText(bracketed));
  const trailing = /^(.*\d)\s*-$/.exec(text)?.[1];
  if (trailing !== undefined && !text.endsWith(',-')) return negated(moneyOfText(trailing));
  return moneyOfText(text);
}

/** The money of a number as the file has its digits (`856397769.6700001`, `1E+6`); null if it is no sen. */
export function moneyOfDigits(digits: string): Money | null {
  const match = /^(-?)(\d{1,40})(?:\.(\d{1,60}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(digits);
  if (!match) return null;
  const fraction = match[3] ?? '';
  // The number times 10^-places, then counted in hundred-millionths of a rupiah: a sen is 10^6 of those.
  const places = fraction.length - Number(match[4] ?? 0);
  if (places < -20) return null;
  // A residue of floating-point sums, such as 5.8E-11, is nothing.
  if (places > match[2]!.length + fraction.length + 20) return zero;
  const whole = BigInt(match[2]! + fraction);
  const unit = 8 - places;
  const tiny = unit >= 0 ? whole * 10n ** BigInt(unit) : whole / 10n ** BigInt(-unit);
  const nearest = (tiny + 500_000n) / 1_000_000n;
  if (nearest > mostMoney) return null;
  const off = tiny - nearest * 1_000_000n;
  const isNear = off <= 100n && off >= -100n;
  if (!isNear && !isSameFloat(digits, nearest)) return null;
  return sen(match[1] ? -nearest : nearest);
}

/** Whether the spreadsheet's floating-point number is the very one that this sen has. */
function isSameFloat(digits: string, size: bigint): boolean {
  if (size >= 1_000_000_000_000_000n) return false;
  return (
    Math.abs(Number(digits)) === Number(`${size / 100n}.${String(size % 100n).padStart(2, '0')}`)
  );
}

function moneyOfText(text: string): Money | null {
  const bare = text.replace(/^(-?)\s*rp\.?\s*/i, '$1').trim();
  // 1,250,000.00 groups by commas: twice a comma, or a comma and then one full stop, can mean nothing else.
  const english = /^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d{1,2})?|(?:,\d{3})+\.\d{1,2})$/.test(bare);
  const indonesian = english ? bare.replaceAll(',', '').replace('.', ',') : bare;
  try {
    return readMoney(indonesian);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

function negated(amount: Money | null): Money | null {
  return amount === null ? null : sen(-amount);
}
