import { sql } from 'kysely';
import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { sen, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { assetClass, assetState } from './asset-state.view.ts';
import type { AssetFace, AssetMoveKind } from './asset.ts';
import { accumulatedOf, bookValue, costOf, writtenOf } from './due-depreciation.ts';
import { fiscalWithin } from './fiscal.ts';
import { inForce, monthsBetween } from './month-depreciation.ts';
import { wholeLife } from './schedule.ts';
import type { MonthAmount } from './schedule.ts';
import type { TaxGroup } from './tax-group.ts';

/** One move of an asset, and whether its entry was reversed. */
export interface ShownMove {
  readonly kind: AssetMoveKind;
  readonly day: Day;
  readonly month: Day | null;
  readonly entryId: string | null;
  readonly entryNumber: string | null;
  readonly cost: Money;
  readonly accumulated: Money;
  readonly isReversed: boolean;
}

/** An asset as its page shows it. */
export interface AssetCard extends AssetFace {
  readonly className: string;
  readonly method: string;
  readonly taxGroup: TaxGroup;
  readonly unitId: string | null;
  readonly unit: string | null;
  readonly officeId: string | null;
  readonly office: string | null;
  readonly cost: Money;
  readonly accumulated: Money;
  readonly bookValue: Money;
  readonly residual: Money;
  /** Months of use left from this month on. */
  readonly monthsLeft: number;
  readonly moves: readonly ShownMove[];
  /** The months to come, worked out from where it stands; at most five years of them. */
  readonly schedule: readonly MonthAmount[];
  /** The fiscal book value today: a memo beside the books. */
  readonly fiscalBook: Money;
}

/** An asset with its moves, what is to come, and its fiscal memo; refuses `asset/absent`. */
export function assetCard(ground: Ground, actor: Actor, assetId: string): Promise<AssetCard> {
  return read(ground, actor, 'books.read', async (q, standing) => {
    const [asset, moves, { businessDay: today }] = await Promise.all([
      assetState(q, assetId),
      movesOf(q, assetId),
      standing,
    ]);
    const own = await assetClass(q, asset.classId);
    const at = asset.sums.find(({ cost }) => cost > zero);
    const places = at ? await placeNames(q, at) : { unit: null, office: null };
    const month = monthStart(today);
    const estimate = inForce(asset.estimates, month) ?? asset.estimates[0];
    const { id, number, name, classId, place, serial, supplier, ...rest } = asset;
    const { acquiredOn, usedFrom, taxMethod } = rest;
    const fiscal = { cost: costOf(asset), acquiredOn, group: own.taxGroup, method: taxMethod };
    return {
      ...{ id, number, name, classId, place, serial, supplier, acquiredOn, usedFrom, taxMethod },
      className: own.name,
      method: inForce(own.versions, month)?.method ?? 'none',
      taxGroup: own.taxGroup,
      unitId: at?.unitId ?? null,
      officeId: at?.officeId ?? null,
      ...places,
      cost: costOf(asset),
      accumulated: accumulatedOf(asset),
      bookValue: bookValue(asset),
      residual: estimate?.residual ?? zero,
      monthsLeft: estimate
        ? Math.max(0, estimate.monthsLeft - Math.max(0, monthsBetween(estimate.fromMonth, month)))
        : 0,
      moves,
      schedule: at
        ? wholeLife(writtenOf(asset, own)).filter((one) => one.month < addMonths(month, 60))
        : [],
      fiscalBook: fiscalWithin(fiscal, { from: today, to: today }).book,
    };
  });
}

async function movesOf(q: Reads, assetId: string): Promise<ShownMove[]> {
  type Row = Omit<ShownMove, 'cost' | 'accumulated'> & { cost: string; accumulated: string };
  const rows = await q.many(
    sql<Row>`select m.kind, m.day, m.month, m.entry_id as "entryId", e.number as "entryNumber",
        m.cost::text as cost, m.accumulated::text as accumulated,
        exists (select from entry r where r.org_id = m.org_id and r.reverses_id = m.entry_id) as "isReversed"
      from asset_move m left join entry e on e.org_id = m.org_id and e.id = m.entry_id
      where m.org_id = ${q.orgId} and m.asset_id = ${assetId}
      order by m.day desc, m.month desc nulls last, m.id desc limit 500`,
  );
  return rows.map((row) => ({ ...row, cost: sen(row.cost), accumulated: sen(row.accumulated) }));
}

function placeNames(q: Reads, at: { readonly unitId: string; readonly officeId: string }) {
  return q.one(
    sql<{ unit: string; office: string }>`select u.name as unit, o.name as office from unit u
      join office o on o.org_id = u.org_id and o.id = ${at.officeId}
      where u.org_id = ${q.orgId} and u.id = ${at.unitId}`,
    () => {
      throw new Error('an asset stands in a unit and an office');
    },
  );
}
