import type { DeedCursor, DeedQuestion } from '#base/audit/deed-list.view.ts';
import type { Day } from '#base/day.ts';
import { isId } from '#base/id.ts';
import { queryDay, queryText } from '#web/address.ts';
import type { QueryDay } from '#web/address.ts';

/** What the address asks of the list of deeds, with the days as they were typed. */
export interface AskedDeeds {
  readonly question: DeedQuestion;
  readonly from: QueryDay;
  readonly to: QueryDay;
}

/** Reads the filter of the address. */
export function askedDeeds(url: URL, today: Day): AskedDeeds {
  const [from, to] = [queryDay(url, 'dari', today), queryDay(url, 'sampai', today)];
  const act = queryText(url, 'perbuatan', 60);
  const question = {
    search: queryText(url, 'q', 80),
    act: act === '' ? null : act,
    from: from.day ?? null,
    to: to.day ?? null,
  };
  return { question, from, to };
}

/** Where a list of deeds goes on: an instant and a deed. */
export function deedCursor(url: URL): DeedCursor | null {
  const [at = '', deedId = ''] = queryText(url, 'setelah', 80).split('_');
  const time = Number(/^\d{1,14}$/.exec(at)?.[0] ?? Number.NaN);
  return Number.isFinite(time) && isId(deedId) ? { at: new Date(time), deedId } : null;
}

/** The same as the text that stands in an address. */
export function cursorText(cursor: DeedCursor): string {
  return `${cursor.at.getTime()}_${cursor.deedId}`;
}
