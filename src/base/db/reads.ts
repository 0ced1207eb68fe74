import type pg from 'pg';
import type { Actor, Ground } from '../ground.ts';
import type { Keyring } from '../keys.ts';
import { build } from './connect.ts';
import { statementOf } from './flight.ts';
import type { Flight, Query, Statement } from './flight.ts';

/** What a view or an act's `reads` may ask; every question leaves at once, answers come in order. */
export interface Reads {
  readonly orgId: string;
  readonly actor: Actor;
  /** The instant of the act or view. */
  readonly now: Date;
  /** For hashes by which sealed values are found, and for opening what the seat may see. */
  readonly keys: Keyring;
  /** What the documents of one organisation may weigh together, in bytes. */
  readonly fileQuota: number;
  /** Every act by its name: a parked one is read again by its own. */
  readonly acts: Ground['acts'];
  /** Whether a role holds a permission, by the one joined table. */
  allows(role: string, permission: string): boolean;
  /** The same questions on the same flight for somebody else: whoever asked for what is now approved. */
  as(other: Actor): Reads;
  /** Builds typed queries. */
  readonly db: typeof build;
  /** All rows of a query. */
  many<Row>(query: Query<Row> | Statement): Promise<Row[]>;
  /** The first row, or undefined. */
  maybe<Row>(query: Query<Row> | Statement): Promise<Row | undefined>;
  /** The first row, or what `onNone` refuses. */
  one<Row>(query: Query<Row> | Statement, onNone: () => never): Promise<Row>;
}

/** Questions that travel on a flight. */
export function readsOn(flight: Flight, ground: Ground, actor: Actor, now: Date): Reads {
  const many = <Row>(query: Query<Row> | Statement) =>
    quiet(flight.send<pg.QueryResultRow>(statementOf(query)).then((r) => r.rows as Row[]));
  return {
    orgId: actor.orgId,
    actor,
    now,
    keys: ground.keys,
    fileQuota: ground.files?.quota ?? 0,
    acts: ground.acts,
    allows: (role, permission) => ground.allows(role, permission),
    as: (other) => readsOn(flight, ground, other, now),
    db: build,
    many,
    maybe: (query) => quiet(many(query).then((rows) => rows[0])),
    one: (query, onNone) => quiet(many(query).then((rows) => rows[0] ?? onNone())),
  };
}

/** A promise whose failure is not "unhandled" while a sister of the same flight is awaited first. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
