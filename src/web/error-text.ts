import type { Language } from '#base/words.ts';
import type { SaidRefusal } from '#base/say.ts';
import { webWords } from './ui/web.words.ts';

/** What a person is told of a request that ends in a status and brought no sentence of its own. */
export function errorText(status: number, language: Language): string {
  const texts = webWords[language];
  if (status === 404) return `${texts['error.404']}. ${texts['error.404.text']}`;
  if (status === 403) return `${texts['error.403']}. ${texts['error.403.text']}`;
  if (status >= 500) return `${texts['error.500']}. ${texts['error.500.text']}`;
  return `${texts['error.other']}.`;
}

/** A refusal where there is no form to put it into: its sentence, then that of every field at fault. */
export function refusalText({ message, faults }: SaidRefusal): string {
  return [...new Set([message, ...faults.map((fault) => fault.message)])].join(' ');
}
