import { negate } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/**
 * Where an account stands in the statements of SAK EP. Every class has a normal side;
 * an account may stand against it (accumulated depreciation is a `fixed-asset` that is credited).
 */
export const sakClasses = {
  'current-asset': 'debit',
  investment: 'debit',
  'fixed-asset': 'debit',
  'other-asset': 'debit',
  'short-liability': 'credit',
  'long-liability': 'credit',
  equity: 'credit',
  'member-income': 'credit',
  'member-cost': 'debit',
  'non-member-income': 'credit',
  'non-member-cost': 'debit',
  'secondary-income': 'credit',
  'interest-expense': 'debit',
  'operating-expense': 'debit',
  'cooperative-expense': 'debit',
  'allowance-expense': 'debit',
  'other-income': 'credit',
  'other-expense': 'debit',
  'tax-expense': 'debit',
  'off-balance': 'debit',
} as const satisfies Record<string, Side>;

export type SakClass = keyof typeof sakClasses;
export type Side = 'debit' | 'credit';

/** Own capital by UU 25/1992, art. 41(2): entry and mandatory shares, reserve, grants; 41(3): loan capital; art. 42. */
export const legalClasses = [
  'entry-share',
  'mandatory-share',
  'reserve',
  'grant',
  'loan-capital',
  'participation-capital',
  'retained-shu',
] as const;
export type LegalClass = (typeof legalClasses)[number];

/** Where a movement against cash belongs in the cash-flow statement; `cash` is cash itself. */
export const cashFlowClasses = ['cash', 'operating', 'investing', 'financing'] as const;
export type CashFlowClass = (typeof cashFlowClasses)[number];

/** One account of a cooperative's chart. */
export interface Account {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sakClass: SakClass;
  readonly normal: Side;
  readonly legalClass: LegalClass | null;
  readonly cashFlowClass: CashFlowClass | null;
  /** A control account is posted only through its sub-accounts. */
  readonly control: boolean;
  readonly usualUnitId: string | null;
  /** The other half of an off-balance pair. */
  readonly pairId: string | null;
  readonly closedOn: string | null;
}

/** An account about to be entered in the chart. */
export interface NewAccount extends Omit<Account, 'closedOn'> {
  /** The template's own code, by which layouts know it after the cooperative gave it another. */
  readonly templateCode: string | null;
}

const resultClasses = new Set<SakClass>([
  'member-income',
  'member-cost',
  'non-member-income',
  'non-member-cost',
  'secondary-income',
  'interest-expense',
  'operating-expense',
  'cooperative-expense',
  'allowance-expense',
  'other-income',
  'other-expense',
  'tax-expense',
]);

/** The classes of income and expenses, whose accounts a year end empties and a budget plans for. */
export const resultClassNames: readonly SakClass[] = [...resultClasses];

/** The classes of income: those of them that stand on the credit side. */
export const incomeClassNames: readonly SakClass[] = resultClassNames.filter(
  (name) => sakClasses[name] === 'credit',
);

/** Whether balances of a class belong to the year's result and are closed at its end. */
export function isResultClass(sakClass: SakClass): boolean {
  return resultClasses.has(sakClass);
}

/** An amount, debit above nought, as it reads on one side. */
export function onSide(side: Side, amount: Money): Money {
  return side === 'debit' ? amount : negate(amount);
}
