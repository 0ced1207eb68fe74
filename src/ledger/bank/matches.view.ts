import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { absent } from '#base/refusal.ts';

/** A match that may be loosened. */
export interface MatchForUndo {
  readonly bankAccountId: string;
  /** The last day of any of its lines, on either side. */
  readonly lastDay: Day;
  readonly reconciledOn: Day | null;
}

/** A match with its last day, its bank account locked; refuses `bank-match/absent`. */
export async function matchForUndo(q: Reads, matchId: string): Promise<MatchForUndo> {
  await q.many(sql`
    select b.id from bank_account b join bank_match m on m.org_id = b.org_id and m.bank_account_id = b.id
    where b.org_id = ${q.orgId} and m.id = ${matchId} for update of b`);
  return q.one(
    sql<MatchForUndo>`
      select m.bank_account_id as "bankAccountId",
        greatest(
          (select max(b.day) from bank_line b where b.org_id = m.org_id and b.match_id = m.id),
          (select max(l.day) from bank_book k join line l on l.org_id = k.org_id
            and l.entry_id = k.entry_id and l.line_no = k.line_no
            where k.org_id = m.org_id and k.match_id = m.id)) as "lastDay",
        (select max(r.day) from bank_reconciliation r where r.org_id = m.org_id
          and r.bank_account_id = m.bank_account_id and r.reopened_deed_id is null) as "reconciledOn"
      from bank_match m where m.org_id = ${q.orgId} and m.id = ${matchId}`,
    () => absent('bank-match/absent', { id: matchId }),
  );
}
