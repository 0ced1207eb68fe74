import type { z } from 'zod';
import type { Act, Answer, Deed, DomainEvent, RecordChange } from './act.ts';
import { Flight, statementOf } from './db/flight.ts';
import type { Statement } from './db/flight.ts';
import { readsOn } from './db/reads.ts';
import { isAllowed, mustBeAllowed, openTransaction } from './db/standing.ts';
import type { Opening, Standing } from './db/standing.ts';
import { loginOf } from './ground.ts';
import type { Actor, Ground } from './ground.ts';
import { newId } from './id.ts';
import { canonical, readInput } from './input.ts';
import { measure } from './measure.ts';
import { read } from './read.ts';
import { conflict, Refusal } from './refusal.ts';

const tries = 4;

/**
 * Performs an act once: permission, input, one transaction, one deed. The same key with the same input
 * answers the same again, for ever; a refused act stores nothing, so its key may succeed later.
 *
 * @param input as sent; its keyed hash is kept with the key
 * @param key at most 255 characters, chosen by whoever asks
 * @throws Refusal `act/key-reused` (another input under this key), `act/key-in-flight` (the first still
 *   runs), `act/input`, `act/not-allowed`, and whatever the act itself refuses
 */
export async function perform<
  I extends z.ZodType,
  R extends object,
  L extends object,
  O extends Answer,
>(ground: Ground, actor: Actor, act: Act<I, R, L, O>, input: z.input<I>, key: string): Promise<O> {
  return measure(ground, act.name, inTries(ground, actor, act, { input, key }));
}

async function inTries<I extends z.ZodType, R extends object, L extends object, O extends Answer>(
  ground: Ground,
  actor: Actor,
  act: Act<I, R, L, O>,
  { input, key }: { readonly input: z.input<I>; readonly key: string },
): Promise<O> {
  const typed = await readAllowed(ground, actor, act, input);
  if (key.length < 1 || key.length > 255 || key.includes('\0')) conflict('act/key-unfit');
  const hash = ground.keys.hash(
    actor.orgId,
    `act:${act.name}`,
    canonical(withoutSecrets(act, input)),
  );
  const now = ground.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(ground, actor, act, { typed, hash, key, now });
    } catch (error) {
      const busy = error instanceof Refusal && error.code === 'act/busy';
      if (!busy || attempt === tries) throw error;
    }
  }
}

/** Reads the input; whoever may not do this at all hears that, whatever they sent. */
async function readAllowed<I extends z.ZodType>(
  ground: Ground,
  actor: Actor,
  act: { readonly permission: string | null; readonly input: I },
  input: z.input<I>,
): Promise<z.output<I>> {
  try {
    return readInput(act.input, input);
  } catch (error) {
    await read(ground, actor, act.permission, async () => undefined);
    throw error;
  }
}

/** Secrets do not enter the hash: it is quick to make, and so to guess by. */
function withoutSecrets(act: { readonly secrets?: readonly string[] }, input: unknown): unknown {
  if (!act.secrets || typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(Object.entries(input).filter(([name]) => !act.secrets!.includes(name)));
}

interface Sent<I> {
  readonly typed: I;
  readonly hash: Buffer;
  readonly key: string;
  readonly now: Date;
}

async function once<I extends z.ZodType, R extends object, L extends object, O extends Answer>(
  ground: Ground,
  actor: Actor,
  act: Act<I, R, L, O>,
  sent: Sent<z.output<I>>,
): Promise<O> {
  const client = await ground.pool.connect();
  const flight = new Flight(client);
  let open = true;
  try {
    void flight.send({ text: 'begin', values: [] }).catch(() => undefined);
    const opened = openTransaction(flight, actor, sent.now, { act: act.name, key: sent.key });
    opened.catch(() => undefined);
    const q = readsOn(flight, ground, actor, sent.now);
    const asked = act.reads?.(q, sent.typed) ?? {};
    // Whoever is refused first never looks at these: their failures must not go unhandled.
    for (const answer of Object.values(asked) as Promise<unknown>[]) answer.catch(() => undefined);
    const opening = await opened;
    mustBeAllowed(ground, actor, opening, act.permission);
    if (!opening.isKeyFree) conflict('act/key-in-flight');
    if (opening.earlier) return replay<O>(opening.earlier, sent.hash);

    const reads = (await gather(asked)) as R;
    const looked = (await gather(act.look?.(q, sent.typed, reads) ?? {})) as L;
    const writing = new Writing(ground, actor, sent.now, opening);
    const answer = act.run(writing, sent.typed, { ...reads, ...looked });

    open = false;
    await sendWrites(flight, writing, deedStatement(writing, act.name, sent, answer));
    ground.committed(actor.orgId);
    return answer;
  } finally {
    if (open) void flight.send({ text: 'rollback', values: [] }).catch(() => undefined);
    await flight.settle();
    client.release();
  }
}

function replay<O extends Answer>(earlier: NonNullable<Opening['earlier']>, hash: Buffer): O {
  if (!earlier.inputHash.equals(hash)) conflict('act/key-reused');
  return earlier.answer as O;
}

/** Waits for all that was asked together; the first failure in the order of asking is thrown. */
async function gather(asked: object): Promise<object> {
  const names = Object.keys(asked);
  const answers = await Promise.allSettled(Object.values(asked) as Promise<unknown>[]);
  return Object.fromEntries(
    answers.map((answer, i) => {
      if (answer.status === 'rejected') throw answer.reason;
      return [names[i]!, answer.value];
    }),
  );
}

class Writing implements Deed {
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

  constructor(ground: Ground, actor: Actor, at: Date, standing: Standing) {
    this.#may = (permission) => isAllowed(ground, actor, standing, permission);
    this.keys = ground.keys;
    this.allows = (role, permission) => ground.allows(role, permission);
    this.orgId = actor.orgId;
    this.actor = actor;
    this.at = at;
    this.businessDay = standing.businessDay;
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

function deedStatement(
  writing: Writing,
  act: string,
  sent: Sent<unknown>,
  answer: Answer,
): Statement {
  const values = [
    writing.orgId,
    writing.id,
    act,
    writing.actor.kind,
    loginOf(writing.actor),
    writing.at,
    writing.businessDay,
    sent.key,
    sent.hash,
    JSON.stringify(writing.facts),
    JSON.stringify(answer),
  ];
  const deed = `insert into deed (org_id, id, act, actor_kind, login_id, at, business_day, key, input_hash, facts, answer)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
  if (writing.events.length === 0) return { name: 'deed', text: deed, values };
  return {
    name: 'deed-events',
    text: `with deed as (${deed} returning org_id, id)
      insert into outbox (org_id, deed_id, events) select org_id, id, $12::jsonb from deed`,
    values: [...values, JSON.stringify(writing.events)],
  };
}

/** The second flight: deed, writes, commit, sent together; the first "no" of the database is thrown. */
async function sendWrites(flight: Flight, writing: Writing, deed: Statement): Promise<void> {
  const answers = [deed, ...writing.statements].map((statement) => flight.send(statement));
  const committed = flight.send({ text: 'commit', values: [] });
  for (const answer of await Promise.allSettled(answers)) {
    if (answer.status === 'rejected') throw answer.reason;
  }
  const { command } = await committed;
  if (command !== 'COMMIT') throw new Error(`the transaction ended in ${command}`);
}
