import type { Day } from '#base/day.ts';
import type { Money } from '#base/money.ts';
import type { ChartAccount } from '#ledger/import/match-accounts.ts';

/** A balance that members' rows have not accounted for yet, on its sub-account "belum dirinci". */
export interface Undetailed {
  readonly subAccountId: string;
  readonly accountId: string;
  readonly unitId: string;
  readonly officeId: string;
  /** On the account's normal side. */
  readonly balance: Money;
}

/** The books as an import finds them. */
export interface ImportStanding {
  readonly chart: readonly ChartAccount[];
  readonly undetailed: readonly Undetailed[];
  /** The import that opened the books and still stands. */
  readonly opening: { readonly id: string; readonly day: Day } | null;
  /** Unreversed entries up to the day on which the books would open. */
  readonly entriesBefore: number;
  /** Which of the asked numbers are members already. */
  readonly known: ReadonlySet<string>;
  /** Which of the asked NIK a member already has: the NIK's place in the question, and whose it is. */
  readonly nikOwners: ReadonlyMap<string, string>;
  /** The control account of each purpose. */
  readonly purposes: ReadonlyMap<string, string>;
}
