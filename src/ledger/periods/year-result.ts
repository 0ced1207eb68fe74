import { negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { sakClasses } from '../accounts/account.ts';
import type { SakClass } from '../accounts/account.ts';

/** What stands on one class of accounts at a unit and office, debit above nought. */
export interface ClassBalance {
  readonly sakClass: SakClass;
  readonly unit: string;
  readonly office: string;
  readonly accounts: number;
  readonly amount: Money;
}

/** What one unit brought at one office. */
export interface PairResult {
  readonly unit: string;
  readonly office: string;
  readonly income: Money;
  readonly costs: Money;
  /** Above nought for a surplus. */
  readonly result: Money;
}

/** The result of a year: what a closing would carry to the SHU not yet distributed. */
export interface YearResult {
  readonly pairs: readonly PairResult[];
  /** How many balances the closing entry would empty. */
  readonly balances: number;
  readonly income: Money;
  readonly costs: Money;
  readonly result: Money;
}

/** Adds the balances of result accounts up, per unit and office and in the whole. */
export function yearResult(rows: readonly ClassBalance[]): YearResult {
  const pairs = new Map<string, PairResult>();
  for (const { sakClass, unit, office, amount } of rows) {
    const key = `${unit}\n${office}`;
    const known = pairs.get(key) ?? { unit, office, income: zero, costs: zero, result: zero };
    const isIncome = sakClasses[sakClass] === 'credit';
    pairs.set(key, {
      ...known,
      income: isIncome ? plus(known.income, negate(amount)) : known.income,
      costs: isIncome ? known.costs : plus(known.costs, amount),
      result: plus(known.result, negate(amount)),
    });
  }
  const all = [...pairs.values()];
  return {
    pairs: all,
    balances: rows.reduce((count, row) => count + row.accounts, 0),
    income: sum(all.map((pair) => pair.income)),
    costs: sum(all.map((pair) => pair.costs)),
    result: sum(all.map((pair) => pair.result)),
  };
}
