import { sum } from '#base/money.ts';
import type { BudgetRow } from './budget.ts';

/** Rows added up month by month; a month without a sum in any of them stays without one. */
export function sumMonths(rows: readonly BudgetRow[]): BudgetRow['months'] {
  return noMonths(12).map((_, i) => {
    const told = rows.flatMap(({ months }) => months[i] ?? []);
    return told.length === 0 ? null : sum(told);
  });
}

/** Months for which nothing is told. */
export function noMonths(count: number): null[] {
  return Array.from({ length: count }, () => null);
}
