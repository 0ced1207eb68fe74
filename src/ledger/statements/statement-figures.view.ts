import { yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, plus } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Balances, ColumnFigures } from './lay-statement.ts';
import { closingTotalsOf, totalsOf } from './totals.view.ts';
import type { AccountTotals, Scope, Span, TotalsByAccount } from './totals.view.ts';

/**
 * A balance sheet's column: all movements up to a day, and the year's own. The year's closing entries
 * are left out of both, so that a closed year still shows its SHU as the income statement has it.
 */
export async function balanceColumn(q: Reads, on: Day, scope: Scope): Promise<ColumnFigures> {
  const year = { from: yearStart(on), to: on };
  const [totals, closing] = await Promise.all([
    totalsOf(q, year, scope),
    closingTotalsOf(q, year, scope),
  ]);
  return {
    balances: balancesOf(totals, closing, (t) => plus(t.opening, movementOf(t))),
    ofYear: balancesOf(totals, closing, movementOf),
  };
}

/** An income statement's column: the movements of a span without its closing entries. */
export async function spanColumn(q: Reads, span: Span, scope: Scope): Promise<ColumnFigures> {
  const [totals, closing] = await Promise.all([
    totalsOf(q, span, scope),
    closingTotalsOf(q, span, scope),
  ]);
  return { balances: balancesOf(totals, closing, movementOf) };
}

/** What an account moved by, debit above nought. */
export function movementOf(totals: AccountTotals): Money {
  return minus(totals.debit, totals.credit);
}

function balancesOf(
  totals: TotalsByAccount,
  closing: TotalsByAccount,
  of: (totals: AccountTotals) => Money,
): Balances {
  const balances = new Map<string, Money>();
  for (const [id, account] of totals) {
    const closed = closing.get(id);
    balances.set(id, closed ? minus(of(account), movementOf(closed)) : of(account));
  }
  return balances;
}
