import type { Language } from '#base/words.ts';
import { translate } from '#web/language.ts';
import { webhookPageWords } from './webhook-pages.words.ts';

/** What came of the last try: the receiver's status, and why it did not arrive. */
export function resultText(
  { lastStatus, lastFailure }: { readonly lastStatus: number | null; readonly lastFailure: string },
  language: Language,
): string {
  const key = `failure.${lastFailure}` as keyof (typeof webhookPageWords)['id'];
  const isKnown = Object.hasOwn(webhookPageWords.id, key);
  const why = isKnown ? translate(webhookPageWords, language)(key) : lastFailure;
  return [lastStatus === null ? '' : String(lastStatus), why].filter(Boolean).join(', ');
}
