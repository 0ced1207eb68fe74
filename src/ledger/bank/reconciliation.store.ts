import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import type { Proof } from './proof.ts';

/** A reconciliation as it is closed. */
export interface NewReconciliation {
  readonly id: string;
  readonly bankAccountId: string;
  readonly number: number;
  readonly day: Day;
  readonly proof: Proof;
}

/** Queues a closed reconciliation with its own copy of every item; the database proves the balance again. */
export function queueReconciliation(deed: Deed, made: NewReconciliation): void {
  const { proof } = made;
  deed.write(sql`
    insert into bank_reconciliation (org_id, id, bank_account_id, number, day, book, deposits, payments,
      unposted, bank, deed_id)
    values (${deed.orgId}, ${made.id}, ${made.bankAccountId}, ${made.number}, ${made.day}, ${proof.book},
      ${proof.deposits}, ${proof.payments}, ${proof.unposted}, ${proof.bank}, ${deed.id})`);
  const { items } = proof;
  if (items.length === 0) return;
  deed.write(sql`
    insert into bank_reconciliation_item (org_id, reconciliation_id, place, kind, day, amount, reference, memo,
      entry_id, line_no, bank_line_id)
    select ${deed.orgId}, ${made.id}, i.place, i.kind, i.day, i.amount, i.reference, i.memo, i.entry_id,
      i.line_no, i.bank_line_id
    from unnest(${items.map((i) => i.kind)}::text[], ${items.map((i) => i.day)}::date[],
      ${items.map((i) => i.amount)}::bigint[], ${items.map((i) => i.reference)}::text[],
      ${items.map((i) => i.memo)}::text[], ${items.map((i) => i.entryId)}::uuid[],
      ${items.map((i) => i.lineNo)}::integer[], ${items.map((i) => i.bankLineId)}::uuid[])
      with ordinality as i (kind, day, amount, reference, memo, entry_id, line_no, bank_line_id, place)`);
}

/** Queues the reopening of a reconciliation: it stays as it was, and counts no more. */
export function queueReopening(deed: Deed, id: string, reason: string): void {
  deed.write(sql`
    update bank_reconciliation set reopened_deed_id = ${deed.id}, reopened_reason = ${reason}
    where org_id = ${deed.orgId} and id = ${id}`);
}
