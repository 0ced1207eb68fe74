import type { Day } from '#base/day.ts';
import type { SessionFilter } from '#coop/cash/session-list.view.ts';
import { queryDay, queryId, queryWord } from '#web/address.ts';

/** What may stand in the address of the list of sessions. */
export const sessionAsks = ['dari', 'sampai', 'laci', 'keadaan', 'selisih'];

const states = { buka: 'open', hitung: 'counted', tutup: 'closed' } as const;

/** Reads what the list of sessions is narrowed to. */
export function sessionQuestion(url: URL, today: Day) {
  const [from, to] = [queryDay(url, 'dari', today), queryDay(url, 'sampai', today)];
  const state = queryWord(url, 'keadaan', ['buka', 'hitung', 'tutup']);
  const filter: SessionFilter = {
    from: from.day,
    to: to.day,
    drawerId: queryId(url, 'laci'),
    status: state && states[state],
    differs: queryWord(url, 'selisih', ['ya']) !== undefined,
  };
  return { filter, from, to };
}
