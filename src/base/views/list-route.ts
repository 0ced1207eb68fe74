import { refuse } from '../refusal.ts';
import { personalNumbers } from '../scrub.ts';
import type { Title } from '../words.ts';
import { routeOf } from './route-of.ts';

/** A list of an office that can be kept as it is narrowed. */
export interface ListRoute {
  /** Behind the office's address; `[id]` stands for the id of what the list belongs to. */
  readonly path: string;
  readonly title: Title;
  /** What must be held to see it; null: any seat. */
  readonly needs: string | null;
  /** What may be kept of what the address asks. Searches are not: they may hold names. */
  readonly asks: readonly string[];
}

const longestValue = 60;

/**
 * A question as it is kept: only what the list is asked by, in the list's own order. A question is no
 * address: nothing of it leads elsewhere.
 *
 * @throws Refusal `view/route-unknown`, `view/filter-unknown` {filter}, `view/personal`, `view/empty`
 */
export function keptQuery(routes: readonly ListRoute[], path: string, query: string): string {
  const route = routeOf(routes, path) ?? refuse('view/route-unknown');
  const asked = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const [name, value] of asked) {
    if (value === '') continue;
    if (!route.asks.includes(name)) refuse('view/filter-unknown', { filter: name.slice(0, 40) });
    if (value.length > longestValue || personalNumbers(value).length > 0) refuse('view/personal');
  }
  for (const name of route.asks) {
    const value = asked.get(name);
    if (value) kept.set(name, value);
  }
  const text = kept.toString();
  return text === '' ? refuse('view/empty') : text;
}
