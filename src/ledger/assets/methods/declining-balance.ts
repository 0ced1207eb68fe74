import { minus, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { divide, roundHalfUp, times } from '#base/rate.ts';
import { defineDepreciation } from '../depreciation.ts';

/**
 * "Saldo menurun": a year's rate on the book value at the year's beginning, a twelfth of it each month; what
 * is left when the last calendar year of use begins is written off within it, evenly over its months.
 *
 * UU PPh (UU 7/1983, last by UU 7/2021), art. 11(2): at the end of its useful life the remaining book value
 * is written off at once. In the books "at once" is spread over that year's months of use.
 */
export const decliningBalance = defineDepreciation({
  code: 'declining-balance',
  title: { id: 'Saldo menurun', en: 'Declining balance' },
  needsRate: true,
  month(state) {
    const { book, residual, monthsLeft, monthsOfYear, yearlyRate } = state;
    if (monthsLeft <= monthsOfYear) {
      return roundHalfUp(minus(book, residual), { over: 1n, under: BigInt(monthsLeft) });
    }
    if (!yearlyRate) return zero;
    const atYearStart = plus(book, state.writtenOffThisYear);
    const upTo = (months: number): Money =>
      roundHalfUp(atYearStart, times(divide(yearlyRate, 12), months));
    return minus(upTo(state.monthsDone + 1), upTo(state.monthsDone));
  },
});
