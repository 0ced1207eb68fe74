import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { assetClasses, assetStates } from './asset-state.view.ts';
import type { AssetClass, AssetState } from './asset.ts';
import { accumulatedOf, bookValue, costOf, dueDepreciation } from './due-depreciation.ts';

/** What the list of assets is narrowed to. */
export interface AssetFilter {
  /** Number, name, place, serial number or supplier. */
  readonly text?: string | undefined;
  readonly classId?: string | undefined;
  /** Those that have left the books instead of those that stand in them. */
  readonly gone?: boolean | undefined;
  readonly limit?: number | undefined;
}

/** One asset of the list. */
export interface ListedAsset {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly classId: string;
  readonly className: string;
  readonly place: string;
  readonly acquiredOn: Day;
  readonly unitId: string | null;
  readonly officeId: string | null;
  readonly cost: Money;
  readonly accumulated: Money;
  readonly bookValue: Money;
}

/** A page of assets with the sums over all that the filter finds. */
export interface AssetList {
  readonly assets: readonly ListedAsset[];
  readonly next: string | null;
  readonly count: number;
  readonly cost: Money;
  readonly accumulated: Money;
}

/**
 * The assets of a cooperative as the books say now, by number.
 *
 * @param after the number after which the page begins
 */
export function assetList(
  ground: Ground,
  actor: Actor,
  filter: AssetFilter,
  after = '',
): Promise<AssetList> {
  const limit = Math.min(filter.limit ?? 50, 200);
  return read(ground, actor, 'books.read', async (q) => {
    const [states, classes] = await Promise.all([assetStates(q), assetClasses(q)]);
    const wanted = (filter.text ?? '').toLowerCase();
    const found = states.filter(
      (asset) =>
        (costOf(asset) === zero) === (filter.gone ?? false) &&
        (filter.classId === undefined || asset.classId === filter.classId) &&
        [asset.number, asset.name, asset.place, asset.serial, asset.supplier].some((text) =>
          text.toLowerCase().includes(wanted),
        ),
    );
    const page = found.filter(({ number }) => number > after).slice(0, limit + 1);
    return {
      assets: page.slice(0, limit).map((asset) => listed(asset, classes)),
      next: page.length > limit ? page[limit - 1]!.number : null,
      count: found.length,
      cost: sum(found.map(costOf)),
      accumulated: sum(found.map(accumulatedOf)),
    };
  });
}

function listed(asset: AssetState, classes: readonly AssetClass[]): ListedAsset {
  const at = asset.sums.find(({ cost }) => cost > zero);
  const { id, number, name, classId, place, acquiredOn } = asset;
  const [cost, accumulated] = [costOf(asset), accumulatedOf(asset)];
  return {
    ...{ id, number, name, classId, place, acquiredOn },
    className: classes.find((own) => own.id === classId)?.name ?? '',
    unitId: at?.unitId ?? null,
    officeId: at?.officeId ?? null,
    cost,
    accumulated,
    bookValue: minus(cost, accumulated),
  };
}

/** Every class with its terms. */
export function assetClassList(ground: Ground, actor: Actor): Promise<AssetClass[]> {
  return read(ground, actor, 'books.read', assetClasses);
}

/** What one asset has still to write off up to a month. */
export interface ListedDue {
  readonly assetId: string;
  readonly number: string;
  readonly name: string;
  /** How many months, and the first of them; more than one were missed. */
  readonly months: number;
  readonly from: Day;
  readonly amount: Money;
  readonly bookValue: Money;
}

/** What is to be written off up to a month. */
export interface DueList {
  readonly due: readonly ListedDue[];
  readonly total: Money;
}

/** What a set of depreciation up to a month would post, before it does. */
export function depreciationDue(ground: Ground, actor: Actor, month: Day): Promise<DueList> {
  return read(ground, actor, 'books.read', (q) => dueUpTo(q, month));
}

/** The same within another read: months that are still to be written off up to one. */
export async function dueUpTo(q: Reads, month: Day): Promise<DueList> {
  const [assets, classes] = await Promise.all([assetStates(q), assetClasses(q)]);
  const due = dueDepreciation(assets, classes, month);
  return {
    due: due.map(({ asset, months, total }) => ({
      assetId: asset.id,
      number: asset.number,
      name: asset.name,
      months: months.length,
      from: months[0]!.month,
      amount: total,
      bookValue: minus(bookValue(asset), total),
    })),
    total: sum(due.map(({ total }) => total)),
  };
}
