import { fill } from '#base/words.ts';
import type { Facts } from '#base/refusal.ts';
import type { Language, Words } from '#base/words.ts';

/** How a page says a text of one concept: `t('entry.new', { number })`. */
export type Translator<Key extends string> = (key: Key, facts?: Facts) => string;

/** Makes the `t` of a page from a concept's words and the reader's language. */
export function translate<Key extends string>(
  words: Words<Key>,
  language: Language,
): Translator<Key> {
  return (key, facts) => fill(words[language][key], facts);
}

/** The languages as their own speakers call them. */
export const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'id', name: 'Indonesia' },
  { code: 'en', name: 'English' },
];

/** The three themes; `perangkat` follows the device. */
export type Theme = 'terang' | 'gelap' | 'perangkat';

/** The theme of a cookie or an input; the device decides where it says nothing known. */
export function readTheme(text: string | undefined | null): Theme {
  return text === 'terang' || text === 'gelap' ? text : 'perangkat';
}
