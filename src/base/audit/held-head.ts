import type { HeldHead } from './chain-fault.ts';

/** How many digits of a hash stand on paper: enough that nobody can make another with the same. */
const printedDigits = 16;

/** A hash as it is printed and read out: its first sixteen digits in groups of four. */
export function shortHash(hash: string): string {
  return groups(hash.slice(0, printedDigits));
}

/** A hash in groups of four. */
export function groups(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, '$1 ');
}

/**
 * Reads a head as somebody typed it from paper: the digits, in groups or not, with its number before them if
 * they like (`No. 1.204 · 9f2a 41c0 77de 03bb`). Null for what is none; twelve digits are the least.
 */
export function readHeldHead(text: string): HeldHead | null {
  const form = /^(?:(?:no\.?\s*)?(\d[\d.]{0,15})\s*[·:;,/|]\s*)?((?:[0-9a-f][\s-]*){12,64})$/i;
  const found = form.exec(text.trim());
  if (!found) return null;
  const hash = found[2]!.replace(/[\s-]/g, '').toLowerCase();
  const seq = found[1]?.replaceAll('.', '');
  return seq ? { hash, seq: Number(seq) } : { hash };
}

/** The token in what a camera read, or in what was pasted: the whole link, or the token alone. */
export function tokenIn(text: string): string | null {
  const found = /(?:^|\/b\/)([\w-]{100,1024})$/.exec(text.trim());
  return found?.[1] ?? null;
}
