import { orgFace } from '#base/org/org-face.view.ts';
import { mustAskOnly } from './download-question.ts';
import { formAsked, tableAnswer } from './table-file.ts';
import type { FileColumn } from './table-file.ts';

/** A list as it leaves the house. */
export interface ListFile<Row> {
  /** The file's name without day and ending. */
  readonly file: string;
  readonly title: string;
  /** What the address may ask beside the form of the file. */
  readonly asks?: readonly string[];
  readonly columns: readonly FileColumn<Row>[];
  /** All rows that the question finds, not a page of them. */
  rows(): Promise<readonly Row[]>;
}

/** Answers with a list as CSV or XLSX, under the organisation's name and the day's. */
export async function listAnswer<Row>(
  { locals, url }: { readonly locals: App.Locals; readonly url: URL },
  { file, title, asks = [], columns, rows }: ListFile<Row>,
): Promise<Response> {
  mustAskOnly(url, asks);
  const [found, { name, businessDay }] = await Promise.all([
    rows(),
    orgFace(locals.app, locals.actor),
  ]);
  return tableAnswer(formAsked(url), {
    name: `${file}-${businessDay}`,
    head: [name, title],
    rows: found,
    columns,
  });
}

/** No list of pages is longer. */
const mostPages = 1_000;

/** All rows of a list that is read page by page, from 1. */
export async function allPages<Row>(
  page: (number: number) => Promise<{ rows: readonly Row[]; hasMore: boolean }>,
): Promise<Row[]> {
  const found: Row[] = [];
  for (let number = 1; number <= mostPages; number += 1) {
    const { rows, hasMore } = await page(number);
    found.push(...rows);
    if (!hasMore) break;
  }
  return found;
}

/** All rows of a list whose every page names where the next begins. */
export async function allAfter<Row>(
  page: (after: string | undefined) => Promise<{ rows: readonly Row[]; next: string | null }>,
): Promise<Row[]> {
  const found: Row[] = [];
  let after: string | undefined;
  for (let number = 1; number <= mostPages; number += 1) {
    const { rows, next } = await page(after);
    found.push(...rows);
    if (next === null) break;
    after = next;
  }
  return found;
}
