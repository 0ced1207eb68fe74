import { addMonths } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { AccountState } from './savings-kind.ts';

/** Standings in which own capital is paid back. */
export const leavingStandings: readonly string[] = ['leaving', 'left', 'died'];

/** An account's state for its kind, as one act finds it. */
export function stateOf(
  account: Pick<AccountState, 'balance' | 'held' | 'maturesOn'>,
  standing: string,
  today: Day,
): AccountState {
  const { balance, held, maturesOn } = account;
  const isLeaving = leavingStandings.includes(standing);
  return { balance, held, maturesOn, today, isLeaving, isClosing: false };
}

/** Whether nothing has moved on an account for as many months as its product says; 0 months: never. */
export function isDormant(lastDay: Day | null, openedOn: Day, months: number, today: Day): boolean {
  return months > 0 && addMonths(lastDay ?? openedOn, months) <= today;
}

/** What can be withdrawn: the balance less what is held and what has to stay, never below nought. */
export function freeOf(balance: Money, held: Money, least: Money): Money {
  const free = minus(minus(balance, held), least);
  return free < zero ? zero : free;
}

/**
 * Refuses amounts that no cash can be: nought and below, and parts of a rupiah.
 * @throws Refusal `savings/not-positive`, `savings/whole-rupiah`
 */
export function mustBeCash(amount: Money): void {
  if (amount <= zero) refuse('savings/not-positive', { field: 'amount' });
  if (amount % 100n !== 0n) refuse('savings/whole-rupiah', { field: 'amount' });
}

/**
 * Only for whoever has died an heir is named, and for them one has to be: what they saved is the heirs' (KUHPerdata,
 * art. 833).
 * @throws Refusal `savings/heir-unnamed`, `savings/heir-needless`
 */
export function mustNameHeir(standing: string, heir: string | undefined): void {
  if (standing === 'died' && !heir) refuse('savings/heir-unnamed', { field: 'heir' });
  if (standing !== 'died' && heir) refuse('savings/heir-needless', { field: 'heir' });
}
