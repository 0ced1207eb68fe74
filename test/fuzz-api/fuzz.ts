import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { z } from 'zod';
import { permissions } from '#app.ts';
import { neverByKey } from '#base/api-keys/make-key.ts';
import type { Role } from '#base/people/roles.ts';
import { apiHandler } from '#api/node-door.ts';
import { problemWords } from '#api/problem.ts';
import { openProgram } from '../api/program.ts';
import type { Program } from '../api/program.ts';
import type { Place } from '../setup/own-database.ts';
import { openWorld } from '../world.ts';
import type { World } from '../world.ts';
import { openHand } from './hand.ts';
import type { Send } from './hand.ts';
import { operationsOf, shotsAt } from './requests.ts';
import type { Described, Shot } from './requests.ts';
import { walkBooks } from './walk-books.ts';
import { walkCash } from './walk-cash.ts';
import { walkGround } from './walk-ground.ts';
import { walkOutside } from './walk-outside.ts';
import { walkSavings } from './walk-savings.ts';

/** What a run came to. */
export interface FuzzTally {
  readonly asked: number;
  /** Answers by the first digit of their status. */
  readonly byClass: Readonly<Record<string, number>>;
  /** Operations that were done at least once. */
  readonly done: number;
  /** Of these, by the walk alone; and those that never were. */
  readonly walked: number;
  readonly undone: readonly string[];
  readonly operations: number;
  /** Each with the request that brought it about. */
  readonly faults: readonly string[];
}

/** A run: how many requests, drawn by which seed, on which database. */
export interface FuzzWish {
  readonly seed: number;
  readonly many: number;
  readonly place?: Place;
  readonly onStep?: (asked: number) => void;
}

interface Said {
  readonly status: number;
  readonly text: string;
}

const roles: readonly Role[] = [
  'treasurer',
  'administrator',
  'chair',
  'manager',
  'supervisor',
  'teller',
];
const atOnce = 6;
const mostIds = 400;

/**
 * Asks every operation that the API's own description tells of over a real socket: first all of them in an
 * order in which they can be done (the walk), so that every answer's schema is held against a real answer;
 * then by chance, in ways that fit and in ways that do not. No answer may be a 5xx, each refusal is a whole
 * problem, what is done is answered as the description says, and no library complains of how it is used.
 */
export async function fuzzApi({ seed, many, place, onStep }: FuzzWish): Promise<FuzzTally> {
  await using world = await openWorld({ now: '2026-11-24', poolSize: 12, ...(place && { place }) });
  // What is refused here is refused by intent; only a defect is worth a line.
  world.app.log.level = 'error';
  await furnish(world);
  await using door = await openServer(world);
  const range = await openRange(world, door.url);
  const { operations, done, pool, faults, byClass } = range;
  const deprecated = ({ name, message }: Error) => {
    if (name === 'DeprecationWarning') faults.push(`a library says: ${message}`);
  };
  process.on('warning', deprecated);

  const send: Send = (shot, as) =>
    range.fire(shot, as === undefined ? firstThatMay(shot.operation) : roles.indexOf(as));
  const hand = await openHand(world, operations, send, (why) => faults.push(why));
  const walks = [walkGround, walkOutside, walkSavings, walkCash, walkBooks];
  for (const walk of walks) await walk(hand);
  const walked = done.size;

  let asked = 0;
  while (asked < many) {
    const shots = operations.map(
      (operation, i) =>
        fc.sample(shotsAt(operation, pool), { numRuns: 1, seed: seed * 1_000_003 + asked + i })[0]!,
    );
    for (let i = 0; i < shots.length && asked + i < many; i += atOnce) {
      const now = shots.slice(i, Math.min(i + atOnce, many - asked));
      await Promise.all(
        now.map((shot, j) => range.fire(shot, placeOf(shot.operation, asked + i + j))),
      );
    }
    asked = Math.min(many, asked + shots.length);
    onStep?.(asked);
  }
  process.off('warning', deprecated);
  const undone = operations.map(({ id }) => id).filter((id) => !done.has(id));
  const counts = { asked, walked, done: done.size, operations: operations.length };
  return { ...counts, undone, byClass, faults };
}

