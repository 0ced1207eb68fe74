import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';

/** A statement that may be undone. */
export interface StatementForUndo {
  readonly bankAccountId: string;
  readonly isUndone: boolean;
  readonly matched: number;
  readonly firstDay: Day | null;
  readonly reconciledOn: Day | null;
}

/** A statement with what stands on it, its bank account locked; refuses `bank-statement/absent`. */
export async function statementForUndo(q: Reads, id: string): Promise<StatementForUndo> {
  await q.many(sql`
    select b.id from bank_account b join bank_statement s on s.org_id = b.org_id and s.bank_account_id = b.id
    where b.org_id = ${q.orgId} and s.id = ${id} for update of b`);
  return q.one(
    sql<StatementForUndo>`
      select s.bank_account_id as "bankAccountId", s.undone_deed_id is not null as "isUndone",
        count(b.match_id)::integer as matched, min(b.day) as "firstDay",
        (select max(r.day) from bank_reconciliation r where r.org_id = s.org_id
          and r.bank_account_id = s.bank_account_id and r.reopened_deed_id is null) as "reconciledOn"
      from bank_statement s left join bank_line b on b.org_id = s.org_id and b.statement_id = s.id
      where s.org_id = ${q.orgId} and s.id = ${id}
      group by s.org_id, s.id`,
    () => absent('bank-statement/absent', { id }),
  );
}

/** A statement as it was read. */
export interface ShownStatement {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly from: Day;
  readonly to: Day;
  readonly opening: Money | null;
  readonly closing: Money | null;
  readonly added: number;
  readonly known: number;
  readonly at: Date;
  readonly by: string | null;
  readonly isUndone: boolean;
  readonly matched: number;
}

/** The statements of a bank account, the newest first; at most two hundred. */
export function bankStatements(
  ground: Ground,
  actor: Actor,
  bankAccountId: string,
): Promise<ShownStatement[]> {
  return read(ground, actor, 'books.read', (q) =>
    q.many(sql<ShownStatement>`
      select s.id, s.file, s.format, s.from_on as "from", s.to_on as "to", s.opening, s.closing, s.added, s.known,
        d.at, l.name as by, s.undone_deed_id is not null as "isUndone",
        (select count(*)::integer from bank_line b where b.org_id = s.org_id and b.statement_id = s.id
          and b.match_id is not null) as matched
      from bank_statement s
      join deed d on d.org_id = s.org_id and d.id = s.deed_id left join login l on l.id = d.login_id
      where s.org_id = ${q.orgId} and s.bank_account_id = ${bankAccountId}
      order by s.id desc limit 200`),
  );
}
