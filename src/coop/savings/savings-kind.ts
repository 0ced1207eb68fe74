import type { z } from 'zod';
import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import type { DayBasis } from './savings-law.ts';

/** One parameter of a kind as a page asks for it. */
export interface KindField {
  readonly name: string;
  readonly title: Title;
  readonly hint?: Title;
  /** `terms` is a list of months with a rate each. */
  readonly as: 'money' | 'count' | 'percent' | 'day' | 'yes' | 'choice' | 'terms';
  readonly choices?: readonly { readonly code: string; readonly title: Title }[];
  readonly initial?: string;
}

/** An account as its kind looks at it before money moves. */
export interface AccountState {
  readonly balance: Money;
  readonly held: Money;
  /** The business day. */
  readonly today: Day;
  readonly maturesOn: Day | null;
  /** Its owner leaves, has left, or has died: then shares are paid back. */
  readonly isLeaving: boolean;
  /** All of it goes out, and the account is closed. */
  readonly isClosing: boolean;
}

/** A rate that a product pays: what is checked against the meeting's range and the law's cap. */
export interface PaidRate {
  readonly field: string;
  /** Percent a year. */
  readonly yearly: string;
  readonly basis: DayBasis;
}

/** What may go out of an account, and what is kept of it. */
export interface Withdrawal {
  /** Kept by the cooperative, out of what is withdrawn: a penalty. */
  readonly fee: Money;
}

/**
 * A kind of savings is code: how it is paid in and out. What a cooperative makes of it is a product, with
 * parameters of its own.
 */
export interface SavingsKind<P> {
  readonly code: string;
  readonly title: Title;
  /** One sentence of what it is. */
  readonly text: Title;
  /** What its accounts stand on, in the posting map; the interest's and the fee's where it has them. */
  readonly purposes: {
    readonly principal: string;
    readonly interest?: string;
    readonly fee?: string;
  };
  readonly schema: z.ZodType<P, unknown>;
  readonly fields: readonly KindField[];
  /** Own capital (UU 25/1992, art. 41): paid back only to whoever leaves. */
  readonly isShare: boolean;
  /** A member has one account of it. */
  readonly isOnlyOne: boolean;
  /** An applicant may pay it. */
  readonly isForApplicants: boolean;
  /** Made for a term that is agreed when it is opened. */
  readonly terms?: (parameters: P) => readonly { readonly months: number; readonly rate: string }[];
  rates(parameters: P): readonly PaidRate[];
  /** What has to stay on the account until it is closed. */
  least(parameters: P): Money;
  /** What closing costs, at most what is there. */
  closingFee(parameters: P): Money;
  /** After how many months without a movement it rests; 0: never. */
  dormantMonths(parameters: P): number;
  /** Refuses a deposit that the kind does not take. */
  checkDeposit(parameters: P, state: AccountState, amount: Money): void;
  /** Refuses a withdrawal that the kind does not give; says what is kept of it. */
  checkWithdrawal(parameters: P, state: AccountState, amount: Money): Withdrawal;
  /** Whether an applicant whose account stands so has paid all that makes a member. */
  makesMember?(parameters: P, balance: Money): boolean;
}

/** A kind whose parameters only itself knows, for lists. */
// oxlint-disable-next-line typescript/no-explicit-any -- a register holds kinds with any parameters
export type AnySavingsKind = SavingsKind<any>;

/** Declares a kind of savings; `kinds/all.ts` lists it. */
export function defineSavingsKind<P>(kind: SavingsKind<P>): SavingsKind<P> {
  return kind;
}
