import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import type { Act, Answer } from '#base/act.ts';
import type { Role } from '#base/people/roles.ts';
import { operationId } from '#api/command.ts';
import { actSamples } from '../tenants/act-samples.ts';
import { makeThings } from '../tenants/make-things.ts';
import type { Things } from '../tenants/things.ts';
import type { World } from '../world.ts';
import type { Person } from '../world/people.ts';
import type { Described, Shot } from './requests.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- whatever an operation answers is looked at
export type Told = any;

type Input = Readonly<Record<string, unknown>>;

/** Sends a shot and answers with its status and what was said. */
export type Send = (
  shot: Shot,
  as: Role | undefined,
) => Promise<{ readonly status: number; readonly text: string }>;

/** What a walk does its steps with. */
export interface Hand {
  readonly world: World;
  readonly things: Things;
  /**
   * Asks an operation; each part of the input travels where the description says. `as` names the role that
   * asks, where it is not the first that may; `mayMeet` a status that is as good as done, `key` the request's own.
   */
  ask(id: string, input?: Input): Promise<Told>;
  /** Performs an act by its operation: its sample, and what the walk knows better. */
  act(name: string, better?: Input): Promise<Told>;
  /** Performs an act that is no operation, as a person. */
  aside(name: string, better?: Input, person?: Person): Promise<Told>;
}

/** Opens a hand on a world: every step that is not done is told, with what stood in the way. */
export async function openHand(
  world: World,
  operations: readonly Described[],
  send: Send,
  stumbled: (why: string) => void,
): Promise<Hand> {
  const things = await makeThings(world);
  const samples = actSamples(world, things) as Record<string, Input>;
  async function ask(id: string, input: Input = {}): Promise<Told> {
    const operation = operations.find((one) => one.id === id);
    if (!operation) throw new Error(`no operation is called ${id}`);
    const { as, mayMeet, key, ...asked } = input;
    const { status, text } = await send(
      shotOf(operation, asked, key as string | undefined),
      as as Role | undefined,
    );
    const isDone = status === 200 || status === 202;
    if (!isDone && status !== mayMeet)
      stumbled(`${id} in the walk: ${status} ${text.slice(0, 700)}`);
    return isDone && /^[[{]/.test(text) ? JSON.parse(text) : {};
  }
  return {
    world,
    things,
    ask,
    act: (name, better = {}) => ask(operationId(name), { ...samples[name], ...better }),
    aside: (name, better = {}, person = world.chair) => {
      const act = world.app.acts.get(name) as Act<never, object, object, Answer>;
      const input = { ...samples[name], ...better } as never;
      return perform(world.app, person, act, input, newId());
    },
  };
}

/** An act that takes two: asked for, approved by a second person, and asked again under its own key. */
export async function twice(hand: Hand, name: string, better: Input = {}): Promise<Told> {
  const { world, act, aside } = hand;
  const key = newId();
  const { pendingId, ...done } = await act(name, { ...better, key });
  if (pendingId === undefined) return done;
  await aside('approval.approve', { pendingId }, world.chair);
  return act(name, { ...better, key });
}

function shotOf(operation: Described, input: Input, key = newId()): Shot {
  const query = new URLSearchParams();
  const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  let path = operation.path;
  for (const { name, in: place } of operation.parameters) {
    const value = left.get(name);
    if (value === undefined || place === 'header' || name === 'org') continue;
    left.delete(name);
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(String(value)));
    else query.append(name, String(value));
  }
  const isRead = operation.method === 'GET';
  return {
    operation,
    path: query.size > 0 ? `${path}?${query}` : path,
    headers: isRead ? {} : { 'idempotency-key': key, 'content-type': 'application/json' },
    body: isRead ? null : JSON.stringify(Object.fromEntries([...left].map(onWire))),
  };
}

function onWire([name, value]: [string, unknown]): [string, unknown] {
  if (value instanceof Uint8Array) return [name, Buffer.from(value).toString('base64')];
  if (Array.isArray(value)) return [name, value.map((one) => onWire(['', one])[1])];
  if (typeof value !== 'object' || value === null) return [name, value];
  return [name, Object.fromEntries(Object.entries(value).map(onWire))];
}
