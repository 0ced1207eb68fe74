import { amountText } from './amount-text.ts';
import { refuse } from '#base/refusal.ts';
import { zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Language, Title } from '#base/words.ts';

/** What the names in double braces stand for: a text, or an amount. */
export type NoteFacts = ReadonlyMap<string, Title | Money>;

/** Names that a text may hold; `pos.<row>` is any row of the two statements, `.lalu` the year before. */
export const noteNames = [
  'koperasi.nama',
  'koperasi.badan-hukum',
  'koperasi.alamat',
  'anggota.jumlah',
  'tahun',
  'tanggal',
  'tanggal.lalu',
  'kas.total',
  'kas.total.lalu',
  'aset.total',
  'aset.total.lalu',
  'ekuitas.total',
  'ekuitas.total.lalu',
  'shu',
  'shu.lalu',
] as const;

const inBraces = /\{\{([^{}]*)\}\}/g;
const ofRow = /^pos\.[0-9a-z][0-9a-z-]{0,59}(\.lalu)?$/;

/**
 * Refuses a text that names what the house does not know, with what it may name.
 * @throws Refusal `notes/unknown-name`
 */
export function mustKnowNames(text: Title): void {
  for (const language of ['id', 'en'] as const)
    for (const [, name = ''] of text[language].matchAll(inBraces)) {
      if (ofRow.test(name) || noteNames.some((known) => known === name)) continue;
      const facts = { field: `text.${language}`, name, known: noteNames.join(', ') };
      refuse('notes/unknown-name', facts);
    }
}

/** A text with its names replaced by what they stand for; a row that is not there is nought. */
export function fillIn(text: Title, facts: NoteFacts): Title {
  const of = (language: Language) =>
    text[language].replaceAll(inBraces, (whole, name: string) => {
      const fact = facts.get(name) ?? (ofRow.test(name) ? zero : null);
      if (fact === null) return whole;
      return typeof fact === 'bigint' ? amountText(fact, language) : fact[language];
    });
  return { id: of('id'), en: of('en') };
}
