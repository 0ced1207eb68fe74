import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { AssetClass, AssetState, AssetSum } from './asset.ts';
import { dueDepreciation } from './due-depreciation.ts';
import { inForce, monthsBetween } from './month-depreciation.ts';
import type { Estimate } from './month-depreciation.ts';
import { monthsFrom } from './posted-months.ts';

/**
 * Where an asset stands that something shall happen to on a day. Its months before that day's month must be
 * written off, and none from it on: what happens then counts from that month.
 *
 * @throws Refusal `asset/gone`, `asset/before-acquired`, `asset/months-missing`, `asset/month-posted`
 */
export function assetAt(asset: AssetState, own: AssetClass, day: Day): AssetSum {
  const at = asset.sums.find(({ cost }) => cost > zero);
  if (!at) return refuse('asset/gone', { number: asset.number });
  if (day < asset.acquiredOn) refuse('asset/before-acquired', { field: 'day' });
  const month = monthStart(day);
  const missing = dueDepreciation([asset], [own], addMonths(month, -1))[0]?.months[0];
  if (missing) refuse('asset/months-missing', { field: 'day', month: missing.month.slice(0, 7) });
  const posted = monthsFrom([asset], month);
  if (posted) refuse('asset/month-posted', { field: 'day', month: posted });
  return at;
}

/** The estimate that holds, told anew from a month on, so that what has happened counts from there. */
export function estimateFrom(asset: AssetState, month: Day): Estimate | null {
  const held = inForce(asset.estimates, month);
  if (!held) return null;
  const monthsLeft = Math.max(0, held.monthsLeft - monthsBetween(held.fromMonth, month));
  return { fromMonth: month, monthsLeft, residual: held.residual };
}
