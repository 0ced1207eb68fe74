import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { queueSubAccounts } from './sub-account.store.ts';
import type { NewSubAccount } from './sub-account.ts';

/** Opens sub-accounts of control accounts as one set, as part of an act. */
export function openSubAccounts(deed: Deed, openedOn: Day, subs: readonly NewSubAccount[]): void {
  if (subs.length === 0) return;
  queueSubAccounts(deed, openedOn, subs);
}
