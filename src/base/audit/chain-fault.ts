/**
 * What is wrong with a chain, by the first place where it shows:
 * - `deed-changed`: the deed's row is not the one that was sealed
 * - `books-changed`: what the deed booked (entries, lines, a record's history) is not what was sealed
 * - `seal-changed`: the deed is as it was, its seal is not
 * - `deed-deleted`: a seal names a deed that is gone
 * - `order-changed`: two rows have changed places
 * - `seals-missing`: numbers are missing from the chain
 * - `entry-orphaned`, `line-orphaned`: the books name a deed, or an entry, that is gone
 * - `head-cut`: the chain ends before a head that somebody holds
 * - `head-differs`: at the place of a head that somebody holds stands another
 * - `head-unknown`: no seal has the head that somebody holds
 */
export type FaultKind =
  | 'deed-changed'
  | 'books-changed'
  | 'seal-changed'
  | 'deed-deleted'
  | 'order-changed'
  | 'seals-missing'
  | 'entry-orphaned'
  | 'line-orphaned'
  | 'head-cut'
  | 'head-differs'
  | 'head-unknown';

/** One fault of a chain, named so that it can be looked up. */
export interface ChainFault {
  readonly kind: FaultKind;
  /** The number in the chain; null for what stands outside it. */
  readonly seq: number | null;
  readonly deedId: string | null;
  /** Vouchers that the deed booked, those first that do not hold together; or the orphan's entry. */
  readonly entries: readonly string[];
  /** Records whose history the deed wrote, as kind and id. */
  readonly records: readonly string[];
}

/** A fault of which only kind and place are known. */
export function faultAt(kind: FaultKind, seq: number | null, deedId: string | null): ChainFault {
  return { kind, seq, deedId, entries: [], records: [] };
}

/** A head as somebody holds it: the hash in hex, or its first digits as printed, and its number if known. */
export interface HeldHead {
  readonly hash: string;
  readonly seq?: number;
}
