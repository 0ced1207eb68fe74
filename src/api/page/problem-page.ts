import type { Language } from '#base/words.ts';
import { problemWords } from '../problem.ts';
import { pageResponse, safe } from './frame.ts';
import { pageWords } from './page.words.ts';

/** Every refusal of the house with its sentence, by code. */
const sentences = new Map(
  problemWords
    .toReversed()
    .flatMap((words) =>
      Object.keys(words.id)
        .filter((code) => code.includes('/'))
        .map((code) => [code, { id: textOf(words.id, code), en: textOf(words.en, code) }] as const),
    )
    .toSorted(([a], [b]) => a.localeCompare(b)),
);

/** The page that a problem's `type` leads to: that one, or all of them. */
export function problemPage(code: string, language: Language): Response {
  const t = pageWords[language];
  const back = `<p class="screen"><a href="/api?bahasa=${language}">${t.back}</a></p>`;
  const other = `/api/problems${code === '' ? '' : `/${encodeURI(code)}`}?bahasa=${language === 'id' ? 'en' : 'id'}`;
  const one = sentences.get(code);
  if (one) {
    const body = `<p>${safe(one[language])}</p><p class="soft">${t.problemLead}</p>${back}`;
    return pageResponse({ language, title: code, other, body });
  }
  const all = [...sentences].map(
    ([name, said]) =>
      `<div><dt><a href="/api/problems/${name}?bahasa=${language}">${name}</a></dt><dd>${safe(said[language])}</dd></div>`,
  );
  const lead = code === '' ? t.problemLead : t.problemAbsent;
  const body = `<p>${lead}</p>${back}<dl class="problems">${all.join('')}</dl>`;
  return pageResponse({ language, title: t.problemTitle, other, body }, code === '' ? 200 : 404);
}

function textOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}
