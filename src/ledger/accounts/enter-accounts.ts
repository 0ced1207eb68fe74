import type { Deed } from '#base/act.ts';
import { queueAccounts, queuePostingMap } from './account.store.ts';
import type { NewAccount } from './account.ts';
import type { MappedPurpose } from './posting-map.ts';

/** Enters accounts in the chart as one set, as part of an act; halves of a pair name each other's id. */
export function enterAccounts(deed: Deed, accounts: readonly NewAccount[]): void {
  queueAccounts(deed, accounts);
}

/** Sets the account of purposes as one set, as part of an act. */
export function mapPurposes(deed: Deed, rows: readonly MappedPurpose[]): void {
  queuePostingMap(deed, rows);
}
