import { roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { dayText } from '#base/day-text.ts';
import { fill } from '#base/words.ts';
import type { Language } from '#base/words.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { noticeWords } from './notice-pages.words.ts';

/** The sentence of a notice: its facts are ids, codes and days, which the page has words for. */
export function noticeText(
  text: string,
  facts: Readonly<Record<string, string>>,
  language: Language,
): string {
  const told = Object.entries(facts).map(([name, value]) => [name, inWords(name, value, language)]);
  return fill(text, Object.fromEntries(told));
}

function inWords(name: string, value: string, language: Language): string {
  if (name === 'act') return actTitle(value, language);
  if (name === 'role') return roleTitles[value as Role]?.[language] ?? value;
  if (name === 'day') return dayText(value, language);
  if (name === 'month') return dayText(value, language, 'month');
  const key = `${name}.${value}`;
  const words: Readonly<Record<string, string>> = noticeWords[language];
  return words[key] ?? value;
}
