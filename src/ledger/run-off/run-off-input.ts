import { z } from 'zod';
import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { dayInput, idInput, moneyInput, textInput, wholeInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { Books } from '../entries/books.view.ts';
import { balanceClasses, resultClasses, runOffKinds, runOffMethods } from './run-off.ts';
import type { RunOffKind } from './run-off.ts';
import { lastOf, monthCount } from './run-off-schedule.ts';

/** The most months that a plan spans: fifty years. */
export const mostMonths = 600;

/** How far back a plan may begin: what lies further is typed, not caught up. */
const mostDaysBack = 366;

/** Over which days, and how: so many months, or until a day. */
export const spanFields = {
  method: z.enum(runOffMethods),
  fromOn: dayInput,
  months: wholeInput(1, mostMonths).optional(),
  untilOn: dayInput.optional(),
};

/** What is spread, from which account to which, and over which days. */
export const runOffInput = z.object({
  name: textInput(120, 1),
  kind: z.enum(runOffKinds),
  total: moneyInput,
  balanceAccountId: idInput,
  resultAccountId: idInput,
  unitId: idInput.optional(),
  officeId: idInput.optional(),
  ...spanFields,
  /** The entry that put the sum on the account, and its line; left out: it stands there, or grows. */
  originEntryId: idInput.optional(),
  originLineNo: wholeInput(1, 1_000).optional(),
});

type TypedSpan = Pick<z.output<typeof runOffInput>, 'method' | 'fromOn' | 'months' | 'untilOn'>;

/**
 * The first and the last day that were typed.
 * @throws Refusal `run-off/two-ends`, `run-off/no-end`, `run-off/no-month`, `run-off/too-long`,
 *   `run-off/too-early`
 */
export function spanOf(typed: TypedSpan, today: Day): { fromOn: Day; untilOn: Day } {
  const { method, fromOn, months, untilOn } = typed;
  if (months !== undefined && untilOn !== undefined)
    refuse('run-off/two-ends', { field: 'untilOn' });
  if (months === undefined && untilOn === undefined) refuse('run-off/no-end', { field: 'months' });
  if (fromOn < addDays(today, -mostDaysBack)) refuse('run-off/too-early', { field: 'fromOn' });
  const last = untilOn ?? lastOf(fromOn, months!, method);
  if (last < fromOn) refuse('run-off/no-month', { field: 'untilOn' });
  if (monthCount(fromOn, last) > mostMonths + 1)
    refuse('run-off/too-long', { field: 'untilOn', most: mostMonths });
  return { fromOn, untilOn: last };
}

/**
 * Refuses accounts that a kind cannot stand on or go to.
 * @throws Refusal `account/absent`, `account/control`, `run-off/account-unfit`
 */
export function mustFit(
  books: Books,
  kind: RunOffKind,
  ids: { readonly balanceAccountId: string; readonly resultAccountId: string },
): void {
  const sides = [
    ['balanceAccountId', balanceClasses(kind)],
    ['resultAccountId', resultClasses(kind)],
  ] as const;
  for (const [field, classes] of sides) {
    const account = books.accounts.get(ids[field]) ?? absent('account/absent', { field });
    const { code, control, sakClass, cashFlowClass } = account;
    if (control) refuse('account/control', { field, account: code });
    if (!classes.includes(sakClass) || cashFlowClass === 'cash')
      refuse('run-off/account-unfit', { field, account: code });
  }
}

/** Refuses a sum of nought or below. */
export function mustBeSum(total: z.output<typeof moneyInput>, field = 'total'): void {
  if (total <= zero) refuse('run-off/no-sum', { field });
}
