import { monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { wholeLife } from './schedule.ts';
import type { MonthAmount } from './schedule.ts';
import { taxTerms } from './tax-group.ts';
import type { TaxGroup } from './tax-group.ts';

/** An asset as tax law sees it: no residual value, from the month in which the money was spent. */
export interface FiscalAsset {
  readonly cost: Money;
  readonly acquiredOn: Day;
  readonly group: TaxGroup;
  /** Buildings know only the straight line, whatever is said here. */
  readonly method: 'straight-line' | 'declining-balance';
}

/**
 * The fiscal depreciation of an asset, month by month over its group's life: a memo beside the books, which
 * posts nothing.
 *
 * UU PPh, art. 11(1)–(3) and (6); PMK 72/2023: from the month of the expenditure on, no residual value,
 * buildings by the straight line alone, the rest written off in the last year.
 */
export function fiscalMonths({ cost, acquiredOn, group, method }: FiscalAsset): MonthAmount[] {
  const { lifeMonths, decliningRate } = taxTerms(group);
  if (lifeMonths === 0) return [];
  const fromMonth = monthStart(acquiredOn);
  const declines = method === 'declining-balance' && decliningRate !== null;
  return wholeLife({
    base: cost,
    terms: [
      {
        fromMonth,
        method: declines ? 'declining-balance' : 'straight-line',
        yearlyRate: declines ? decliningRate : '',
      },
    ],
    estimates: [{ fromMonth, monthsLeft: lifeMonths, residual: zero }],
    done: new Map(),
  });
}

/** What tax law writes off within a span, and the fiscal book value at its end. */
export function fiscalWithin(
  asset: FiscalAsset,
  span: { readonly from: Day; readonly to: Day },
): { readonly depreciation: Money; readonly book: Money } {
  const months = fiscalMonths(asset).filter(({ month }) => month <= span.to);
  const within = months.filter(({ month }) => month >= monthStart(span.from));
  return {
    depreciation: sum(within.map(({ amount }) => amount)),
    book: minus(asset.cost, sum(months.map(({ amount }) => amount))),
  };
}
