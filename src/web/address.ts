import { isDay, readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { isId } from '#base/id.ts';
import { Refusal } from '#base/refusal.ts';

/** The same page with some of its questions changed; null takes one away. Pages begin anew. */
export function withQuery(
  url: URL,
  changes: Readonly<Record<string, string | null>>,
  fresh: readonly string[] = ['setelah'],
): string {
  const query = new URLSearchParams(url.search);
  for (const name of fresh) query.delete(name);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? url.pathname : `${url.pathname}?${text}`;
}

/** A text of the query, at most `most` characters; NUL and broken Unicode say nothing. */
export function queryText(url: URL, name: string, most = 120): string {
  const text = (url.searchParams.get(name) ?? '').trim();
  return text.includes('\0') || !text.isWellFormed() ? '' : text.slice(0, most);
}

/** The page of a list that the query asks for, from 1; what is no such number is the first. */
export function queryPage(url: URL): number {
  return Number(/^\d{1,3}$/.exec(queryText(url, pageName))?.[0] ?? '1') || 1;
}

/** The same list at another page. */
function withPage(url: URL, page: number): string {
  return withQuery(url, { [pageName]: page === 1 ? null : String(page) });
}

/** The ways from a page of a list to its neighbours; undefined where there is none. */
export function aroundPage(url: URL, page: number, hasMore: boolean) {
  return {
    previous: page > 1 ? withPage(url, page - 1) : undefined,
    next: hasMore ? withPage(url, page + 1) : undefined,
  };
}

const pageName = 'halaman';

/** An id of the query, or undefined. */
export function queryId(url: URL, name: string): string | undefined {
  const text = url.searchParams.get(name) ?? '';
  return isId(text) ? text : undefined;
}

/** One of some words of the query, or undefined. */
export function queryWord<W extends string>(
  url: URL,
  name: string,
  words: readonly W[],
): W | undefined {
  const text = url.searchParams.get(name);
  return words.find((word) => word === text);
}

/** A day of the query as it was typed: the day, or the text that is none. */
export interface QueryDay {
  readonly text: string;
  readonly day: Day | undefined;
  /** What is wrong with it. */
  readonly refusal: Refusal | undefined;
}

/** Reads a day that a filter form sent, day first as people type it. */
export function queryDay(url: URL, name: string, today: Day): QueryDay {
  const text = queryText(url, name, 40);
  if (text === '') return { text, day: undefined, refusal: undefined };
  try {
    return { text, day: readDay(text, today), refusal: undefined };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text, day: undefined, refusal: error };
  }
}

/** A place in a list ordered by day and id: `2026-11-24_<id>`, with the number of a line behind it. */
export function queryCursor(
  url: URL,
  name = 'setelah',
): { day: Day; id: string; lineNo: number } | null {
  const [day = '', id = '', lineNo = '0'] = queryText(url, name).split('_');
  if (!isDay(day) || !isId(id) || !/^\d{1,4}$/.test(lineNo)) return null;
  return { day, id, lineNo: Number(lineNo) };
}
