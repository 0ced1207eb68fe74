import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { queueLeave, queueMovesOn, queueSeat } from './cash-seat.store.ts';

/** Gives a drawer a keeper and opens it for one business day, as part of an act. */
export function takeSeat(
  deed: Deed,
  seat: { readonly loginId: string; readonly subAccountId: string; readonly day: Day },
): void {
  queueSeat(deed, seat);
  queueMovesOn(deed, seat.subAccountId, seat.day);
}

/** Lets a drawer's cash move again on its day, for a count or a hand-over of the act itself. */
export function wakeCash(deed: Deed, subAccountId: string, day: Day): void {
  queueMovesOn(deed, subAccountId, day);
}

/** Lets a drawer's cash rest: nothing moves it, whoever posts. */
export function restCash(deed: Deed, subAccountId: string): void {
  queueMovesOn(deed, subAccountId, null);
}

/** Takes the drawer from its keeper; its cash rests until somebody takes it. */
export function leaveSeat(deed: Deed, subAccountId: string): void {
  queueLeave(deed, subAccountId);
  queueMovesOn(deed, subAccountId, null);
}
