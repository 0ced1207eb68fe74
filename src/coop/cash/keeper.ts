import type { Deed } from '#base/act.ts';
import { loginOf } from '#base/ground.ts';
import { forbid } from '#base/refusal.ts';
import type { KnownDrawer, KnownEnd } from './cash-end.ts';

/** What one must hold to keep a drawer, to offer cash and to take it. */
export const keeping = 'cash.keep';
/** What one must hold to give from a vault and to take for it. */
export const keepingVault = 'vault.keep';

/** The person who acts; cash has a keeper with a name, so the machine's owner and jobs move none. */
export function keeperOf(deed: Deed): string {
  return loginOf(deed.actor) ?? forbid('act/not-allowed', { permission: keeping });
}

/** Whether somebody keeps an end: the vault by office, a drawer by its session. */
export function keeps(deed: Deed, end: KnownEnd, loginId: string): boolean {
  if (end.kind === 'vault') return deed.may(keepingVault);
  return end.session?.loginId === loginId;
}

/** Lets only those give who keep what is given. @throws Refusal `drawer/not-yours`, `act/not-allowed` */
export function mustKeep(deed: Deed, end: KnownEnd, loginId: string): void {
  if (keeps(deed, end, loginId)) return;
  if (end.kind === 'vault') forbid('act/not-allowed', { permission: keepingVault });
  forbid('drawer/not-yours', { name: end.name, keeper: end.session?.keeper ?? '' });
}

/** A drawer is counted by its keeper, or by whoever keeps vaults where the keeper cannot. */
export function mustCount(deed: Deed, drawer: KnownDrawer, loginId: string): void {
  if (drawer.session?.loginId === loginId || deed.may(keepingVault)) return;
  forbid('drawer/not-yours', { name: drawer.name, keeper: drawer.session?.keeper ?? '' });
}
