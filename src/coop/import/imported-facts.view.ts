import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';

/** What a sheet knew of one loan before the loan book exists. */
export interface ImportedLoan {
  readonly subAccountId: string;
  readonly ceiling: Money | null;
  readonly termMonths: number | null;
  readonly instalmentsPaid: number | null;
  readonly importedOn: Day;
}

/** What an import brought beside a member's balances. */
export interface ImportedFacts {
  readonly loans: readonly ImportedLoan[];
  /** Columns that belong to no field of the register, as they stood in the member's row. */
  readonly extra: Readonly<Record<string, string>>;
}

/** The imported facts of one member: of the loans on their sub-accounts, and of their row. */
export function importedFacts(
  ground: Ground,
  actor: Actor,
  memberId: string,
): Promise<ImportedFacts> {
  return read(ground, actor, 'member.read', async (q) => {
    const loans = q.many(sql<ImportedLoan>`
      select s.id as "subAccountId", l.ceiling, l.term_months as "termMonths",
        l.instalments_paid as "instalmentsPaid", i.day as "importedOn"
      from sub_account s
      join imported_loan l on l.org_id = s.org_id and l.sub_id = s.id
      join sheet_import i on i.org_id = l.org_id and i.id = l.import_id and i.undone_at is null
      where s.org_id = ${q.orgId} and s.owner_kind = 'member' and s.owner_id = ${memberId}::uuid
      order by s.id limit 50`);
    const row = await q.maybe(
      q.db
        .selectFrom('member')
        .select('extra_sealed')
        .where('org_id', '=', q.orgId)
        .where('id', '=', memberId),
    );
    const sealed = row?.extra_sealed ?? null;
    const extra =
      sealed === null
        ? {}
        : (JSON.parse(q.keys.open(q.orgId, 'member.extra', sealed)) as Record<string, string>);
    return { loans: await loans, extra };
  });
}
