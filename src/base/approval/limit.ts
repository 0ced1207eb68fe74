import type { Money } from '../money.ts';

/** Up to which sum a role does an act alone; null: never alone. A role without a row has no limit. */
export interface ApprovalLimit {
  readonly role: string;
  readonly amount: Money | null;
}

/** How far somebody goes alone: any sum, up to a sum, or not at all. */
export type Reach = 'any' | 'none' | Money;

/**
 * How far roles go alone: what the most generous of them allows.
 *
 * @param limits of one act
 * @param roles those by which somebody may do it; without any, nobody goes alone
 */
export function reachOf(limits: readonly ApprovalLimit[], roles: readonly string[]): Reach {
  let reach: Reach = 'none';
  for (const role of roles) {
    const limit = limits.find((one) => one.role === role);
    if (!limit) return 'any';
    if (limit.amount !== null && (reach === 'none' || limit.amount > reach)) reach = limit.amount;
  }
  return reach;
}

/** Whether a sum (null: the act has none) takes a second person. */
export function needsSecond(reach: Reach, amount: Money | null): boolean {
  if (reach === 'any') return false;
  return reach === 'none' || (amount !== null && amount > reach);
}

/**
 * Whether somebody may give the second yes: not to a sum above a limit of their own. Whoever never does the
 * act alone, by a rule or for want of its permission, gives it by office.
 */
export function maySecond(reach: Reach, amount: Money | null): boolean {
  return typeof reach === 'string' || amount === null || amount <= reach;
}

/** Whether a limit lets more through than the one before; undefined: there is none, which lets all through. */
export function isWider(
  before: Pick<ApprovalLimit, 'amount'> | undefined,
  after: Pick<ApprovalLimit, 'amount'> | undefined,
): boolean {
  if (!before) return false;
  if (!after) return true;
  return after.amount !== null && (before.amount === null || after.amount > before.amount);
}
