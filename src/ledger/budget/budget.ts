import { addMonths, day, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import { sakClasses } from '../accounts/account.ts';
import type { SakClass, Side } from '../accounts/account.ts';

/** How a budget stands: being drafted, decided by the members' meeting, or given up as a draft. */
export const budgetStatuses = ['draft', 'adopted', 'dropped'] as const;
export type BudgetStatus = (typeof budgetStatuses)[number];

/** A version of a year's budget, which holds from a month on. */
export interface BudgetVersion {
  readonly id: string;
  readonly year: number;
  readonly version: number;
  /** The first day of the month from which on it holds. */
  readonly fromMonth: Day;
}

/** A budget as its acts and pages know it. */
export interface Budget extends BudgetVersion {
  readonly status: BudgetStatus;
  readonly reason: string;
  /** Counted up by each change of its lines. */
  readonly edits: number;
  readonly decidedOn: Day | null;
  readonly decision: string;
}

/** What is planned for an account, in one unit or (null) in none, month by month; null: not budgeted. */
export interface BudgetRow {
  readonly accountId: string;
  readonly unitId: string | null;
  /** Twelve sums, January first, debit above nought. */
  readonly months: readonly (Money | null)[];
}

/** An account that is budgeted for, as budgets need it. */
export interface BudgetAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sakClass: SakClass;
  readonly normal: Side;
  readonly isClosed: boolean;
}

/** A unit as budgets need it. */
export interface BudgetUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly isClosed: boolean;
}

/** The months of a book year by their first days; the book year is the calendar year (decision 0005). */
export function monthsOfYear(year: number): Day[] {
  const first = day(`${year}-01-01`);
  return Array.from({ length: 12 }, (_, i) => addMonths(first, i));
}

/** The place of a month among those of its year, from nought. */
export function placeOf(month: Day): number {
  return Number(month.slice(5, 7)) - 1;
}

/**
 * The version that holds in a month: of those adopted for its year the newest that has begun by then.
 *
 * @param versions adopted ones, of any years, in any order
 */
export function versionIn<V extends BudgetVersion>(
  month: Day,
  versions: readonly V[],
): V | undefined {
  const at = monthStart(month);
  const begun = versions.filter(
    ({ year, fromMonth }) => year === Number(at.slice(0, 4)) && fromMonth <= at,
  );
  return begun.reduce<V | undefined>(
    (newest, one) => (newest && newest.version > one.version ? newest : one),
    undefined,
  );
}

/** The side on which an account's class brings the result up or down: income is credited. */
export function isIncome(sakClass: SakClass): boolean {
  return sakClasses[sakClass] === 'credit';
}

/** One text for account and unit, to find a row by. */
export function rowKey({ accountId, unitId }: Pick<BudgetRow, 'accountId' | 'unitId'>): string {
  return `${accountId}:${unitId ?? ''}`;
}
