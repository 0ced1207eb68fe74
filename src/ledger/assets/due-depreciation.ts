import { monthEnd } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { AssetClass, AssetState, AssetSum } from './asset.ts';
import { dueMonths } from './schedule.ts';
import type { MonthAmount, Written } from './schedule.ts';

/** What an asset still has to write off up to a month, and where. */
export interface DueAsset {
  readonly asset: AssetState;
  readonly at: AssetSum;
  readonly months: readonly MonthAmount[];
  readonly total: Money;
}

/** An asset as its months are worked out: all that was not written off month by month is its base. */
export function writtenOf(asset: AssetState, own: AssetClass): Written {
  const done = new Map(
    asset.months
      .filter(({ amount }) => amount !== zero)
      .map(({ month, amount }) => [month, amount]),
  );
  return {
    base: plus(bookValue(asset), sum(done.values())),
    terms: own.versions,
    estimates: asset.estimates,
    done,
  };
}

/**
 * What is still to be written off up to a month, asset by asset; months that were missed are caught up.
 * An asset stands where its cost stands; one that is gone, or came after the month, has nothing due.
 *
 * @param month the first day of the last month asked for
 */
export function dueDepreciation(
  assets: readonly AssetState[],
  classes: readonly AssetClass[],
  month: Day,
): DueAsset[] {
  const byId = new Map(classes.map((own) => [own.id, own]));
  return assets.flatMap((asset): DueAsset[] => {
    const [own, at] = [byId.get(asset.classId), asset.sums.find(({ cost }) => cost > zero)];
    if (!own || !at || asset.acquiredOn > monthEnd(month)) return [];
    const months = dueMonths(writtenOf(asset, own), month);
    const total = sum(months.map(({ amount }) => amount));
    return total === zero ? [] : [{ asset, at, months, total }];
  });
}

/** Cost less what was written off, over all places. */
export function bookValue(asset: AssetState): Money {
  return minus(costOf(asset), accumulatedOf(asset));
}

/** What an asset cost, less what was disposed of. */
export function costOf(asset: AssetState): Money {
  return sum(asset.sums.map(({ cost }) => cost));
}

/** What of it has been written off. */
export function accumulatedOf(asset: AssetState): Money {
  return sum(asset.sums.map(({ accumulated }) => accumulated));
}
