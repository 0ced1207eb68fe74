import type { Deed } from '#base/act.ts';
import { queueHandOver } from './sub-account.store.ts';
import type { Owner } from './unsettled.view.ts';

/** Gives all sub-accounts of an owner to another of the same kind, as part of an act; their lines stay as they are. */
export function handOver(deed: Deed, from: Owner, toId: string): void {
  queueHandOver(deed, from, toId);
}
