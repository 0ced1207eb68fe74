import type { Answer, Deed, DomainEvent, RecordChange } from '../act.ts';
import { loginOf, throughOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { newId } from '../id.ts';
import type { Flight, Statement } from './flight.ts';
import { statementOf } from './flight.ts';
import { isAllowed } from './standing.ts';
import type { Standing } from './standing.ts';

/** An act on its way, and what it will write. */
export class Writing implements Deed {
  readonly id = newId();
  readonly orgId: string;
  readonly actor: Actor;
  readonly at: Date;
  readonly businessDay: Deed['businessDay'];
  readonly statements: Statement[] = [];
  readonly events: DomainEvent[] = [];
  facts: Record<string, unknown> = {};

  readonly keys: Deed['keys'];
  readonly allows: Deed['allows'];
  readonly #may: (permission: string) => boolean;

  constructor(
    ground: Pick<Ground, 'keys' | 'allows'>,
    actor: Actor,
    at: Date,
    standing: Pick<Standing, 'businessDay' | 'roles'>,
  ) {
    this.#may = (permission) => isAllowed(ground, actor, standing, permission);
    this.keys = ground.keys;
    this.allows = (role, permission) => ground.allows(role, permission);
    this.orgId = actor.orgId;
    this.actor = actor;
    this.at = at;
    this.businessDay = standing.businessDay;
    const through = throughOf(actor);
    if (through) this.facts = { apiKeyId: through.keyId };
  }

  may(permission: string): boolean {
    return this.#may(permission);
  }

  write(query: Parameters<Deed['write']>[0]): void {
    this.statements.push(statementOf(query));
  }

  emit(event: DomainEvent): void {
    this.events.push(event);
  }

  note(facts: Readonly<Record<string, unknown>>): void {
    this.facts = { ...this.facts, ...facts };
  }

  record(change: RecordChange): void {
    this.write(recordStatement(this, change));
  }
}

/** One row of a record's history; the personal part is sealed for the organisation. */
function recordStatement(writing: Writing, change: RecordChange): Statement {
  const { orgId, id, keys } = writing;
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  const sealed = change.personal
    ? keys.seal(orgId, `record:${change.id}`, JSON.stringify(change.personal))
    : null;
  return {
    name: 'deed-record',
    text: `insert into deed_record (org_id, record_id, deed_id, kind, before, after, sealed, sealed_digest)
      values ($1, $2, $3, $4, $5, $6, $7::bytea, sha256($7::bytea))`,
    values: [orgId, change.id, id, change.kind, json(change.before), json(change.after), sealed],
  };
}

/** Under what a deed is written down: its act, its key and the keyed hash of its input. */
export interface DeedKey {
  readonly act: string;
  readonly key: string;
  readonly hash: Buffer;
  /** Who gave the second yes, where one was needed. */
  readonly approvedBy?: string;
}

/** The row of a deed, with its events behind it. */
export function deedStatement(writing: Writing, under: DeedKey, answer: Answer): Statement {
  const values = [
    writing.orgId,
    writing.id,
    under.act,
    writing.actor.kind,
    loginOf(writing.actor),
    writing.at,
    writing.businessDay,
    under.key,
    under.hash,
    JSON.stringify(writing.facts),
    JSON.stringify(answer),
    under.approvedBy ?? null,
  ];
  const deed = `insert into deed
      (org_id, id, act, actor_kind, login_id, at, business_day, key, input_hash, facts, answer, approved_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
  if (writing.events.length === 0) return { name: 'deed', text: deed, values };
  return {
    name: 'deed-events',
    text: `with deed as (${deed} returning org_id, id)
      insert into outbox (org_id, deed_id, events) select org_id, id, $13::jsonb from deed`,
    values: [...values, JSON.stringify(writing.events)],
  };
}

/** The second flight: all writes and commit, sent together; the first "no" of the database is thrown. */
export async function sendWrites(flight: Flight, statements: readonly Statement[]): Promise<void> {
  const written = sendAll(flight, statements);
  const committed = flight.send({ text: 'commit', values: [] });
  committed.catch(() => undefined);
  await written;
  const { command } = await committed;
  if (command !== 'COMMIT') throw new Error(`the transaction ended in ${command}`);
}

/**
 * Writes and takes all of it back: what the database would refuse is refused to whoever asks, and not a
 * week later to whoever approves.
 */
export async function tryWrites(flight: Flight, statements: readonly Statement[]): Promise<void> {
  const back = ['savepoint tried', 'rollback to savepoint tried'].map((text) => ({
    text,
    values: [],
  }));
  await sendAll(flight, [back[0]!, ...statements, back[1]!]);
}

/** Sends all at once and waits for all; the first failure is thrown. */
async function sendAll(flight: Flight, statements: readonly Statement[]): Promise<void> {
  const answers = statements.map((statement) => flight.send(statement));
  for (const answer of await Promise.allSettled(answers)) {
    if (answer.status === 'rejected') throw answer.reason;
  }
}
