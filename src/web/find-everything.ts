import { decimal } from '#base/money.ts';
import { findRecords } from '#base/search/find-records.view.ts';
import { savedViews } from '#base/views/saved-views.view.ts';
import { searchSources } from '#coop/search-sources.ts';
import { findPages } from './find-pages.ts';

/** One thing that was found, as a page or a list of suggestions shows it. */
export interface FoundThing {
  readonly href: string;
  readonly title: string;
  readonly detail: string;
  readonly day: string | null;
  /** A decimal string of rupiah. */
  readonly amount: string | null;
}

/** What was found of one kind. */
export interface FoundThings {
  readonly kind: string;
  readonly title: string;
  readonly icon: string;
  readonly things: readonly FoundThing[];
}

/** Shorter texts find half the house. */
export const shortestText = 2;

/**
 * What a text finds in an office, grouped, each group best first: records of every kind that the seat may
 * see, and pages by their names.
 */
export async function findEverything(
  locals: App.Locals,
  base: string,
  asked: { readonly text: string; readonly limit: number },
): Promise<FoundThings[]> {
  const text = asked.text.trim();
  if (text.length < shortestText || text.includes('\0') || !text.isWellFormed()) return [];
  const { app, actor, language } = locals;
  const sources = searchSources;
  const groups = await findRecords(app, actor, { sources, text, limit: asked.limit });
  const records = groups.map(({ kind, title, icon, records: found }) => ({
    kind,
    title: title[language],
    icon,
    things: found.map(({ title: name, detail, path, day, amount }) => ({
      href: base + path,
      title: name,
      detail,
      day,
      amount: amount === null ? null : decimal(amount),
    })),
  }));
  const views = await savedViews(app, actor);
  const pages = findPages(locals, base, { text, views }).slice(0, asked.limit);
  if (pages.length === 0) return records;
  const things = pages.map((one) => ({ ...one, detail: '', day: null, amount: null }));
  const title = { id: 'Halaman', en: 'Pages' }[language];
  return [...records, { kind: 'page', title, icon: 'file-text', things }];
}
