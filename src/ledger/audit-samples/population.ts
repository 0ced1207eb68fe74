import { createHash } from 'node:crypto';
import { absolute, decimal, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';

/** What a sample is drawn from. */
export const sampleSubjects = ['entries', 'lines', 'balances'] as const;
export type SampleSubject = (typeof sampleSubjects)[number];

/** One thing that can be drawn: by what it is named, and how large it is (a balance may be below nought). */
export interface PopulationItem {
  readonly ref: string;
  readonly amount: Money;
}

/** What says that two populations are the same: number, sum of sizes without sign, and a hash. */
export interface PopulationProof {
  readonly count: number;
  readonly total: Money;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
}

/**
 * Proves a population: the hash runs over one line per item, in order: name, semicolon, amount in rupiah with
 * two decimals behind a full stop, line feed. A CSV of names and amounts is enough to reckon it again.
 */
export function populationProof(items: readonly PopulationItem[]): PopulationProof {
  const hash = createHash('sha256');
  for (const { ref, amount } of items) hash.update(`${ref};${decimal(amount)}\n`, 'utf8');
  const total = sum(items.map(({ amount }) => absolute(amount)));
  return { count: items.length, total, hash: hash.digest('hex') };
}
