import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Reads } from '#base/db/reads.ts';
import { newId } from '#base/id.ts';
import type { AssetClass, AssetFace, AssetMove, ClassVersion } from './asset.ts';
import type { Estimate } from './month-depreciation.ts';

/**
 * Lets one act at a time move a cooperative's assets: what the next one reads after this question is what
 * the one before it wrote.
 */
export async function lockAssets(q: Reads): Promise<void> {
  await q.many({
    text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))',
    values: [`${q.orgId}:assets`],
  });
}

/** Queues a new class. */
export function queueClass(deed: Deed, own: Omit<AssetClass, 'versions'>): void {
  deed.write(sql`
    insert into asset_class (org_id, id, code, name, tax_group, deed_id)
    values (${deed.orgId}, ${own.id}, ${own.code}, ${own.name}, ${own.taxGroup}, ${deed.id})`);
}

/** Queues a class's new name and tax group. */
export function queueClassChange(deed: Deed, own: Omit<AssetClass, 'versions' | 'code'>): void {
  deed.write(sql`
    update asset_class set name = ${own.name}, tax_group = ${own.taxGroup}
    where org_id = ${deed.orgId} and id = ${own.id}`);
}

/** Queues a class's terms from a month on; the last word for that month. */
export function queueClassVersion(deed: Deed, classId: string, version: ClassVersion): void {
  const { fromMonth, method, yearlyRate, lifeMonths, residualPercent, starts } = version;
  deed.write(sql`
    insert into asset_class_version (org_id, class_id, from_month, method, yearly_rate, life_months,
      residual_percent, starts, deed_id)
    values (${deed.orgId}, ${classId}, ${fromMonth}, ${method}, ${yearlyRate}, ${lifeMonths},
      ${residualPercent}, ${starts}, ${deed.id})
    on conflict (org_id, class_id, from_month) do update set method = excluded.method,
      yearly_rate = excluded.yearly_rate, life_months = excluded.life_months,
      residual_percent = excluded.residual_percent, starts = excluded.starts, deed_id = excluded.deed_id`);
}

/** Queues a new asset's row. */
export function queueAsset(deed: Deed, asset: AssetFace): void {
  deed.write(sql`
    insert into asset (org_id, id, number, name, class_id, place, serial, supplier, acquired_on, used_from,
      tax_method, deed_id)
    values (${deed.orgId}, ${asset.id}, ${asset.number}, ${asset.name}, ${asset.classId}, ${asset.place},
      ${asset.serial}, ${asset.supplier}, ${asset.acquiredOn}, ${asset.usedFrom}, ${asset.taxMethod},
      ${deed.id})`);
}

/** Queues what may change of an asset's row without an entry. */
export function queueAssetChange(
  deed: Deed,
  asset: Pick<AssetFace, 'id' | 'name' | 'place' | 'serial' | 'supplier'>,
): void {
  deed.write(sql`
    update asset set name = ${asset.name}, place = ${asset.place}, serial = ${asset.serial},
      supplier = ${asset.supplier}
    where org_id = ${deed.orgId} and id = ${asset.id}`);
}

/** Queues an estimate from a month on; the last word for that month. */
export function queueEstimate(deed: Deed, assetId: string, estimate: Estimate): void {
  deed.write(sql`
    insert into asset_estimate (org_id, asset_id, from_month, months_left, residual, deed_id)
    values (${deed.orgId}, ${assetId}, ${estimate.fromMonth}, ${estimate.monthsLeft}, ${estimate.residual},
      ${deed.id})
    on conflict (org_id, asset_id, from_month) do update set months_left = excluded.months_left,
      residual = excluded.residual, deed_id = excluded.deed_id`);
}

/** Queues moves as one set; the entries they belong to are queued before them. */
export function queueMoves(deed: Deed, moves: readonly AssetMove[]): void {
  if (moves.length === 0) return;
  const of = <T>(pick: (move: AssetMove) => T) => moves.map(pick);
  deed.write(sql`
    insert into asset_move (org_id, id, asset_id, kind, entry_id, day, month, round, unit_id, office_id,
      cost, accumulated, deed_id)
    select ${deed.orgId}, m.id, m.asset_id, m.kind, m.entry_id, m.day, m.month, m.round, m.unit_id,
      m.office_id, m.cost, m.accumulated, ${deed.id}
    from unnest(${of(() => newId())}::uuid[], ${of((m) => m.assetId)}::uuid[], ${of((m) => m.kind)}::text[],
      ${of((m) => m.entryId)}::uuid[], ${of((m) => m.day)}::date[], ${of((m) => m.month ?? null)}::date[],
      ${of((m) => m.round ?? 0)}::integer[], ${of((m) => m.unitId)}::uuid[],
      ${of((m) => m.officeId)}::uuid[], ${of((m) => m.cost)}::bigint[],
      ${of((m) => m.accumulated)}::bigint[])
      as m (id, asset_id, kind, entry_id, day, month, round, unit_id, office_id, cost, accumulated)`);
}
