import type { AnyAct } from '#base/act.ts';
import { acceptCash, refuseCash, withdrawOffer } from './accept-cash.ts';
import { addDrawer, renameDrawer, retireDrawer } from './add-drawer.ts';
import { closeDay, reopenDay } from './close-day.ts';
import { checkDrawer, countDrawer } from './count-drawer.ts';
import { moveCash } from './move-cash.ts';
import { offerCash } from './offer-cash.ts';
import { setUpCash } from './set-up-cash.ts';
import { setVault } from './set-vault.ts';

/** The acts on drawers, vaults and an office's day. */
export const cashActs: readonly AnyAct[] = [
  setUpCash,
  addDrawer,
  renameDrawer,
  retireDrawer,
  setVault,
  offerCash,
  acceptCash,
  refuseCash,
  withdrawOffer,
  moveCash,
  checkDrawer,
  countDrawer,
  closeDay,
  reopenDay,
];
