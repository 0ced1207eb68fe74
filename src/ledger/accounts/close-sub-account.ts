import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { queueCloseSubAccount } from './sub-account.store.ts';

/** Closes a sub-account, as part of an act; the database refuses `sub-account/not-empty`. */
export function closeSubAccount(deed: Deed, id: string, on: Day): void {
  queueCloseSubAccount(deed, id, on);
}
