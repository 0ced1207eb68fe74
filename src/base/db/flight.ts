import type { Duplex } from 'node:stream';
import type { CompiledQuery, RawBuilder } from 'kysely';
import type pg from 'pg';
import { build } from './connect.ts';
import { isBrokenOff, refusalOf } from './refusals.ts';

/** A query as Kysely builds it, or a piece of `sql`. */
export type Query<Row> = { compile(): CompiledQuery<Row> } | RawBuilder<Row>;

/** A hot statement, prepared once per connection under its name. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Makes the statement of a query. */
export function statementOf(query: Query<unknown> | Statement): Statement {
  if ('text' in query) return query;
  const { sql, parameters } = (query as RawBuilder<unknown>).compile(build);
  return { text: sql, values: parameters };
}

const kept = new Map<string, string>();

/**
 * The statement of a query that many pages ask, prepared once per connection: planning it costs the database
 * more than answering it. For queries whose text is always the same or one of a few, whatever is asked; and
 * only where one plan suits every value, for the server may keep it.
 */
export function prepared(query: Query<unknown> | Statement): Statement {
  const { text, values } = statementOf(query);
  let name = kept.get(text);
  if (name === undefined) kept.set(text, (name = `kept-${kept.size}`));
  return { name, text, values };
}

/**
 * Messages to the database that are sent together and answered one by one. Every answer is awaited
 * before the connection goes back (`settle`), whatever fails on the way.
 */
export class Flight {
  readonly #client: pg.PoolClient;
  readonly #sent: Promise<unknown>[] = [];
  #held = false;
  #cause: unknown;

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  /** Sends a statement without waiting for those before it. */
  send<Row extends pg.QueryResultRow>(statement: Statement): Promise<pg.QueryResult<Row>> {
    this.#hold();
    const answer = this.#client.query<Row>({ ...statement, values: [...statement.values] });
    const translated = answer.catch((error: unknown) => {
      const refused = refusalOf(error);
      if (!isBrokenOff(error)) this.#cause = refused;
      throw refused;
    });
    // Whoever awaits it sees the failure; nobody need await all. Rows are not kept here: a long export
    // asks for many pages on one flight.
    this.#sent.push(
      translated.then(
        () => undefined,
        () => undefined,
      ),
    );
    return translated;
  }

  /** Holds the socket until this turn of the loop ends, so that what is asked together leaves together. */
  #hold(): void {
    if (this.#held) return;
    const { stream } = (this.#client as unknown as { connection: { stream: Duplex } }).connection;
    this.#held = true;
    stream.cork();
    process.nextTick(() => {
      this.#held = false;
      stream.uncork();
    });
  }

  /**
   * What is to be told of a failure: of a question that only came to a transaction broken off before, why it
   * was. Of several questions that fail together, that of the shortest way is heard first.
   */
  causeOf(error: unknown): unknown {
    return isBrokenOff(error) ? (this.#cause ?? error) : error;
  }

  /** How many messages went out. */
  get messages(): number {
    return this.#sent.length;
  }

  /** Waits for every answer; throws nothing. */
  async settle(): Promise<void> {
    let seen = -1;
    while (seen !== this.#sent.length) {
      seen = this.#sent.length;
      await Promise.allSettled(this.#sent);
    }
  }
}
