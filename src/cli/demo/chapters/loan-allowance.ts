import { monthEnd } from '#base/day.ts';
import { minus, negate, rupiah } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { defineChapter } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import { roundDown } from './cash.ts';

/** What the board set aside against losses: so much of a hundred rupiah lent. */
const percent = 2n;
const least = rupiah(300_000);

/** At the month's end the allowance grows until it covers its part of the loans; it is never taken back. */
export const loanAllowance = defineChapter({
  code: 'loan-allowance',
  begin({ mirror, book }) {
    return (day) => {
      if (day !== monthEnd(day)) return;
      const wanted = ((mirror.balance('1-1301') * percent) / 100n) as Money;
      const lacking = minus(wanted, negate(mirror.balance('1-1390')));
      // A hole is filled over some months, so that no single month carries it.
      const part = roundDown((lacking / 3n) as Money, rupiah(100_000));
      const amount = part > least ? part : least;
      book({
        desk: 'treasurer',
        day,
        kind: 'memorial',
        unit: 'savings-and-loan',
        memo: `Penyisihan kerugian pinjaman ${day.slice(5, 7)}/${day.slice(0, 4)}`,
        document: 'Kolektibilitas pinjaman',
        lines: [debit('5-4101', amount), credit('1-1390', amount)],
      });
    };
  },
});
