import type { Reads } from '../db/reads.ts';
import type { Title } from '../words.ts';

/** One thing that a proof says, as its page shows it. */
export interface ProofLine {
  readonly label: Title;
  readonly value: string;
  /** How the value is written: as it is, an instant (ISO), a civil day, money (decimal string) or a hash (hex). */
  readonly as: 'text' | 'instant' | 'day' | 'money' | 'hash';
}

/** What the books say of a proof today. */
export interface ProofVerdict {
  /** Whether it is as the books have it now. */
  readonly holds: boolean;
  /** One sentence of it. */
  readonly said: Title;
  readonly lines: readonly ProofLine[];
}

/** A kind of thing that proves itself: a head of the chain, a receipt, a card. */
export interface ProofKind<T> {
  /** Its byte in the token; never given to another. */
  readonly code: number;
  readonly name: string;
  readonly title: Title;
  /** The content as few bytes: a token is read from a small print. */
  pack(content: T): Buffer;
  /** The content of bytes that were signed; throws a RangeError for what it cannot read. */
  unpack(payload: Buffer): T;
  /** Looks in the organisation's own books; tells a stranger nothing that the token does not say already. */
  check(q: Reads, content: T): Promise<ProofVerdict>;
}

/** A kind whose content only itself knows, for lists. */
// oxlint-disable-next-line typescript/no-explicit-any -- a register holds kinds of every content
export type AnyProofKind = ProofKind<any>;

/** Declares a kind of proof; the roof lists it. */
export function defineProofKind<T>(kind: ProofKind<T>): ProofKind<T> {
  return kind;
}
