import type { Day } from '#base/day.ts';
import { yearStart } from '#base/day.ts';
import { prepared } from '#base/db/flight.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { effectiveMoves } from './asset-moves.view.ts';
import type { TaxGroup } from './tax-group.ts';

/** What an asset's moves say over a span, in one unit or office or in all. */
export interface AssetFigures {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly classId: string;
  readonly classCode: string;
  readonly className: string;
  readonly taxGroup: TaxGroup;
  readonly taxMethod: 'straight-line' | 'declining-balance';
  readonly acquiredOn: Day;
  /** Up to which day the books wrote it off before the register knew it; null for what it knows from the start. */
  readonly takenOverOn: Day | null;
  readonly cost: Side;
  readonly accumulated: Side;
  /** Depreciation from the year's beginning up to the span's last day. */
  readonly yearDepreciation: Money;
}

/** One side of an asset: from its opening to its closing, by cause. */
export interface Side {
  readonly opening: Money;
  /** What stood in the books before the register knew it: no purchase of the span. */
  readonly takenOver: Money;
  readonly added: Money;
  readonly disposed: Money;
  readonly moved: Money;
  readonly depreciated: Money;
  readonly impaired: Money;
  readonly closing: Money;
}

const sides = (column: 'cost' | 'accumulated') => {
  const within = (kinds: string) =>
    `coalesce(sum(${column}) filter (where day >= $2::date and kind in (${kinds})), 0)::bigint`;
  return `
    coalesce(sum(${column}) filter (where day < $2::date), 0)::bigint as ${column}_opening,
    ${within("'opening'")} as "${column}_takenOver", ${within("'acquire'")} as ${column}_added, ${within("'dispose'")} as ${column}_disposed,
    ${within("'transfer'")} as ${column}_moved, ${within("'depreciate'")} as ${column}_depreciated,
    ${within("'impair'")} as ${column}_impaired, coalesce(sum(${column}), 0)::bigint as ${column}_closing`;
};

type Row = Omit<AssetFigures, 'cost' | 'accumulated'> & Record<string, Money>;

/**
 * Every asset that has moved up to the span's last day, by class and number: what stood before the span, what
 * moved within it by cause, and what stands at its end. A reversal counts under what it took back.
 */
export async function assetFigures(
  q: Reads,
  span: { readonly from: Day; readonly to: Day },
  scope: { readonly unitId?: string | undefined; readonly officeId?: string | undefined },
): Promise<AssetFigures[]> {
  const text = `
    select a.id, a.number, a.name, a.class_id as "classId", c.code as "classCode", c.name as "className",
      c.tax_group as "taxGroup", a.tax_method as "taxMethod", a.acquired_on as "acquiredOn",
      (select max(o.day) from asset_move o where o.org_id = $1 and o.asset_id = a.id and o.kind = 'opening')
        as "takenOverOn", s.*
    from (select asset_id, ${sides('cost')}, ${sides('accumulated')},
        coalesce(sum(accumulated) filter (where kind = 'depreciate' and day >= $4::date), 0)::bigint
          as "yearDepreciation"
      from ${effectiveMoves} m where day <= $3::date
        and ($5::uuid is null or unit_id = $5) and ($6::uuid is null or office_id = $6)
      group by asset_id) s
    join asset a on a.org_id = $1 and a.id = s.asset_id
    join asset_class c on c.org_id = $1 and c.id = a.class_id
    order by c.code, a.number limit 20000`;
  const values = [
    q.orgId,
    span.from,
    span.to,
    yearStart(span.to),
    scope.unitId ?? null,
    scope.officeId ?? null,
  ];
  const rows = await q.many<Row>(prepared({ text, values }));
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    name: row.name,
    classId: row.classId,
    classCode: row.classCode,
    className: row.className,
    taxGroup: row.taxGroup,
    taxMethod: row.taxMethod,
    acquiredOn: row.acquiredOn,
    takenOverOn: row.takenOverOn,
    yearDepreciation: row.yearDepreciation,
    cost: sideOf(row, 'cost'),
    accumulated: sideOf(row, 'accumulated'),
  }));
}

function sideOf(row: Row, column: string): Side {
  const of = (name: string) => row[`${column}_${name}`]!;
  return {
    opening: of('opening'),
    takenOver: of('takenOver'),
    added: of('added'),
    disposed: of('disposed'),
    moved: of('moved'),
    depreciated: of('depreciated'),
    impaired: of('impaired'),
    closing: of('closing'),
  };
}

/** The accounts that hold what assets cost and what was written off of them, by the posting map. */
export async function assetAccounts(
  q: Reads,
): Promise<{ readonly cost: readonly string[]; readonly accumulated: readonly string[] }> {
  const text = `
    select m.purpose, m.account_id as "accountId" from posting_map m
    where m.org_id = $1 and m.purpose in ('asset.cost', 'asset.accumulated')
      and (m.product_id = '00000000-0000-0000-0000-000000000000'
        or exists (select from asset_class c where c.org_id = $1 and c.id = m.product_id))
    group by 1, 2`;
  const rows = await q.many<{ purpose: string; accountId: string }>(
    prepared({ text, values: [q.orgId] }),
  );
  const of = (purpose: string) =>
    rows.filter((row) => row.purpose === purpose).map(({ accountId }) => accountId);
  return { cost: of('asset.cost'), accumulated: of('asset.accumulated') };
}
