import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import type { ReadStatement } from './formats/read-statement.ts';

/** What is kept already of the days that a statement speaks of. */
export interface StatementStanding {
  /** The fingerprints of kept lines in those days. */
  readonly known: ReadonlySet<string>;
  /** What the kept lines before those days, and in them, come to. */
  readonly before: Money;
  readonly within: Money;
  /** The last day of any statement that begins before this one. */
  readonly lastTo: Day | null;
}

/** Asks what is kept around a statement. */
export async function statementStanding(
  q: Reads,
  { id }: { readonly id: string },
  { from, to }: Pick<ReadStatement, 'from' | 'to'>,
): Promise<StatementStanding> {
  const [marks, sums] = await Promise.all([
    q.many(sql<{ fingerprint: string }>`
      select fingerprint from bank_line where org_id = ${q.orgId} and bank_account_id = ${id}
        and day between ${from} and ${to} limit 200000`),
    q.many(sql<{ before: Money; within: Money; lastTo: Day | null }>`
      select coalesce(sum(b.amount) filter (where b.day < ${from}), 0)::bigint as before,
        coalesce(sum(b.amount) filter (where b.day between ${from} and ${to}), 0)::bigint as within,
        (select max(s.to_on) from bank_statement s where s.org_id = ${q.orgId}
          and s.bank_account_id = ${id} and s.undone_deed_id is null and s.from_on <= ${from}) as "lastTo"
      from bank_line b where b.org_id = ${q.orgId} and b.bank_account_id = ${id}`),
  ]);
  return { known: new Set(marks.map((row) => row.fingerprint)), ...sums[0]! };
}
