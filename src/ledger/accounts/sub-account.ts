import type { Money } from '#base/money.ts';

/** A sub-account about to be opened: bound for life to one account, unit and office. */
export interface NewSubAccount {
  readonly id: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly ownerKind: string;
  readonly ownerId: string;
  readonly productId?: string | undefined;
  /** The least balance on the account's normal side; null: unguarded. */
  readonly floor: Money | null;
}
