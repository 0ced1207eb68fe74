import { webhookEvents } from '#app.ts';
import { testKind } from '#base/webhooks/webhook-event.ts';
import type { Language } from '#base/words.ts';
import { translate } from '#web/language.ts';
import { webhookPageWords } from './webhook-pages.words.ts';

/** What a kind of event is called; one that a later version no longer knows keeps its name. */
export function eventTitle(kind: string, language: Language): string {
  if (kind === testKind) return translate(webhookPageWords, language)('testKind');
  return webhookEvents.get(kind)?.title[language] ?? kind;
}
