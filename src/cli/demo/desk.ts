import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Ground } from '#base/ground.ts';
import { zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { closingOf } from '#ledger/statements/statement-figures.view.ts';
import { totalsOf } from '#ledger/statements/totals.view.ts';
import type { DemoPeople } from './found-demo.ts';

/** What the demonstration's treasurer keeps things with. */
export interface Desk {
  readonly ground: Ground;
  readonly treasurer: DemoPeople['seats']['treasurer'];
  readonly account: (code: string) => string;
  /** The last day of the books. */
  readonly last: Day;
}

/** The balance of each account at the end of a day, debit above nought. */
export async function balancesOn(q: Reads, on: Day): Promise<(accountId: string) => Money> {
  const totals = await totalsOf(q, { from: on, to: on });
  return (accountId) => {
    const own = totals.get(accountId);
    return own ? closingOf(own) : zero;
  };
}
