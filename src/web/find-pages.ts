import { rankFound } from '#base/search/rank-found.ts';
import { termsOf, wordsOf } from '#base/search/search-words.ts';
import { forgiveNothing, forgiveSlips } from '#base/search/spelling.ts';
import type { Forgiving } from '#base/search/spelling.ts';
import { routeOf } from '#base/views/route-of.ts';
import type { ShownView } from '#base/views/saved-views.view.ts';
import { listRoutes } from '#coop/list-routes.ts';
import { may } from './may.ts';
import { officePages } from './office-pages.ts';

/** A page that was found; the address is whole. */
export interface FoundPage {
  readonly href: string;
  readonly title: string;
}

/** The pages and saved views that a text means and the seat may open, best first, eight at most. */
export function findPages(
  locals: App.Locals,
  base: string,
  { text, views }: { readonly text: string; readonly views: readonly ShownView[] },
): FoundPage[] {
  const terms = termsOf(text);
  const places = [...placesOf(locals, base), ...viewsOf(locals, base, views)];
  const fitting = (forgiving: Forgiving) =>
    rankFound(
      terms.map((words) => ({ words, forgiving })),
      places,
      ({ words }) => wordsOf(words),
    );
  const typed = fitting(forgiveNothing);
  const found = typed.isWhole ? typed : fitting(forgiveInTitles);
  return found.rows.slice(0, 8).map(({ href, title }) => ({ href, title }));
}

/** Pages have few words, and among the short ones a slip leads from any to another: `pln` is no `plan`. */
const forgiveInTitles: Forgiving = (length) => (length <= 4 ? 0 : forgiveSlips(length));

interface Place extends FoundPage {
  readonly words: readonly string[];
}

function placesOf(locals: App.Locals, base: string): Place[] {
  return officePages
    .filter(({ needs }) => needs === null || may(locals, needs))
    .map(({ path, title, also, outside }) => ({
      href: outside ? path : base + path,
      title: title[locals.language],
      words: [title.id, title.en, also],
    }));
}

function viewsOf(locals: App.Locals, base: string, views: readonly ShownView[]): Place[] {
  return views.flatMap(({ name, path, query }) => {
    const route = routeOf(listRoutes, path);
    if (!route || (route.needs !== null && !may(locals, route.needs))) return [];
    const title = `${name} (${route.title[locals.language]})`;
    return [{ href: `${base}${path}?${query}`, title, words: [name] }];
  });
}
