import { z } from 'zod';
import type { Day } from '#base/day.ts';
import { idInput, wholeInput } from '#base/input.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { mostPieces } from './denominations.ts';

/** One end of a hand-over: the vault of an office, or a drawer. */
export const endInput = z.object({ kind: z.enum(['vault', 'drawer']), id: idInput });
export type TypedEnd = z.output<typeof endInput>;

/** Pieces by denomination, as they were counted. */
export const piecesInput = z.record(z.string().max(40), wholeInput(0, mostPieces));

/** A session that is not closed. */
export interface OpenSession {
  readonly id: string;
  readonly loginId: string;
  readonly keeper: string;
  readonly day: Day;
  readonly status: 'open' | 'counted';
  readonly difference: Money;
}

/** An office with the account on which its vault stands; null: the account of cash on hand. */
export interface KnownVault {
  readonly kind: 'vault';
  readonly id: string;
  readonly name: string;
  readonly officeId: string;
  readonly accountId: string | null;
  readonly timeZone: string;
}

/** A drawer behind its lock: who keeps it, and what the books say is in it. */
export interface KnownDrawer {
  readonly kind: 'drawer';
  readonly id: string;
  readonly name: string;
  readonly officeId: string;
  readonly office: string;
  readonly subAccountId: string;
  readonly closedOn: Day | null;
  readonly timeZone: string;
  /** Days about today that are closed at its office. */
  readonly closedDays: readonly Day[];
  readonly balance: Money;
  readonly held: Money;
  readonly session: OpenSession | null;
}

export type KnownEnd = KnownVault | KnownDrawer;

/** Whether money goes from a drawer to the same drawer: it changes its keeper with all that is in it. */
export function isRelay(from: KnownEnd, to: KnownEnd): boolean {
  return from.kind === 'drawer' && to.kind === 'drawer' && from.id === to.id;
}

/**
 * Who alone may take the money; null: whoever keeps vaults.
 * @throws Refusal `cash/taker-missing` where the drawer has no keeper and nobody is named
 */
export function takerOf(from: KnownEnd, to: KnownEnd, named: string | null): string | null {
  if (to.kind === 'vault') return null;
  if (to.session && !isRelay(from, to)) return to.session.loginId;
  return named ?? refuse('cash/taker-missing', { field: 'toLoginId' });
}

/** What a keeper is asked to know of an end, for refusals and memos. */
export function endName(end: KnownEnd): string {
  return end.kind === 'vault' ? `Brankas ${end.name}` : end.name;
}
