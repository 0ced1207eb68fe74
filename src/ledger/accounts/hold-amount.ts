import type { Deed } from '#base/act.ts';
import { queueHold, queueRelease } from './hold.store.ts';
import type { NewHold } from './hold.ts';

/**
 * Keeps an amount of a guarded sub-account back, as part of an act: nobody pays it out meanwhile. The database
 * refuses `hold/not-covered` where the balance, less what is held already, does not reach it.
 */
export function holdAmount(deed: Deed, hold: NewHold): void {
  queueHold(deed, hold);
}

/** Lets go of what was kept back, as part of an act; `hold/absent` if it was let go before. */
export function releaseAmount(deed: Deed, id: string): void {
  queueRelease(deed, id);
}
