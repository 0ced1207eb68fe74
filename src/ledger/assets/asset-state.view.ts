import type { Day } from '#base/day.ts';
import { lastDay } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { effectiveMoves } from './asset-moves.view.ts';
import type { AssetClass, AssetFace, AssetState, ClassVersion } from './asset.ts';

/** Most assets one cooperative may have in a register that is worked out at once. */
export const mostAssets = 20_000;

type Sent<T> = { readonly [K in keyof T]: string };
interface StateRow extends AssetFace {
  readonly estimates: readonly { fromMonth: Day; monthsLeft: number; residual: string }[];
  readonly sums: readonly Sent<AssetState['sums'][number]>[];
  readonly months: readonly { month: Day; amount: string; rounds: number }[];
}

const face = `a.id, a.number, a.name, a.class_id as "classId", a.place, a.serial, a.supplier,
  a.acquired_on as "acquiredOn", a.used_from as "usedFrom", a.tax_method as "taxMethod"`;

/**
 * The assets of a cooperative as their moves have made them up to a day: sums by unit and office (places
 * where nothing is left are left out), estimates, and months written off.
 *
 * @param only ids of the assets asked for; all of them if left out
 */
export async function assetStates(
  q: Reads,
  asked: { readonly upTo?: Day; readonly only?: readonly string[] } = {},
): Promise<AssetState[]> {
  const text = `
    with moves as (select x.* from ${effectiveMoves} x
      where x.day <= $2::date and ($3::uuid[] is null or x.asset_id = any ($3))),
    sums as (select s.asset_id, jsonb_agg(jsonb_build_object('unitId', s.unit_id, 'officeId', s.office_id,
        'cost', s.cost::text, 'accumulated', s.accumulated::text) order by s.cost desc, s.unit_id) as list
      from (select asset_id, unit_id, office_id, sum(cost)::bigint as cost, sum(accumulated)::bigint as accumulated
        from moves group by 1, 2, 3 having sum(cost) <> 0 or sum(accumulated) <> 0) s group by 1),
    months as (select m.asset_id, jsonb_agg(jsonb_build_object('month', m.month, 'amount', m.amount::text,
        'rounds', m.rounds) order by m.month) as list
      from (select asset_id, month, sum(accumulated)::bigint as amount,
          count(*) filter (where not is_back)::integer as rounds
        from moves where kind = 'depreciate' group by 1, 2) m group by 1),
    estimates as (select e.asset_id, jsonb_agg(jsonb_build_object('fromMonth', e.from_month, 'monthsLeft',
        e.months_left, 'residual', e.residual::text) order by e.from_month) as list
      from asset_estimate e where e.org_id = $1 and ($3::uuid[] is null or e.asset_id = any ($3)) group by 1)
    select ${face}, coalesce(e.list, '[]') as estimates, coalesce(s.list, '[]') as sums,
      coalesce(m.list, '[]') as months
    from asset a left join sums s on s.asset_id = a.id left join months m on m.asset_id = a.id
      left join estimates e on e.asset_id = a.id
    where a.org_id = $1 and ($3::uuid[] is null or a.id = any ($3))
    order by a.number limit ${mostAssets}`;
  const values = [q.orgId, asked.upTo ?? lastDay, asked.only ?? null];
  const rows = await q.many<StateRow>(prepared({ text, values }));
  return rows.map((row) => ({
    ...row,
    estimates: row.estimates.map((one) => ({ ...one, residual: sen(one.residual) })),
    sums: row.sums.map((one) => ({
      unitId: one.unitId,
      officeId: one.officeId,
      cost: sen(one.cost),
      accumulated: sen(one.accumulated),
    })),
    months: row.months.map((one) => ({ ...one, amount: sen(one.amount) })),
  }));
}

/** One asset's state; refuses `asset/absent`. */
export async function assetState(q: Reads, id: string): Promise<AssetState> {
  const [state] = await assetStates(q, { only: [id] });
  return state ?? absent('asset/absent', { id });
}

/** Every class with its terms in order of their months. */
export async function assetClasses(q: Reads): Promise<AssetClass[]> {
  type Row = Omit<AssetClass, 'versions'> & { versions: readonly ClassVersion[] };
  const text = `
    select c.id, c.code, c.name, c.tax_group as "taxGroup",
      (select jsonb_agg(jsonb_build_object('fromMonth', v.from_month, 'method', v.method, 'yearlyRate',
        v.yearly_rate, 'lifeMonths', v.life_months, 'residualPercent', v.residual_percent, 'starts', v.starts)
        order by v.from_month) from asset_class_version v where v.org_id = c.org_id and v.class_id = c.id)
        as versions
    from asset_class c where c.org_id = $1 order by c.code limit 500`;
  return q.many<Row>(prepared({ text, values: [q.orgId] }));
}

/** One class; refuses `asset-class/absent`. */
export async function assetClass(q: Reads, id: string): Promise<AssetClass> {
  const all = await assetClasses(q);
  return all.find((one) => one.id === id) ?? absent('asset-class/absent', { field: 'classId', id });
}
