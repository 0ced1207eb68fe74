import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { queueClosings } from './sub-account.store.ts';
import type { Owner } from './unsettled.view.ts';

/**
 * Closes every open sub-account of an owner on a day, as part of an act.
 * @throws Refusal `sub-account/not-empty` where one is not at nought, or something is held on it
 */
export function closeOwned(deed: Deed, owner: Owner, on: Day): void {
  queueClosings(deed, owner, on);
}
