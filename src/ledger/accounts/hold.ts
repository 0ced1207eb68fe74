import type { Money } from '#base/money.ts';

/** An amount of a sub-account that is kept back, and why; its id is that of what it is kept for. */
export interface NewHold {
  readonly id: string;
  readonly subAccountId: string;
  readonly amount: Money;
  readonly reason: string;
}
