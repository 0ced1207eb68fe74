import { fill } from '../words.ts';
import type { Language } from '../words.ts';
import { letters } from './letters.words.ts';

/** What the house writes letters about. */
export type LetterKind = 'reset' | 'proof';

/**
 * Subject and text of a letter in the language that its reader chose; who has chosen none gets both.
 * @param facts what stands in its places
 */
export function letterIn(
  kind: LetterKind,
  language: Language | null,
  facts: Readonly<Record<string, unknown>>,
): { readonly subject: string; readonly text: string } {
  const both = language === null ? (['id', 'en'] as const) : [language];
  const texts = both.map((one) => fill(letters[one][`${kind}.text`], facts));
  const subject = fill(letters[both[0]!][`${kind}.subject`], facts);
  return { subject, text: texts.join('\n\n---\n\n') };
}
