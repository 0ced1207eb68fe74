import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import { sen } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { BookedLine, VoucherKind } from '#ledger/entries/voucher.ts';

/** An entry of an import, as its reversal mirrors it. */
export interface ImportedEntry {
  readonly id: string;
  readonly number: string;
  readonly kind: VoucherKind;
  readonly day: Day;
  readonly document: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly lines: readonly BookedLine[];
}

/** An import about to be undone, with what stands in the way. */
export interface UndoneImport {
  readonly id: string;
  readonly deedId: string;
  readonly undoneAt: Date | null;
  readonly entries: readonly ImportedEntry[];
  /** Entries that came after and touch an account of this import. */
  readonly builtOn: { readonly count: number; readonly number: string | null };
}

type Row = Omit<UndoneImport, 'entries' | 'builtOn'> & {
  readonly count: number;
  readonly number: string | null;
};
type EntryRow = Omit<ImportedEntry, 'lines'> & {
  readonly lines: readonly (Omit<BookedLine, 'amount'> & { readonly amount: string })[];
};

/**
 * Reads an import with its entries and the later entries on its accounts; the import's row is locked.
 * @throws Refusal `import/absent`
 */
export async function readImportToUndo(q: Reads, importId: string): Promise<UndoneImport> {
  const found = q.one(
    sql<Row>`select i.id, i.deed_id as "deedId", i.undone_at as "undoneAt", 0 as count, null as number
      from sheet_import i where i.org_id = ${q.orgId} and i.id = ${importId} for update`,
    () => absent('import/absent', { id: importId }),
  );
  const entries = q.many(sql<EntryRow>`
    select e.id, e.number, e.kind, e.day, e.document, e.unit_id as "unitId", e.office_id as "officeId",
      (select jsonb_agg(jsonb_build_object('accountId', l.account_id, 'subAccountId', l.sub_id, 'unitId', l.unit_id,
        'officeId', l.office_id, 'amount', l.amount::text, 'memo', l.memo) order by l.line_no)
        from line l where l.org_id = e.org_id and l.entry_id = e.id) as lines
    from sheet_import i join entry e on e.org_id = i.org_id and e.deed_id = i.deed_id
    where i.org_id = ${q.orgId} and i.id = ${importId}
      and not exists (select from entry r where r.org_id = e.org_id and r.reverses_id = e.id)
    order by e.id`);
  // Laterals with `offset 0` go by the index: of lines that came in at once the statistics know nothing.
  const built = q.maybe(sql<{ count: number; number: string | null }>`
    with import as materialized (
      select i.id, i.deed_id from sheet_import i where i.org_id = ${q.orgId} and i.id = ${importId}
    ), mine as materialized (
      select array_agg(distinct l.account_id) as accounts from import i
      cross join lateral (select e.id from entry e
        where e.org_id = ${q.orgId} and e.deed_id = i.deed_id offset 0) e
      cross join lateral (select l.account_id from line l
        where l.org_id = ${q.orgId} and l.entry_id = e.id offset 0) l)
    select count(*)::integer as count, min(e.number) as number
    from import i cross join mine
    cross join lateral (select e.id, e.number from entry e
      where e.org_id = ${q.orgId} and e.id > i.deed_id and e.deed_id <> i.deed_id and e.reverses_id is null
        and not exists (select from entry r where r.org_id = e.org_id and r.reverses_id = e.id) offset 0) e
    where exists (select from line l
      where l.org_id = ${q.orgId} and l.entry_id = e.id and l.account_id = any (mine.accounts))`);
  const [row, posted, later] = await Promise.all([found, entries, built]);
  const { id, deedId, undoneAt } = row;
  return {
    id,
    deedId,
    undoneAt,
    entries: posted.map((one) => ({
      ...one,
      lines: one.lines.map((line) => ({ ...line, amount: sen(line.amount) })),
    })),
    builtOn: later ?? { count: 0, number: null },
  };
}

/** Queues the end of an import: its row says so, and its members leave the register. */
export function queueUndone(deed: Deed, undone: UndoneImport): void {
  deed.write(sql`
    update sheet_import set undone_at = ${deed.at}, undone_deed_id = ${deed.id}
    where org_id = ${deed.orgId} and id = ${undone.id}`);
  deed.write(sql`
    update member set status = 'withdrawn', withdrawn_on = ${deed.businessDay}::date
    where org_id = ${deed.orgId} and deed_id = ${undone.deedId} and status = 'active'`);
}
