import { minus, plus } from '#base/money.ts';
import { roundHalfUp } from '#base/rate.ts';
import { defineDepreciation } from '../depreciation.ts';

/**
 * "Garis lurus": what is still to be written off when the year begins, spread evenly over the months that
 * are left, so that whole years are even to the sen. A change of estimate begins anew with its month and
 * touches nothing before (SAK EP, bab 10).
 */
export const straightLine = defineDepreciation({
  code: 'straight-line',
  title: { id: 'Garis lurus', en: 'Straight-line' },
  needsRate: false,
  month({ book, residual, monthsLeft, monthsDone, writtenOffThisYear }) {
    const whole = minus(plus(book, writtenOffThisYear), residual);
    const under = BigInt(monthsLeft + monthsDone);
    const upTo = (months: number) => roundHalfUp(whole, { over: BigInt(months), under });
    return minus(upTo(monthsDone + 1), upTo(monthsDone));
  },
});