/** Where requests are sent, and what is remembered of the answers. */
async function openRange(world: World, url: string) {
  const programs = await Promise.all(roles.map((role) => programOf(world, role)));
  const document = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as unknown;
  const operations = operationsOf(document);
  const checks = new Map(
    operations.map(({ id, answer }) => [id, z.fromJSONSchema(answer as never)]),
  );
  const [pool, faults, done] = [[] as string[], [] as string[], new Set<string>()];
  const byClass: Record<string, number> = {};

  async function fire(shot: Shot, place: number): Promise<Said> {
    const { operation, body } = shot;
    const address = `${url}/api/v1${shot.path.replace('{org}', world.org.slug)}`;
    const headers = { authorization: `Bearer ${programs[place]!.token}`, ...shot.headers };
    let response: Response;
    try {
      response = await fetch(address, { method: operation.method, headers, body });
    } catch (error) {
      if (isOurs(error)) return { status: 0, text: '' }; // a header that the client itself will not send
      throw error;
    }
    const text = await response.text();
    const kind = `${Math.floor(response.status / 100)}xx`;
    byClass[kind] = (byClass[kind] ?? 0) + 1;
    if (response.status === 200) done.add(operation.id);
    const fault = faultOf(operation, response, text, checks);
    if (fault !== null)
      faults.push(`${fault}: ${operation.method} ${address} ${body ?? ''}`.slice(0, 600));
    remember(pool, text);
    if (text.includes('"api-key/owner-gone"')) {
      programs[place] = await programOf(world, roles[place]!);
    }
    return { status: response.status, text };
  }
  return { operations, pool, faults, done, byClass, fire };
}

/** The first program whose role may. */
function firstThatMay({ scope }: Described): number {
  if (scope === undefined) return 0;
  const held = permissions.all.get(scope)?.roles ?? [];
  return Math.max(
    roles.findIndex((role) => held.includes(role)),
    0,
  );
}

/** Which program asks: mostly one whose role may, so that more than the door is tried. */
function placeOf({ scope }: Described, at: number): number {
  const anybody = at % roles.length;
  if (scope === undefined || at % 10 === 0) return anybody;
  const held = permissions.all.get(scope)?.roles ?? [];
  const fit = roles.flatMap((role, place) => (held.includes(role) ? [place] : []));
  return fit[at % fit.length] ?? anybody;
}

/** What is wrong with an answer, or null. */
function faultOf(
  { id }: Described,
  response: Response,
  text: string,
  checks: ReadonlyMap<string, z.ZodType>,
): string | null {
  const { status } = response;
  const type = response.headers.get('content-type') ?? '';
  if (status >= 500) return `${id} answered ${status}`;
  if (status === 304 || status === 204) return null;
  if (status === 202 || status >= 400) return problemFault(id, status, type, text);
  if (!type.startsWith('application/json')) return null;
  const read = checks.get(id)!.safeParse(JSON.parse(text));
  return read.success
    ? null
    : `${id} answered otherwise than described (${read.error.issues[0]?.path.join('.')} ${read.error.issues[0]?.message})`;
}

const told = new Set(problemWords.flatMap(({ id }) => Object.keys(id)));

function problemFault(id: string, status: number, type: string, text: string): string | null {
  if (type !== 'application/problem+json') return `${id} refused as ${type}`;
  const said = JSON.parse(text) as Record<string, unknown>;
  const { code, detail, title } = said;
  const isWhole =
    said['status'] === status &&
    typeof title === 'string' &&
    typeof detail === 'string' &&
    String(said['type']).endsWith(`/api/problems/${String(code)}`);
  if (!isWhole) return `${id} refused by half a problem`;
  return told.has(String(code)) ? null : `${id} refused without a sentence (${String(code)})`;
}

function remember(pool: string[], text: string): void {
  const found =
    text.match(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g) ?? [];
  for (const id of found.slice(0, 20)) if (!pool.includes(id)) pool.push(id);
  if (pool.length > mostIds) pool.splice(0, pool.length - mostIds);
}

function isOurs(error: unknown): boolean {
  return error instanceof TypeError && /header|ByteString/i.test(String(error.cause ?? error));
}

async function programOf(world: World, role: Role): Promise<Program> {
  const person = await world.addPerson(`Uji ${role}`, role);
  const scopes = [...permissions.all]
    .filter(([name, { roles: held }]) => held.includes(role) && !neverByKey.includes(name))
    .map(([name]) => name);
  const program = await openProgram(world, person, scopes);
  await world.look('update api_key set per_minute = 60000 where id = $1', [program.keyId]);
  return program;
}

/** Something in every list, so that pages and cards have what to show. */
async function furnish(world: World): Promise<void> {
  for (let i = 1; i <= 6; i += 1) {
    await world.post(
      [
        ['1-1101', 10_000 * i],
        ['4-1101', -10_000 * i],
      ],
      { memo: `Jurnal ${i}` },
    );
    const ownerId = await world.addMember(`B-${i}`);
    await world.addSubAccount('3-1101', { ownerId, ownerKind: 'member' });
  }
}

async function openServer(world: World): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(apiHandler(world.app, () => '127.0.0.1'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
