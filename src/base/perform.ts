import type { z } from 'zod';
import type { Act, Answer } from './act.ts';
import { Flight } from './db/flight.ts';
import { gather } from './db/gather.ts';
import { knowsKeys, learnKeys } from './db/learn-keys.ts';
import { answerOfParked, parkingOf } from './db/parking.ts';
import { readsOn } from './db/reads.ts';
import { mustBeAllowed, openTransaction } from './db/standing.ts';
import type { Opening } from './db/standing.ts';
import { deedStatement, sendWrites, tryWrites, Writing } from './db/writing.ts';
import type { Actor, Ground } from './ground.ts';
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
 * An act above the actor's limit is parked for a second person instead: that, too, is what its key
 * answers from then on.
 *
 * @throws Refusal `act/key-reused` (another input under this key), `act/key-in-flight` (the first still
 *   runs), `act/input`, `act/not-allowed`, `act/pending` (it waits), `approval/refused`,
 *   `approval/withdrawn`, `approval/expired`, `approval/nobody-else`, and whatever the act itself refuses
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
  if (!knowsKeys(ground, actor.orgId)) await learnKeys(ground, actor.orgId);
  if (key.length < 1 || key.length > 255 || key.includes('\0')) conflict('act/key-unfit');
  const hash = ground.keys.hash(
    actor.orgId,
    `act:${act.name}`,
    canonical(withoutSecrets(act, input)),
  );
  const now = ground.now();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await once(ground, actor, act, { typed, sent: input, hash, key, now });
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
  /** As it came: a parked act is read again from this. */
  readonly sent: unknown;
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
    const sought = { act: act.name, key: sent.key, isLimited: act.approval !== undefined };
    const opened = openTransaction(flight, actor, sent.now, sought);
    opened.catch(() => undefined);
    const q = readsOn(flight, ground, actor, sent.now);
    const asked = act.reads?.(q, sent.typed) ?? {};
    // Whoever is refused first never looks at these: their failures must not go unhandled.
    for (const answer of Object.values(asked) as Promise<unknown>[]) answer.catch(() => undefined);
    const opening = await opened;
    mustBeAllowed(ground, actor, opening, act.permission);
    if (!opening.isKeyFree) conflict('act/key-in-flight');
    if (opening.earlier) return replay<O>(opening.earlier, sent.hash);
    const { hash: inputHash, now } = sent;
    if (opening.parked) answerOfParked(opening.parked, { act: act.name, inputHash, now }, opening);

    const reads = (await gather(asked)) as R;
    const looked = (await gather(act.look?.(q, sent.typed, reads) ?? {})) as L;
    const known = { ...reads, ...looked };
    const writing = new Writing(ground, actor, sent.now, opening);
    const answer = act.run(writing, sent.typed, known);
    const writes = [
      deedStatement(writing, { act: act.name, ...sent }, answer),
      ...writing.statements,
    ];
    const parking = await parkingOf({ q, act, sent, known, opening });
    if (parking) await tryWrites(flight, writes);

    open = false;
    await sendWrites(flight, parking?.statements ?? writes);
    ground.committed(actor.orgId);
    if (parking) throw parking.refusal;
    return answer;
  } catch (error) {
    throw flight.causeOf(error);
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
