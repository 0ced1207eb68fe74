import { isDay } from '../day.ts';
import type { Money } from '../money.ts';
import { absolute, readMoney } from '../money.ts';
import { foldWord } from './fold-word.ts';

/** Raised whenever words are taken or folded otherwise: what the index holds is then made anew. */
export const makingOfWords = 1;

/** A number of more digits may be a NIK or a phone number: it stands in no index. */
const mostDigits = 9;
const longest = 32;
/** More words than these of one text say nothing more about it. */
const mostWords = 60;
const mostTerms = 6;

/** The words by which a record is found that has these texts, amounts and days. */
export function wordsOf(
  texts: readonly string[],
  amounts: readonly Money[] = [],
  days: readonly string[] = [],
): string[] {
  const words = new Set<string>();
  for (const piece of texts.flatMap(piecesOf)) {
    const amount = amountIn(piece);
    if (amount !== null) words.add(amount);
    for (const word of partsOf(piece)) words.add(word);
  }
  const facts = [...amounts.map(amountWord), ...days.map((on) => `@${on}`)];
  return [...[...words].slice(0, mostWords), ...facts];
}

/** What one typed word may mean; any of its words will do. */
export type Term = readonly string[];

/**
 * What is sought by a typed text, six things at most: words, numbers (`BKM-0012` is two things), amounts
 * (`1.250.000`, `1250000`, `Rp 1.250.000,50`) and days (`24/11/2026`, `2026-11-24`).
 */
export function termsOf(typed: string): Term[] {
  const bare = typed.trim().slice(0, 120);
  const whole = /^rp\.?\s*\d/i.test(bare) ? amountIn(bare) : null;
  if (whole !== null) return [[whole]];
  return piecesOf(bare).flatMap(termsIn).slice(0, mostTerms);
}

function termsIn(piece: string): Term[] {
  const on = dayIn(piece);
  if (on !== null) return [[`@${on}`]];
  const amount = amountIn(piece);
  const parts = partsOf(piece);
  if (amount === null) return parts.map((part) => [part]);
  // `1250` may be a number as well as an amount, `1.250` only an amount.
  return [parts.length === 1 ? [amount, parts[0]!] : [amount]];
}

function piecesOf(text: string): string[] {
  return text.split(/[\s;:!?"()[\]{}<>|]+/).filter((piece) => piece !== '');
}

/** Letters and digits apart: `BKM-B-0012` is `bkm`, `b` and the number 12. */
function partsOf(piece: string): string[] {
  const plain = piece.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain.matchAll(/\p{L}+|\p{N}+/gu)].flatMap(([part]) => {
    if (!/^\d+$/.test(part)) return [foldWord(part).slice(0, longest)];
    return part.length > mostDigits ? [] : [`#${part.replace(/^0+(?=\d)/, '')}`];
  });
}

function amountIn(piece: string): string | null {
  const typed = piece.replace(/[.,]+$/, '');
  if (!/^(rp\.?\s*)?(\d{3,13}|\d{1,3}(\.\d{3})+)(,\d{1,2}|,-)?$/i.test(typed)) return null;
  if (typed.replace(/\D/g, '').length > mostDigits + 4) return null;
  try {
    return amountWord(readMoney(typed));
  } catch {
    return null; // digits that are no amount (`1.2.3`) are sought as words only
  }
}

function amountWord(amount: Money): string {
  return `=${absolute(amount)}`;
}

function dayIn(piece: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(piece);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(piece);
  const [year, month, date] = iso ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]];
  const on = `${year}-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`;
  return isDay(on) ? on : null;
}
