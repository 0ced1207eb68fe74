import type { Language } from '#base/words.ts';
import type { RhythmPlan } from '#ledger/recurring/rhythm.ts';
import { rhythmTitles } from '#ledger/recurring/rhythm-titles.ts';
import { translate } from '#web/language.ts';
import { dayText } from '#web/ui/day-text.ts';
import { recurringPageWords } from './recurring-pages.words.ts';

/** A plan in one line: `Setiap bulan, hari terakhir bulan, sampai 31 Des 2027`. */
export function rhythmText(
  { every, dayNo, untilOn }: Pick<RhythmPlan, 'every' | 'dayNo' | 'untilOn'>,
  language: Language,
): string {
  const t = translate(recurringPageWords, language);
  const date = dayNo === null ? [] : [dayNo === 31 ? t('lastDay') : t('inMonth', { no: dayNo })];
  const end = untilOn === null ? t('forever') : t('until', { day: dayText(untilOn, language) });
  return [rhythmTitles[every][language], ...date, end].join(', ');
}
