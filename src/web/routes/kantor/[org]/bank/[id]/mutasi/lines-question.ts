import type { Day } from '#base/day.ts';
import { queryDay, queryText } from '#web/address.ts';
import type { LinesWanted } from '#ledger/bank/matching.view.ts';

/** Which lines of a bank account an address asks for, and from which of them on. */
export function linesQuestion(
  url: URL,
  bankAccountId: string,
  today: Day,
): { readonly wanted: LinesWanted; readonly after: number } {
  const mulai = queryText(url, 'mulai', 6);
  const wanted = {
    bankAccountId,
    onlyOpen: queryText(url, 'tampil', 10) === 'terbuka',
    from: queryDay(url, 'dari', today).day ?? null,
    to: queryDay(url, 'sampai', today).day ?? null,
  };
  return { wanted, after: /^\d{1,6}$/.test(mulai) ? Number(mulai) : 0 };
}
