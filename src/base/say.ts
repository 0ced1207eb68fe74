import { isDay } from './day.ts';
import { dayText } from './day-text.ts';
import { figures, fromDecimal } from './money.ts';
import type { Facts } from './refusal.ts';
import { fill } from './words.ts';
import type { Language, Title, Words } from './words.ts';

/** One thing said to a person: at which field, and in which words. */
export interface SaidFault {
  readonly field: string;
  readonly message: string;
}

/** A refusal in the reader's language, as a page gets it. */
export interface SaidRefusal {
  readonly code: string;
  readonly message: string;
  /** The input field at fault, where there is one. */
  readonly field?: string;
  /** Every field at fault, when an input has several. */
  readonly faults: readonly SaidFault[];
  readonly facts: Facts;
}

/** What `say` needs of a refusal; an input's single fault has the same shape. */
export interface Sayable {
  readonly code: string;
  readonly facts: Facts;
}

/** By the name of a fact: what its codes are called (`permission`: `period.close` is "Menutup bulan"). */
export type Names = Readonly<Record<string, ReadonlyMap<string, { readonly title: Title }>>>;

/**
 * Says a refusal in the reader's language, with the words of every concept.
 *
 * Facts become readable on the way: a code that has a title is told by it, a decimal string is shown as `1.250.000`, a civil day as
 * `24 Nov 2026`. A code without a sentence is named as it is (a test walks the codes, so that this
 * does not happen), for a page must not break over a word.
 */
export function say(
  refusal: Sayable,
  language: Language,
  words: readonly Words[],
  names: Names = {},
): SaidRefusal {
  const { code, facts } = refusal;
  const sentence = (one: Sayable) => sentenceOf(one, language, words, names);
  const faults = Array.isArray(facts.faults)
    ? (facts.faults as (Sayable & { field: string })[]).map((fault) => ({
        field: fault.field,
        message: sentence(fault),
      }))
    : [];
  const field = typeof facts.field === 'string' ? facts.field : undefined;
  const message = sentence(refusal);
  if (faults.length === 0 && field !== undefined) faults.push({ field, message });
  return { code, message, ...(field === undefined ? {} : { field }), faults, facts: plain(facts) };
}

function sentenceOf(
  refusal: Sayable,
  language: Language,
  words: readonly Words[],
  names: Names,
): string {
  for (const concept of words) {
    const text = (concept[language] as Readonly<Record<string, string>>)[refusal.code];
    if (text !== undefined) return fill(text, readable(refusal.facts, language, names));
  }
  return refusal.code;
}

/** Facts as they stand in a sentence; what somebody typed (`text`) is said back as it was typed. */
export function readable(facts: Facts, language: Language, names: Names = {}): Facts {
  const shown = Object.entries(facts).map(([name, value]) => {
    const named = typeof value === 'string' ? names[name]?.get(value) : undefined;
    if (named) return [name, named.title[language]];
    return [name, name === 'text' ? value : shownAs(value, language)];
  });
  return Object.fromEntries(shown) as Facts;
}

/** A text of the form of a day or an amount that is none (`2026-13-01`, more than `mostMoney`) stays as it is. */
function shownAs(value: unknown, language: Language): unknown {
  if (typeof value !== 'string') return value;
  if (/^-?\d{1,16}\.\d\d$/.test(value)) return figures(fromDecimal(value));
  if (language === 'id' && /^\d{1,3}\.\d$/.test(value)) return value.replace('.', ',');
  if (isDay(value)) return dayText(value, language);
  if (isDay(`${value}-01`)) return dayText(`${value}-01`, language, 'month');
  return value;
}

/** Facts that may travel to the browser: texts and numbers, no nested data. */
function plain(facts: Facts): Facts {
  const simple = Object.entries(facts).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(simple) as Facts;
}
