import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import type { SakClass } from '../accounts/account.ts';

/** What is spread over months: paid or received before them, or grown until it is paid. */
export const runOffKinds = [
  'prepaid-expense',
  'deferred-income',
  'accrued-expense',
  'accrued-income',
] as const;
export type RunOffKind = (typeof runOffKinds)[number];

/** How the sum falls on the months: each alike, or by the days that each has in the span. */
export const runOffMethods = ['month', 'day'] as const;
export type RunOffMethod = (typeof runOffMethods)[number];

/** How a plan was ended before its last month. */
export const endings = ['at-once', 'kept', 'taken-back'] as const;
export type Ending = (typeof endings)[number];

/** The sum, the days it belongs to, and how it falls on their months. */
export interface RunOffSpan {
  readonly total: Money;
  readonly method: RunOffMethod;
  readonly fromOn: Day;
  readonly untilOn: Day;
}

/** How the kinds are called. */
export const runOffTitles: Readonly<Record<RunOffKind, Title>> = {
  'prepaid-expense': { id: 'Biaya dibayar di muka', en: 'Prepaid expense' },
  'deferred-income': { id: 'Pendapatan diterima di muka', en: 'Income received in advance' },
  'accrued-expense': { id: 'Biaya yang masih harus dibayar', en: 'Accrued expense' },
  'accrued-income': { id: 'Pendapatan yang masih harus diterima', en: 'Accrued income' },
};

/** Whether the sum stands on its account before the months come; else it grows there with them. */
export function isPrepaid(kind: RunOffKind): boolean {
  return kind === 'prepaid-expense' || kind === 'deferred-income';
}

/** Whether each part is a cost: the result is debited, else it is credited. */
export function isExpense(kind: RunOffKind): boolean {
  return kind === 'prepaid-expense' || kind === 'accrued-expense';
}

/** Whether the account that holds the sum is an asset, debited by it, or a liability. */
export function isAsset(kind: RunOffKind): boolean {
  return kind === 'prepaid-expense' || kind === 'accrued-income';
}

const assets: readonly SakClass[] = ['current-asset', 'other-asset'];
const liabilities: readonly SakClass[] = ['short-liability', 'long-liability'];
const income: readonly SakClass[] = [
  'member-income',
  'non-member-income',
  'secondary-income',
  'other-income',
];
const costs: readonly SakClass[] = [
  'member-cost',
  'non-member-cost',
  'interest-expense',
  'operating-expense',
  'cooperative-expense',
  'other-expense',
];

/** The classes of accounts on which the sum of a kind may stand. */
export function balanceClasses(kind: RunOffKind): readonly SakClass[] {
  return isAsset(kind) ? assets : liabilities;
}

/** The classes of accounts to which the months of a kind may go. */
export function resultClasses(kind: RunOffKind): readonly SakClass[] {
  return isExpense(kind) ? costs : income;
}
