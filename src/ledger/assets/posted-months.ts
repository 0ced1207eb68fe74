import type { Day } from '#base/day.ts';
import { zero } from '#base/money.ts';
import type { AssetState } from './asset.ts';

/** The last month from a month on that is written off for any of the assets, as `2026-01`; null: none is. */
export function monthsFrom(assets: readonly AssetState[], month: Day): string | null {
  const posted = assets
    .flatMap((asset) => asset.months)
    .filter((one) => one.month >= month && one.amount !== zero)
    .map((one) => one.month.slice(0, 7));
  return posted.toSorted().at(-1) ?? null;
}
