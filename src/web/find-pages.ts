import { rankFound } from '#base/search/rank-found.ts';
import { termsOf, wordsOf } from '#base/search/search-words.ts';
import { may } from './may.ts';
import { officePages } from './office-pages.ts';
import type { OfficePage } from './office-pages.ts';

/** A page that was found; the address is whole. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
}

/** The pages that a text means and the seat may open, best first, eight at most. */
export function findPages(locals: App.Locals, base: string, text: string): FoundPage[] {
  const terms = termsOf(text);
  const open = officePages.filter(({ needs }) => needs === null || may(locals, needs));
  const wordsOfPage = ({ title, also }: OfficePage) => wordsOf([title.id, title.en, also]);
  const typed = rankFound({ terms, reading: 'as-typed' }, open, wordsOfPage);
  const found = typed.isWhole
    ? typed
    : rankFound({ terms, reading: 'as-meant' }, open, wordsOfPage);
  return found.rows.slice(0, 8).map(({ path, title, outside }) => ({
    href: outside ? path : base + path,
    title: title[locals.language],
  }));
}
