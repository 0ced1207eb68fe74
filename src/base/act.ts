import type { z } from 'zod';
import type { Day } from './day.ts';
import type { Query, Statement } from './db/flight.ts';
import type { Reads } from './db/reads.ts';
import type { Actor } from './ground.ts';
import type { Keyring } from './keys.ts';
import type { Money } from './money.ts';

/** The answer of an act: ids and plain facts, kept for ever with its key. */
export type Answer = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Something that happened, for those outside the transaction. */
export interface DomainEvent {
  readonly kind: string;
  readonly facts: Readonly<Record<string, string | number | readonly string[]>>;
}

/** What an act did to one record, for that record's history. */
export interface RecordChange {
  /** What kind of record (`account`, `office`), as its page is named. */
  readonly kind: string;
  readonly id: string;
  /** The fields that changed; nothing personal, ids and figures as texts. */
  readonly before?: Readonly<Record<string, unknown>>;
  readonly after?: Readonly<Record<string, unknown>>;
  /** What is personal, before and after: kept sealed, shown to the seats that may see it. */
  readonly personal?: Readonly<Record<string, { readonly before: string; readonly after: string }>>;
}

/** One act on its way: who, when, and the writes that travel with commit. */
export interface Deed {
  readonly id: string;
  readonly orgId: string;
  readonly actor: Actor;
  /** The instant of the act, asked of the clock once. */
  readonly at: Date;
  /** The civil day of the actor's office at that instant. */
  readonly businessDay: Day;
  /** Whether the actor also holds another permission, for what an act allows only some (back-dating). */
  may(permission: string): boolean;
  /** What a role of another organisation would hold; for deeds of the installation alone. */
  allows(role: string, permission: string): boolean;
  readonly keys: Keyring;
  /** Queues a write; it is sent with commit, in order. */
  write(query: Query<unknown> | Statement): void;
  /** Queues an event; one outbox row carries all of a deed's events. */
  emit(event: DomainEvent): void;
  /** Adds ids to the deed's row (`{ entryId }`), so that a record's history finds it. */
  note(facts: Readonly<Record<string, unknown>>): void;
  /** Writes into a record's history what changed on it. */
  record(change: RecordChange): void;
}

/** When one person is not enough: the act is parked until somebody else approves it. */
export interface Approval<I, R> {
  /** The sum that is held against the actor's limit; null: this one has none. */
  amount?(input: I, reads: R): Money | null;
  /** Whether it needs a second person whatever the limits say. */
  always?(input: I, reads: R, actor: Actor): boolean;
}

type Asked<T> = { readonly [K in keyof T]: Promise<T[K]> };

/** What a person does: permission, typed input, one transaction, one deed. */
export interface Act<I extends z.ZodType, R extends object, L extends object, O extends Answer> {
  /** `concept.verb`, unique in the house. */
  readonly name: string;
  /** What the actor must hold; null: everybody (signing in). */
  readonly permission: string | null;
  readonly input: I;
  /** Fields (passwords) that the kept hash of the input must not cover. */
  readonly secrets?: readonly string[];
  /** Queries and locks of the first flight, with begin, organisation, permission and key. */
  reads?(q: Reads, input: z.output<I>): Asked<R>;
  /** A second look, for the few acts that must know the first before they can ask: one flight more. */
  look?(q: Reads, input: z.output<I>, reads: R): Asked<L>;
  /** Above which limits it takes two persons. */
  readonly approval?: Approval<z.output<I>, R & L>;
  /** Decides, and queues writes; pure but for what it is handed. */
  run(deed: Deed, input: z.output<I>, reads: R & L): O;
}

/** Any act, for registers and walks. */
// oxlint-disable-next-line typescript/no-explicit-any -- a register holds acts of every shape
export type AnyAct = Act<any, any, any, any>;

/** Declares an act; `perform` runs it. */
export function defineAct<
  I extends z.ZodType,
  R extends object,
  L extends object,
  O extends Answer,
>(act: Act<I, R, L, O>): Act<I, R, L, O> {
  return act;
}
