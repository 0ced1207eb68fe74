import type { MovementKind } from '#coop/cash/session-card.view.ts';
import { translate } from '#web/language.ts';
import type { Language } from '#base/words.ts';
import { drawerPageWords } from './drawer-pages.words.ts';

/** What movements of one kind are called in a recap. */
export function movementName(
  { kind, against }: { readonly kind: MovementKind; readonly against: string },
  language: Language,
): string {
  const t = translate(drawerPageWords, language);
  return kind === 'payment' ? against : t(`kind.${kind}`);
}
