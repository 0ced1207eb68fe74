import { z } from 'zod';
import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { dayInput, textInput, wholeInput } from '#base/input.ts';
import { decimal } from '#base/money.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { Books } from '../entries/books.view.ts';
import { typedVoucher, voucherOf } from '../entries/typed-voucher.ts';
import type { TypedVoucher } from '../entries/typed-voucher.ts';
import { dueDays, dueFrom, rhythms } from './rhythm.ts';
import type { RhythmPlan } from './rhythm.ts';

/** What comes again, and when. It ends on a day, after a number of times, or never. */
export const recurringInput = z.object({
  name: textInput(80, 1),
  voucher: typedVoucher,
  every: z.enum(rhythms),
  /** The date within the month; 31 is its last day. Left out: the date of `fromOn`. */
  dayNo: wholeInput(1, 31).optional(),
  fromOn: dayInput,
  untilOn: dayInput.optional(),
  times: wholeInput(1, 1_000).optional(),
  /** Whether somebody confirms each one, instead of its being posted by itself. */
  asks: z.boolean().default(false),
});

type Typed = z.output<typeof recurringInput>;

/** How far back a plan may begin: what lies further is typed, not caught up. */
const mostDaysBack = 366;

/**
 * The days of what was typed, and the first of them.
 *
 * @throws Refusal `recurring/two-ends`, `recurring/no-day` (no day lies between from and until),
 *   `recurring/too-early`
 */
export function planOf(typed: Typed, today: Day): { plan: RhythmPlan; first: Day } {
  const { every, fromOn, untilOn, times } = typed;
  if (untilOn !== undefined && times !== undefined)
    refuse('recurring/two-ends', { field: 'untilOn' });
  if (fromOn < addDays(today, -mostDaysBack)) refuse('recurring/too-early', { field: 'fromOn' });
  const isByMonth = every !== 'day' && every !== 'week';
  const dayNo = isByMonth ? (typed.dayNo ?? Number(fromOn.slice(8))) : null;
  const endless = { every, dayNo, fromOn, untilOn: untilOn ?? null };
  const last =
    times === undefined ? endless.untilOn : (dueDays(endless, fromOn, times).at(-1) ?? null);
  const plan = { ...endless, untilOn: last };
  const first = dueFrom(plan, fromOn) ?? refuse('recurring/no-day', { field: 'untilOn' });
  return { plan, first };
}

/** Refuses an entry that could never be posted: out of balance, or on an account that is not there. */
export function mustBePostable(books: Books, typed: TypedVoucher, day: Day): void {
  voucherOf(books, typed, day);
  for (const [at, { accountId, subAccountId }] of typed.lines.entries()) {
    const field = `voucher.lines.${at}`;
    if (subAccountId !== undefined) {
      if (!books.subAccounts.has(subAccountId)) absent('sub-account/absent', { field });
      continue;
    }
    const account = books.accounts.get(accountId!) ?? absent('account/absent', { field });
    if (account.control) refuse('account/control', { field, account: account.code });
  }
}

/** The entry as it is kept: plain values, amounts as decimal strings. */
export function keptVoucher(typed: TypedVoucher): z.input<typeof typedVoucher> {
  const lines = typed.lines.map((line) => ({
    ...line,
    debit: decimal(line.debit),
    credit: decimal(line.credit),
  }));
  return { ...typed, lines };
}
