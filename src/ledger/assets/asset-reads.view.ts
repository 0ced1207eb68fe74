import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';

/** The numbers that assets of a class's code have. */
export async function assetNumbers(q: Reads): Promise<string[]> {
  const rows = await q.many(
    sql<{ number: string }>`select number from asset where org_id = ${q.orgId} limit 20000`,
  );
  return rows.map(({ number }) => number);
}

/** Where a new asset stands: as asked, else the general unit and the head office; refuses others' places. */
export function assetPlace(
  q: Reads,
  {
    unitId,
    officeId,
  }: { readonly unitId?: string | undefined; readonly officeId?: string | undefined },
): Promise<{ unitId: string; officeId: string }> {
  return q.one(
    sql<{ unitId: string; officeId: string }>`
      select u.id as "unitId", o.id as "officeId" from unit u join office o on o.org_id = u.org_id
      where u.org_id = ${q.orgId} and u.closed_on is null and o.closed_on is null
        and case when ${unitId ?? null}::uuid is null then u.kind = 'general' else u.id = ${unitId ?? null} end
        and case when ${officeId ?? null}::uuid is null then o.kind = 'head' else o.id = ${officeId ?? null} end`,
    () => absent('asset/no-place', { field: 'unitId' }),
  );
}

/** A posted line from which assets may be taken up. */
export interface CostLine {
  readonly day: Day;
  readonly accountId: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly amount: Money;
  readonly isReversed: boolean;
  /** What assets of this entry stand for already, on any line of the account. */
  readonly taken: Money;
  /** All that the entry books on that account, so that two lines are not taken up twice. */
  readonly booked: Money;
}

/** A line of a posted entry, by its place in it; refuses `entry/absent`. */
export async function costLine(q: Reads, entryId: string, lineNo: number): Promise<CostLine> {
  type Row = Omit<CostLine, 'amount' | 'taken' | 'booked'> &
    Record<'amount' | 'taken' | 'booked', string>;
  const row = await q.one(
    sql<Row>`select l.day, l.account_id as "accountId", l.unit_id as "unitId", l.office_id as "officeId",
        l.amount::text as amount,
        exists (select from entry r where r.org_id = l.org_id and r.reverses_id = l.entry_id)
          or exists (select from entry e where e.org_id = l.org_id and e.id = l.entry_id
            and e.reverses_id is not null) as "isReversed",
        (select coalesce(sum(m.cost), 0)::bigint::text from asset_move m
          where m.org_id = l.org_id and m.entry_id = l.entry_id and m.unit_id = l.unit_id
            and m.office_id = l.office_id) as taken,
        (select sum(b.amount)::bigint::text from line b where b.org_id = l.org_id and b.entry_id = l.entry_id
          and b.account_id = l.account_id and b.unit_id = l.unit_id and b.office_id = l.office_id) as booked
      from line l where l.org_id = ${q.orgId} and l.entry_id = ${entryId} and l.line_no = ${lineNo}`,
    () => absent('entry/absent', { field: 'entryId', id: entryId }),
  );
  return { ...row, amount: sen(row.amount), taken: sen(row.taken), booked: sen(row.booked) };
}

/** What an asset came from, for one that is to be struck off the register. */
export interface Origin {
  readonly moves: readonly {
    readonly kind: string;
    readonly entryId: string | null;
    readonly day: Day;
    readonly unitId: string;
    readonly officeId: string;
    readonly cost: Money;
    readonly accumulated: Money;
    /** Its entry was posted by another act than the one that made the move. */
    readonly isTakenUp: boolean;
  }[];
}

/** Every move of an asset, as it was made. */
export async function assetOrigin(q: Reads, assetId: string): Promise<Origin> {
  type Row = Omit<Origin['moves'][number], 'cost' | 'accumulated'> & {
    cost: string;
    accumulated: string;
  };
  const rows = await q.many(
    sql<Row>`select m.kind, m.entry_id as "entryId", m.day, m.unit_id as "unitId", m.office_id as "officeId",
        m.cost::text as cost, m.accumulated::text as accumulated,
        coalesce(e.deed_id <> m.deed_id, false) as "isTakenUp"
      from asset_move m left join entry e on e.org_id = m.org_id and e.id = m.entry_id
      where m.org_id = ${q.orgId} and m.asset_id = ${assetId} order by m.day, m.id limit 2000`,
  );
  return {
    moves: rows.map((row) => ({ ...row, cost: sen(row.cost), accumulated: sen(row.accumulated) })),
  };
}
