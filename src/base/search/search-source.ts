import type { RawBuilder } from 'kysely';
import type { Day } from '../day.ts';
import type { Keyring } from '../keys.ts';
import type { Money } from '../money.ts';
import type { Title } from '../words.ts';

/** A record as it is found: what is shown of it, and by what. */
export interface SearchRow {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What it is found by besides its title; none is shown. */
  readonly texts: readonly string[];
  /** In sen, as the database writes them. */
  readonly amounts: readonly string[];
  readonly day: Day | null;
  /** The amount shown beside it. */
  readonly amount: Money | null;
}

/** One kind of record that the search finds; its room has the SQL, the roof lists it. */
export interface SearchSource {
  /** `member`, `entry`: as it stands in the index. */
  readonly kind: string;
  readonly title: Title;
  readonly icon: string;
  /** What a seat must hold to find them. */
  readonly permission: string;
  /** Raised whenever its records are found by other texts than before; 1 unless it says otherwise. */
  readonly making?: number;
  /** The page of one, behind the office's address. */
  path(id: string): string;
  /** `select` of rows as `SearchRow` has them, of the table `r` and of those that `where` holds for. */
  select(where: RawBuilder<unknown>): RawBuilder<SearchRow>;
  /** Which rows `r` deeds have made or changed; may hold for more than those. */
  touched(orgId: string, deedIds: readonly string[]): RawBuilder<unknown>;
  /** Which rows `r` a typed number means that stands sealed in them, if it may mean one. */
  byNumber?(keys: Keyring, orgId: string, typed: string): RawBuilder<unknown> | null;
}

/** Declares what the search finds. */
export function defineSearchSource(source: SearchSource): SearchSource {
  return source;
}
