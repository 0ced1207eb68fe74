import { dayAt } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal, minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { isRelay } from './cash-end.ts';
import type { KnownDrawer, KnownEnd } from './cash-end.ts';

/**
 * Whether money may go this way at all, whoever signs.
 *
 * A drawer without a keeper is filled from its office's vault or goes to the next teller after it was counted;
 * a drawer that was counted gives all that is in it and closes; one that is open gives what is free.
 *
 * @throws Refusal `cash/nothing`, `cash/same-place`, `drawer/closed`, `drawer/idle`, `drawer/count-first`,
 *   `drawer/counted`, `cash/not-whole`, `cash/not-there`, `cash/other-day`
 */
export function mustBePassable(from: KnownEnd, to: KnownEnd, amount: Money): void {
  if (amount <= zero) refuse('cash/nothing', { field: 'pieces' });
  if (from.kind === 'vault' && to.kind === 'vault' && from.id === to.id)
    refuse('cash/same-place', { field: 'to' });
  if (from.kind === 'drawer') mustGive(from, to, amount);
  if (to.kind === 'drawer') mustTake(from, to);
}

function mustGive(from: KnownDrawer, to: KnownEnd, amount: Money): void {
  const { session, name } = from;
  if (!session) refuse('drawer/idle', { field: 'from', name });
  if (isRelay(from, to) && session.status === 'open')
    refuse('drawer/count-first', { field: 'from', name });
  if (session.status === 'counted') {
    if (!isRelay(from, to) && to.kind === 'drawer') refuse('drawer/counted', { field: 'to', name });
    if (amount !== from.balance) {
      const facts = { counted: decimal(from.balance), amount: decimal(amount) };
      refuse('cash/not-whole', { field: 'pieces', name, ...facts });
    }
    return;
  }
  const free = minus(from.balance, from.held);
  if (amount > free) {
    const facts = { free: decimal(free), amount: decimal(amount) };
    refuse('cash/not-there', { field: 'pieces', name, ...facts });
  }
}

function mustTake(from: KnownEnd, to: KnownDrawer): void {
  const { session, name } = to;
  if (to.closedOn !== null) refuse('drawer/closed', { field: 'to', name });
  if (isRelay(from, to)) return;
  if (session?.status === 'counted') refuse('drawer/counted', { field: 'to', name });
  if (from.kind === 'vault') {
    if (!session && from.id !== to.officeId) refuse('cash/other-office', { field: 'from', name });
    return;
  }
  if (!session) refuse('drawer/idle', { field: 'to', name });
  if (from.session && from.session.day !== session.day) {
    const facts = { day: from.session.day, open: session.day };
    refuse('cash/other-day', { field: 'to', name, ...facts });
  }
}

/**
 * The business day on which it is booked: that of the drawer, or the office's own where only vaults take part
 * or the drawer opens with it.
 */
export function dayOfPassing(from: KnownEnd, to: KnownEnd, at: Date): Day {
  if (from.kind === 'drawer' && from.session && !isRelay(from, to)) return from.session.day;
  if (to.kind === 'drawer' && to.session && !isRelay(from, to)) return to.session.day;
  return dayAt(at, to.timeZone);
}

/** Refuses to open a drawer for a day that is closed at its office. */
export function mustBeOpenDay(drawer: KnownDrawer, on: Day): void {
  if (drawer.closedDays.includes(on))
    refuse('day-close/closed', { field: 'to', office: drawer.office, day: on });
}
