import { addMonths, monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { assetClasses, assetStates } from './asset-state.view.ts';
import { totalDue } from './depreciate-assets.ts';
import { dueDepreciation } from './due-depreciation.ts';

/** What is still to be written off for a month. */
export interface ComingDepreciation {
  readonly month: Day;
  readonly dueOn: Day;
  readonly amount: Money;
}

/** How many months ahead are worked out at most: what lies further is not told. */
const mostAhead = 24;

/**
 * Depreciation that is not posted: of the months that are over in one sum, then of each month that ends up to
 * a day. Somebody posts it; no job does. Inside a read that asks for more.
 */
export async function comingDepreciation(
  q: Reads,
  today: Day,
  end: Day,
): Promise<ComingDepreciation[]> {
  const [assets, classes] = await Promise.all([assetStates(q), assetClasses(q)]);
  const found: ComingDepreciation[] = [];
  const firstOpen =
    monthEnd(today) === today ? monthStart(today) : addMonths(monthStart(today), -1);
  let before = zero;
  for (let i = 0; i <= mostAhead; i += 1) {
    const month = addMonths(firstOpen, i);
    const dueOn = monthEnd(month);
    if (i > 0 && dueOn > end) break;
    const upTo = totalDue(dueDepreciation(assets, classes, month));
    const amount = minus(upTo, before);
    if (amount > zero) found.push({ month, dueOn, amount });
    before = upTo;
  }
  return found;
}
