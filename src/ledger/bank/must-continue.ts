import { addDays } from '#base/day.ts';
import { decimal, sum } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { BankMovement } from './bank.ts';
import type { BankAccount } from './bank.store.ts';
import type { ReadStatement } from './formats/read-statement.ts';
import type { StatementStanding } from './statement-standing.view.ts';

/**
 * Refuses a statement that does not go on where what is kept ends: lines before the bank is followed or in a
 * reconciled time, an opening that another statement must lead to (a gap, named by its days), and a closing
 * that kept and new lines together do not come to (an overlap that differs).
 */
export function mustContinue(
  account: BankAccount,
  read: ReadStatement,
  standing: StatementStanding,
  fresh: readonly BankMovement[],
): void {
  const field = 'file';
  const early = fresh.find(({ day }) => day < account.openedOn);
  if (early) {
    refuse('bank-statement/before-opening', { field, day: early.day, opened: account.openedOn });
  }
  const { reconciledOn } = account;
  const sealed = reconciledOn && fresh.find(({ day }) => day <= reconciledOn);
  if (sealed) refuse('bank-statement/reconciled', { field, day: sealed.day, until: reconciledOn });
  const before = sum([account.opening, standing.before]);
  // What a statement says of the time before the bank was followed cannot be held against anything.
  if (read.opening !== null && read.from >= account.openedOn && read.opening !== before) {
    const amounts = { opening: decimal(read.opening), right: decimal(before) };
    const last = standing.lastTo;
    if (last !== null && read.from > addDays(last, 1)) {
      const gap = { from: addDays(last, 1), to: addDays(read.from, -1) };
      refuse('bank-statement/gap', { field, ...amounts, ...gap });
    }
    refuse('bank-statement/opening-differs', { field, ...amounts });
  }
  if (read.closing === null || read.to < account.openedOn) return;
  const reached = sum([before, standing.within, ...fresh.map((one) => one.amount)]);
  if (reached !== read.closing) {
    const amounts = { closing: decimal(read.closing), right: decimal(reached) };
    refuse('bank-statement/closing-differs', { field, ...amounts });
  }
}
