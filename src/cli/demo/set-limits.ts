import type { App } from '#app.ts';
import type { Day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import { setFirstLimits } from '#ledger/set-first-limits.ts';
import type { DemoBooks } from './demo-books.view.ts';
import type { DemoPeople } from './found-demo.ts';
import { groundAt } from './ground-at.ts';

/**
 * Sets the limits of a new cooperative once the tale is told, for whoever told it was bound by none; and lets a teller ask for
 * something above hers, so that who decides finds something that waits.
 *
 * @param last the last day of the books
 */
export async function setLimits(
  app: App,
  people: DemoPeople,
  books: DemoBooks,
  last: Day,
): Promise<void> {
  const ground = groundAt(app, last, '16:25:00');
  await setFirstLimits(ground, people.orgId, 'demo');
  const account = (code: string) => books.accounts.get(code)!.id;
  const amount = '3450000.00';
  const repair = {
    memo: 'Perbaikan kanopi blok A, tukang Pak Slamet',
    document: 'Nota 118',
    lines: [
      { accountId: account('5-2107'), debit: amount },
      { accountId: account('1-1101'), credit: amount },
    ],
  };
  try {
    await perform(ground, people.seats.teller, postEntryAct, repair, 'demo:waiting');
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'pending') throw error;
  }
}
