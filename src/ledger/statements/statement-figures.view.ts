import { yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Balances, ColumnFigures } from './lay-statement.ts';
import { closingTotalsOf, totalsOf } from './totals.view.ts';
import type { AccountTotals, Scope, Span } from './totals.view.ts';

/** What a span begins with and what moved in it, by account id, debit above nought, without closing entries. */
export interface Movements {
  readonly opening: Balances;
  readonly moved: Balances;
}

/** What a span begins with and what moved in it. */
export async function spanMovements(q: Reads, span: Span, scope: Scope): Promise<Movements> {
  const [totals, closings] = await Promise.all([
    totalsOf(q, span, scope),
    closingTotalsOf(q, span, scope),
  ]);
  const opening = new Map<string, Money>();
  const moved = new Map<string, Money>();
  for (const [id, account] of totals) {
    const closing = closings.get(id);
    opening.set(id, account.opening);
    moved.set(id, minus(movementOf(account), closing ? movementOf(closing) : zero));
  }
  return { opening, moved };
}

/**
 * A balance sheet's column: all movements up to a day, and the year's own. The year's closing entries
 * are left out of both, so that a closed year still shows its SHU as the income statement has it.
 */
export async function balanceColumn(q: Reads, on: Day, scope: Scope): Promise<ColumnFigures> {
  return standing(await spanMovements(q, { from: yearStart(on), to: on }, scope));
}

/** How accounts stand at the end of a year's span, beside what moved in it. */
export function standing({ opening, moved }: Movements): ColumnFigures {
  const balances = new Map(opening);
  for (const [id, amount] of moved) addTo(balances, id, amount);
  return { balances, ofYear: moved };
}

/** An income statement's column: the movements of a span without its closing entries. */
export async function spanColumn(q: Reads, span: Span, scope: Scope): Promise<ColumnFigures> {
  const { moved } = await spanMovements(q, span, scope);
  return { balances: moved };
}

/** What an account moved by, debit above nought. */
export function movementOf(totals: AccountTotals): Money {
  return minus(totals.debit, totals.credit);
}

/** What an account holds at the end of a span, debit above nought. */
export function closingOf(totals: AccountTotals): Money {
  return plus(totals.opening, movementOf(totals));
}

/** Adds an amount to what an account has. */
export function addTo(balances: Map<string, Money>, id: string, amount: Money): void {
  balances.set(id, plus(balances.get(id) ?? zero, amount));
}
