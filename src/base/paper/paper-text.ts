import { figures } from '../money.ts';
import type { Money } from '../money.ts';

/** A word longer than this may be broken anywhere: no column is wider. */
const longestWord = 22;

/** What the compiler's fonts draw without being asked: a line's end, and where a word may be broken. */
const always: ReadonlySet<number> = new Set([0x0a, 0x200b]);

/** A value of JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * A text as paper can show it. A letter that the font has not is named by its number (`‹U+6F22›`), for a
 * hole would hide it and PDF/UA forbids one; marks that turn the direction of writing are named alike, so
 * that none can make a line read otherwise than it is stored. Words of great length may be broken.
 *
 * @param letters what the font can draw, see `fontLetters`
 */
export function paperText(text: string, letters: ReadonlySet<number>): string {
  if (/^[\x20-\x7e]*$/.test(text)) return breakable(text);
  let shown = '';
  let unknown: string[] = [];
  const nameUnknown = () => {
    if (unknown.length > 0) shown += `‹${unknown.join(' ')}›`;
    unknown = [];
  };
  const plain = text.normalize('NFC').replace(/\r\n?/g, '\n').replaceAll('\t', ' ');
  for (const letter of plain) {
    const code = letter.codePointAt(0)!;
    if (letters.has(code) || always.has(code)) {
      nameUnknown();
      shown += letter;
    } else {
      unknown.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
    }
  }
  nameUnknown();
  return breakable(shown);
}

/** Every text inside a value as paper can show it; keys are ours and stay. */
export function paperJson(value: Json, letters: ReadonlySet<number>): Json {
  if (typeof value === 'string') return paperText(value, letters);
  if (Array.isArray(value)) return (value as readonly Json[]).map((one) => paperJson(one, letters));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, paperJson(one as Json, letters)]),
  );
}

/** An amount as statements have it: negatives in brackets, nothing as a dash, sen only where there are some. */
export function paperAmount(amount: Money): string {
  if (amount === 0n) return '–';
  return amount < 0n ? `(${figures(-amount as Money)})` : figures(amount);
}

function breakable(text: string): string {
  if (text.length <= longestWord) return text;
  return text.replace(/\S{23,}/gu, (word) => (word.match(/.{1,12}/gsu) ?? []).join('\u200b'));
}
