import { personalNumber } from '#base/personal-number.ts';
import { refuse } from '#base/refusal.ts';
import type { QueryDay } from './address.ts';

/**
 * Refuses a file whose address asks what the file does not know: a page shows its filter beside what it
 * found, but a file that left a question out would look like the whole answer. A NIK or phone number stands in
 * no address.
 *
 * @param names what may be asked beside the form of the file
 */
export function mustAskOnly(url: URL, names: readonly string[]): void {
  if (personalNumber(url.searchParams.get('q') ?? '') !== null)
    refuse('search/personal-number', { field: 'q' });
  const known = ['bentuk', 'bahasa', ...names];
  const unknown = [...url.searchParams.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined)
    refuse('download/question-unknown', { text: unknown.slice(0, 40), known: known.join(', ') });
}

/** Throws what is wrong with a day of the question; the refusal names the day as it was typed. */
export function mustBeReadable(...days: readonly QueryDay[]): void {
  for (const { refusal } of days) if (refusal) throw refusal;
}

/**
 * Refuses an address that asks the same thing twice, of which one answer would be left out, or for a language that
 * there is none of.
 */
export function mustAskOnce(url: URL): void {
  const names = [...url.searchParams.keys()];
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) refuse('download/question-twice', { text: twice.slice(0, 40) });
  const language = url.searchParams.get('bahasa');
  if (language !== null && language !== 'id' && language !== 'en')
    refuse('download/no-language', { text: language.slice(0, 40) });
}
