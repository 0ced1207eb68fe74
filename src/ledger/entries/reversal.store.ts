import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { BookedLine, VoucherKind } from './voucher.ts';

/** An entry with its lines, as a reversal must mirror it. */
export interface BookedEntry {
  readonly id: string;
  readonly number: string;
  readonly kind: VoucherKind;
  readonly day: Day;
  readonly document: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly reversesId: string | null;
  readonly lines: readonly BookedLine[];
}

/**
 * Reads an entry and its lines. Two reversals at once meet at the unique index on `reverses_id`.
 * @throws Refusal `entry/absent`
 */
export async function readEntryForReversal(q: Reads, entryId: string): Promise<BookedEntry> {
  type Row = Omit<BookedEntry, 'lines'> & {
    lines: readonly (Omit<BookedLine, 'amount'> & { amount: string })[];
  };
  const row = await q.one<Row>(
    sql<Row>`select e.id, e.number, e.kind, e.day, e.document, e.unit_id as "unitId", e.office_id as "officeId",
        e.reverses_id as "reversesId",
        (select jsonb_agg(jsonb_build_object('accountId', l.account_id, 'subAccountId', l.sub_id, 'unitId', l.unit_id,
          'officeId', l.office_id, 'amount', l.amount::text, 'memo', l.memo) order by l.line_no)
          from line l where l.org_id = e.org_id and l.entry_id = e.id) as lines
      from entry e where e.org_id = ${q.orgId} and e.id = ${entryId}`,
    () => absent('entry/absent', { id: entryId }),
  );
  return { ...row, lines: row.lines.map((line) => ({ ...line, amount: sen(line.amount) })) };
}
