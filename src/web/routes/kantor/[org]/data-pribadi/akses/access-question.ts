import type { Day } from '#base/day.ts';
import { isId } from '#base/id.ts';
import type { AccessCursor, AccessFilter } from '#coop/members/access-log.view.ts';
import { queryDay, queryId, queryText, queryWord } from '#web/address.ts';

export const openedKinds = ['nik', 'phone', 'all'] as const;

/** What the address asks of the log, and the days as they were typed. */
export function accessQuestion(url: URL, today: Day) {
  const from = queryDay(url, 'dari', today);
  const to = queryDay(url, 'sampai', today);
  const filter: AccessFilter = {
    memberId: queryId(url, 'anggota'),
    loginId: queryId(url, 'oleh'),
    opened: queryWord(url, 'apa', openedKinds),
    from: from.day,
    to: to.day,
  };
  return { filter, from, to };
}

/** The access after which the page begins: its instant, then its deed. */
export function accessCursor(url: URL): AccessCursor | null {
  const [at = '', deedId = ''] = queryText(url, 'setelah', 80).split('_');
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at);
  return isInstant && !Number.isNaN(Date.parse(at)) && isId(deedId) ? { at, deedId } : null;
}
