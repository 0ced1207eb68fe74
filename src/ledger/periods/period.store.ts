import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { resultClassNames } from '../accounts/account.ts';

/** Queues the closing of a month; the database refuses it while an earlier month with entries is open. */
export function queueClosePeriod(deed: Deed, month: Day, reason: string): void {
  deed.write({
    text: 'select close_period($1::uuid, $2::date, $3::timestamptz, $4::uuid, $5::uuid, $6::text)',
    values: [deed.orgId, month, deed.at, deed.id, newId(), reason],
  });
}

/** Queues the reopening of a month; the database refuses it once the year has been closed. */
export function queueReopenPeriod(deed: Deed, month: Day, reason: string): void {
  deed.write({
    text: 'select reopen_period($1::uuid, $2::date, $3::timestamptz, $4::uuid, $5::uuid, $6::text)',
    values: [deed.orgId, month, deed.at, deed.id, newId(), reason],
  });
}

/** What the closing of a year needs from the books. */
export interface YearClosing {
  readonly id: string;
  readonly year: number;
  readonly entryId: string;
  readonly sourceId: string;
  readonly memo: string;
  readonly unitId: string;
  readonly officeId: string;
  readonly retainedId: string;
}

/** Queues the closing of a year: sums, closing entry, months and the year's row, in one function. */
export function queueCloseYear(deed: Deed, closing: YearClosing): void {
  deed.write({
    text: `select close_year($1::uuid, $2::uuid, $3::timestamptz, $4::integer, $5::uuid, $6::uuid, $7::uuid, $8::text,
      $9::uuid, $10::uuid, $11::uuid, $12::text[], $13::uuid[])`,
    values: [
      deed.orgId,
      deed.id,
      deed.at,
      closing.year,
      closing.id,
      closing.entryId,
      closing.sourceId,
      closing.memo,
      closing.unitId,
      closing.officeId,
      closing.retainedId,
      resultClassNames,
      twelveIds(),
    ],
  });
}

/** What the undoing of a year end needs. */
export interface YearUndoing {
  readonly year: number;
  readonly entryId: string;
  readonly sourceId: string;
  readonly memo: string;
  readonly reason: string;
  /** Months from this one on are open afterwards; null: all stay closed. */
  readonly reopenFrom: Day | null;
}

/** Queues the undoing of a year end: the mirror of its closing entry, and the months as said. */
export function queueUndoYearEnd(deed: Deed, undoing: YearUndoing): void {
  deed.write({
    text: `select undo_year_end($1::uuid, $2::uuid, $3::timestamptz, $4::integer, $5::uuid, $6::uuid, $7::text, $8::text,
      $9::date, $10::uuid[])`,
    values: [
      deed.orgId,
      deed.id,
      deed.at,
      undoing.year,
      undoing.entryId,
      undoing.sourceId,
      undoing.memo,
      undoing.reason,
      undoing.reopenFrom,
      twelveIds(),
    ],
  });
}

/** Ids for the events of twelve months, of which only those that change are used. */
function twelveIds(): string[] {
  return Array.from({ length: 12 }, newId);
}
