import type { Language } from '#base/words.ts';
import type { Tie } from '#coop/members/member-life.view.ts';
import { tieTitles } from '#coop/members/tie.ts';
import { translate } from '#web/language.ts';
import { dayText } from '#web/ui/day-text.ts';
import { memberWords } from '../member-pages.words.ts';

/** A tie in words: `Keluarga: istri dari Pak Hadi, sejak 2 Januari 2024`. */
export function tieText(tie: Omit<Tie, 'id'>, language: Language): string {
  const t = translate(memberWords, language);
  const { relation, kinOf: of } = tie;
  const kin = relation ? t('tie.of', { relation, of }) : t('tie.kin', { of });
  const [from, until] = [dayText(tie.fromOn, language), tie.untilOn];
  return [
    tie.role === 'kin' ? kin : tieTitles[tie.role][language],
    until === null
      ? t('tie.since', { day: from })
      : t('tie.span', { from, until: dayText(until, language) }),
  ].join(', ');
}
